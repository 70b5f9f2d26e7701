// Does a typed text look as if it held somebody's name? When in doubt it does.
import { addressesPerson, announcesName, isFamilyName, isMiddleName } from "../text/person-words";
import type { KnownPair } from "./known-pairs";

/**
 * @param words the syllables in lower case, one spelling each
 * @param capital of each word, whether it was written with a capital and small letters
 * @param known which pairs of syllables the office itself uses: those are its words, whatever they resemble
 */
export function looksLikeName(words: readonly string[], capital: readonly boolean[], known: KnownPair): boolean {
  const accented = words.some((word) => /[^\0-\x7f]/u.test(word));
  const pair = (i: number) => i > 0 && i < words.length && known(words[i - 1]!, words[i]!, accented);
  return words.some((word, i) => {
    if (middleNameAt(words, i, pair)) return true;
    if (capital[i] && capital[i + 1] && !pair(i + 1)) return true;
    if (gluedName(word)) return true;
    // "chị lan": whom one asks for by the given name alone.
    if (addressesPerson(word, accented) && i === words.length - 2 && !pair(i + 1)) return true;
    return isFamilyName(word) && i + 1 < words.length && !pair(i) && familyAt(words, i, pair);
  });
}

/** A family name in the place of one: what follows is no word of the office's, and it begins the text, is announced, or ends it. */
function familyAt(words: readonly string[], i: number, pair: (i: number) => boolean): boolean {
  const given = words.length - i - 1;
  // "trịnh công sơn": the office may say "trình công", but not all of it.
  if (i === 0 && given === 2 && !pair(2)) return true;
  return !pair(i + 1) && (i === 0 || announcesName(words[i - 1]!) || given <= 2);
}

/** "nguyenvanan" */
function gluedName(word: string): boolean {
  const cut = /^(.{2,6}?)(?:văn|van|thị|thi)\p{L}{2,}$/u.exec(word);
  return cut !== null && isFamilyName(cut[1]!);
}

/** "hoàng văn …", "ma thị …": the office's own words give way here, or "nguyên văn" would hide half the country. */
function middleNameAt(words: readonly string[], i: number, pair: (i: number) => boolean): boolean {
  const [before, middle, after] = [words[i - 1], words[i], words[i + 1]];
  if (before === undefined || middle === undefined || !isMiddleName(middle)) return false;
  if (isFamilyName(before) && (after === undefined || !pair(i + 1))) return true;
  return after !== undefined && !pair(i) && !pair(i + 1);
}
