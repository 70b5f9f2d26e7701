// Text cut into the syllables that are compared: lower case, NFC, one spelling each.
import { canonicalSyllable } from "./syllable";

/** The syllables, words and numbers of `text` in their order. Numbers lose leading zeros ("02" is "2"). */
export function syllables(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (word) => found.push(spell(word)));
  return found;
}

/** Calls `visit` with each word of `text` as it is written, in lower case NFC: for whoever remembers what {@link spell} made of it. */
export function eachWord(text: string, visit: (word: string) => void): void {
  const lower = text.normalize("NFC").toLowerCase();
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    if (isWordCode(lower.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      visit(lower.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) visit(lower.slice(start));
}

/** The one spelling under which a word of {@link eachWord} is compared. */
export function spell(word: string): string {
  return /^0+\d/u.test(word) ? word.replace(/^0+(?=\d)/u, "") : canonicalSyllable(word);
}

/** Digits, a–z, Latin letters with marks; combining marks that NFC could not join stay with their letter. */
function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}
