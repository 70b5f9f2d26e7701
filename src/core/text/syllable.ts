// One Vietnamese syllable: its letters, its tone, and where the tone mark is written.

/** Tones in the order of the VNI keys: 0 ngang, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const toneMarks = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;
const vowels = "aăâeêioôơuưy";

const withoutTone = new Map<string, { letter: string; tone: Tone }>();
const withTone = new Map<string, string>();
for (const letter of vowels) {
  for (const [tone, mark] of toneMarks.entries()) {
    const written = (letter + mark).normalize("NFC");
    withoutTone.set(written, { letter, tone: tone as Tone });
    withTone.set(letter + String(tone), written);
  }
}

const onset = "(?:ngh|ng|nh|gh|gi(?=[aăâeêioôơuư])|qu|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?";
const open =
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|ieu|iu|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uây|uay|ui|uê|ue|uơ|uôi|uoi|uy|uya|uyu|ưa|ưi|ươi|ươu|ưu|yêu|yeu|oa|[aeêioôơuưy]";
const closed = "iê|ie|oă|oa|oe|oo|uâ|uê|uô|uo|uyê|uye|uy|ươ|yê|ye|[aăâeêioôơuưy]";
const shape = new RegExp(`^(${onset})(?:(${open})|(${closed})(ng|nh|ch|[cmnpt]))$`, "u");
const unfinished = new RegExp(`^(${onset})(?:ă|â|oă|uâ|uô|ươ|iê|yê|uyê)$`, "u");

/** The letters of `syllable` (lower case, NFC) without its tone mark, and that tone. The last mark counts. */
export function takeTone(syllable: string): { letters: string; tone: Tone } {
  let letters = "";
  let tone: Tone = 0;
  for (const char of syllable) {
    const plain = withoutTone.get(char);
    letters += plain?.letter ?? char;
    if (plain && plain.tone > 0) tone = plain.tone;
  }
  return { letters, tone };
}

/**
 * Is this how a Vietnamese syllable is built? `letters` carry no tone mark.
 * A stop at the end (p, t, c, ch) takes only sắc and nặng; with `toneless` a missing tone is let through, as when typing is not finished.
 */
export function isSyllable(letters: string, tone: Tone, toneless = false): boolean {
  const parts = shape.exec(letters);
  if (!parts) return toneless && tone === 0 && unfinished.test(letters);
  const stopped = /(?:p|t|c|ch)$/u.test(parts[4] ?? "");
  return !stopped || tone === 1 || tone === 5 || (toneless && tone === 0);
}

/** `letters` with the tone mark in its usual place: hòa, thủy, quý, giếng, người (the older placement, as in the laws). */
export function placeTone(letters: string, tone: Tone): string {
  if (tone === 0) return letters;
  const place = tonePlace(letters);
  if (place < 0) return letters;
  return letters.slice(0, place) + withTone.get(letters.charAt(place) + String(tone)) + letters.slice(place + 1);
}

/** One spelling for `hoà` and `hòa`, `thuý` and `thúy`; anything that is no Vietnamese syllable comes back as it was. */
export function canonicalSyllable(syllable: string): string {
  const { letters, tone } = takeTone(syllable);
  return tone > 0 && isSyllable(letters, tone, true) ? placeTone(letters, tone) : syllable;
}

function tonePlace(letters: string): number {
  let start = /^(?:qu|gi(?=[aăâeêioôơuư]))/u.test(letters) ? 2 : 0;
  while (start < letters.length && !vowels.includes(letters.charAt(start))) start++;
  let end = start;
  while (end < letters.length && vowels.includes(letters.charAt(end))) end++;
  if (start === end) return -1;
  for (let i = end - 1; i >= start; i--) if ("ăâêôơư".includes(letters.charAt(i))) return i;
  const length = end - start;
  if (length === 1) return start;
  return length === 2 && end === letters.length ? start : start + 1;
}
