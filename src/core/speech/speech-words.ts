// The words that figures, codes and abbreviations are spoken with. Core knows when to say them; the message catalogue knows them.

export interface SpeechWords {
  /** 0 to 9. */
  digits: readonly string[];
  /** Units after tens that sound otherwise, by digit: 21, 24, 25. */
  afterTens: Readonly<Record<string, string>>;
  /** 15: the five after ten. */
  afterTen: Readonly<Record<string, string>>;
  ten: string;
  tens: string;
  hundred: string;
  thousand: string;
  million: string;
  billion: string;
  /** 105: the empty place of the tens. */
  gap: string;
  /** The decimal comma, the half in its place ("3,5 ngày"), and the point of codes. */
  comma: string;
  half: string;
  point: string;
  /** Ordinals that are not their digit, by digit, and the word before every ordinal. */
  ordinals: Readonly<Record<string, string>>;
  ordinal: string;
  day: string;
  month: string;
  /** Months that are not called by their number, by number. */
  months: Readonly<Record<number, string>>;
  year: string;
  hour: string;
  minute: string;
  /** Between two figures: a range, a part of a whole, one of several. */
  to: string;
  partOf: string;
  outOf: string;
  /** Between a legal text and who issued it, between several who did, after the National Assembly. */
  by: string;
  and: string;
  term: string;
  /** Before the number of a legal text: "số". */
  number: string;
  /** Units of time that may be halved, as they are written after a figure. */
  halved: readonly string[];
  /** Letters by name, in lower case; what is not here is said as it is written. */
  letters: Readonly<Record<string, string>>;
  /** Signs and units that hold no letter, such as "%", and units that are glued to a figure or stand behind it, such as "m2". */
  signs: Readonly<Record<string, string>>;
  units: Readonly<Record<string, string>>;
  /** Whole expressions, letter case and all: "ông/bà", "24/7". */
  expressions: Readonly<Record<string, string>>;
  /** Abbreviations as they are written. */
  abbreviations: Readonly<Record<string, string>>;
  /** Kinds of legal texts and their issuers by abbreviation: NĐ, CP. */
  kinds: Readonly<Record<string, string>>;
  issuers: Readonly<Record<string, string>>;
  /** Whose texts carry the number of its term, QH13 and UBTVQH14, by abbreviation. */
  assemblies: Readonly<Record<string, string>>;
  /** Abbreviations whose point ends no sentence, without it: "TP". */
  pointed: readonly string[];
}
