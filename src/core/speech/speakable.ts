// A written text as it is to be spoken: every figure, date, abbreviation, code and sign in words.
import { isSyllable, takeTone } from "../text/syllable";
import { sayCode, sayLetters } from "./say-code";
import { sayDates } from "./say-dates";
import { sayDigitGroups, sayFigures } from "./say-figures";
import { sayLaws } from "./say-law";
import type { SpeechWords } from "./speech-words";

/** No digit, no sign and no abbreviation is left; sentences keep their marks, so that the voice breathes where the text does. */
export function speakable(text: string, words: SpeechWords): string {
  let said = text.normalize("NFC").replace(/[\u00a0\u202f\t]/g, " ");
  for (const [written, spoken] of Object.entries(words.expressions)) said = said.replaceAll(written, spoken);
  said = sayDigitGroups(sayLaws(said, words), words);
  // Before hours and dates, so that both ends of "7h30–11h" and "28–29/11" are seen.
  said = said.replace(/(\d[%hg]?)\s*[–-]\s*(?=\d)/g, `$1 ${words.to} `);
  said = said.replace(/(\d) ([\p{L}²³\d]+)/gu, (whole, digit: string, unit: string) => (words.units[unit] ? `${digit} ${words.units[unit]}` : whole));
  said = said.replace(/[\p{L}\p{M}\p{N}²³]+/gu, (word) => sayWord(word, words));
  said = sayFigures(sayDates(said, words), words);
  return saySigns(said, words);
}

/** The abbreviations of `text` that are spelled letter by letter because no word is known for them. */
export function unknownAbbreviations(text: string, words: SpeechWords): string[] {
  let rest = text.normalize("NFC");
  for (const written of Object.keys(words.expressions)) rest = rest.replaceAll(written, " ");
  const found = sayLaws(rest, words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.filter((word) => /^\p{Lu}{2,}$/u.test(word) && words.abbreviations[word] === undefined && !roman(word) && !isWord(word));
}

function sayWord(word: string, words: SpeechWords): string {
  const known = words.abbreviations[word];
  if (known !== undefined) return known;
  if (/^\d+$/.test(word)) return word;
  const [, figure = "", rest = ""] = /^(\d*)(.*)$/.exec(word) ?? [];
  const unit = words.units[rest];
  if (unit !== undefined && (figure || /\d|[²³]/.test(rest))) return `${figure} ${unit}`.trim();
  if (/^\d{1,2}[hg](\d{2})?$/.test(word)) return hourOf(word, words);
  if (/^\d+x\d+$/.test(word)) return word.replace("x", "×");
  if (/\d/.test(word)) return sayCode(word, words);
  const value = roman(word);
  if (value) return String(value);
  if (!/^\p{Lu}+$/u.test(word)) return word;
  if (word.length === 1) return /[AEIOUY]/.test(word) ? word : (words.letters[word.toLowerCase()] ?? word);
  return isWord(word) ? word.toLowerCase() : sayLetters(word, words);
}

function hourOf(word: string, { hour, minute }: SpeechWords): string {
  const [hours = "", minutes = ""] = word.split(/[hg]/);
  return Number(minutes) ? `${hours} ${hour} ${minutes} ${minute}` : `${hours} ${hour}`;
}

/** A word in capitals, not an abbreviation. */
function isWord(word: string): boolean {
  const { letters, tone } = takeTone(word.toLowerCase());
  return isSyllable(letters, tone);
}

/** 1 to 39; "V" and "X" alone are letters. */
function roman(word: string): number | undefined {
  const parts = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(word);
  if (!parts || word === "" || word === "V" || word === "X") return undefined;
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(parts[2]!);
  return parts[1]!.length * 10 + ones;
}

function saySigns(text: string, { signs }: SpeechWords): string {
  let said = text;
  for (const [sign, word] of Object.entries(signs)) said = said.replaceAll(sign, ` ${word} `);
  return (
    said
      .replace(/["“”„'‘’«»*•_#<>[\]{}|~^=\\]/g, " ")
      // A pause where the eye makes one.
      .replace(/\s*[()–—·/→…]+\s*|\s+-\s+/g, ", ")
      .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
      .replace(/\s+/g, " ")
      .replace(/\s+([,.;:?!])/g, "$1")
      .replace(/[,;:](?:\s*[,;:])+/g, ",")
      .replace(/[,;:]\s*([.?!])/g, "$1")
      .replace(/^[\s,;:.]+|[\s,;:]+$/g, "")
  );
}
