// The age that a question tells and the age that a name asks for: at 15 nobody gets the card of those under 14.

/** Ages in years, both ends included. */
export interface AgeRange {
  from: number;
  to: number;
}

const otherAge = 0.35;
const oldest = 130;

/** "15 tuổi", "dưới 14 tuổi", "từ đủ 6 tuổi đến dưới 16 tuổi", "chưa đủ 18t". The words before a number say how it is meant. */
const told =
  /(?<![\p{L}\d])(?:(dưới|duoi|chưa|chua|trên|tren|từ|tu)\s+)?(?:(?:đủ|du|tròn|tron|quá|qua)\s+)?0*(\d{1,3})\s*(?:tuổi|tuoi|t)(?![\p{L}\d])(\s+(?:trở lên|tro len|đến|den))?/gu;

/** The ages that `text` (any case) speaks of, as one range; undefined when it speaks of none. */
export function agesIn(text: string): AgeRange | undefined {
  let range: AgeRange | undefined;
  for (const [, before = "", number, after] of text.normalize("NFC").toLowerCase().matchAll(told)) {
    const age = Number(number);
    if (age > oldest) continue;
    const next = oneAge(age, before, after !== undefined);
    range = range ? { from: Math.max(range.from, next.from), to: Math.min(range.to, next.to) } : next;
  }
  // Two people of two ages: nobody knows whose paper it is.
  return range && range.from <= range.to ? range : undefined;
}

/** How much of its score a name keeps, by the ages it asks for and the ages the question tells: 1 when they can meet. */
export function ageFactor(asked: AgeRange, name: AgeRange | undefined): number {
  return name && (asked.to < name.from || asked.from > name.to) ? otherAge : 1;
}

function oneAge(age: number, before: string, open: boolean): AgeRange {
  if (/^(?:d|ch)/u.test(before)) return { from: 0, to: age - 1 };
  return { from: age, to: open || /^t/u.test(before) ? oldest : age };
}
