// Which typed texts may be remembered at all: short ones in which nothing looks like a person, a number of theirs, or an address.
import { decodeKeystrokes } from "../text/decode-keystrokes";
import { fold } from "../text/fold";
import { eachWord, spell } from "../text/syllables";
import type { KnownPair } from "./known-pairs";
import { looksLikeName } from "./name-like";

/** Longer texts are stories, and stories are about somebody. */
const longestText = 40;
const shortestKey = 3;
/** A year or the end of a telephone number has four in a row; phone, identity card, date of birth and plate have five or more in all. */
const digitsInARow = /\p{Nd}{4}/u;
const digitsAtMost = 4;
const date = /\p{Nd}{1,2}\s*[/.,\-\s]\s*\p{Nd}{1,2}\s*[/.,\-\s]\s*\p{Nd}{2}|ngay \p{Nd}+ thang \p{Nd}+/u;
const address = /@|https?:|www\.|\.(?:com|vn|net|org)\b|\ba cong\b|\bgmail\b/u;
/** A number dictated digit by digit. */
const spelledNumber = /(?:\b(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|linh|le)\b\s*){4,}/u;

export interface KeepableWords {
  /** Texts with the same key are the same: folded, single blanks. */
  key: string;
  /** Lower case, letters, figures and single blanks only. */
  words: string;
}

/** `typed` in the form in which it may be remembered; `undefined` when it must not be. */
export function keepableWords(typed: string, known: KnownPair): KeepableWords | undefined {
  const text = typed.normalize("NFC").trim();
  if (text.length > longestText) return undefined;
  const words: string[] = [];
  eachWord(text, (word) => words.push(decodeKeystrokes(word)));
  const shown = words.join(" ");
  const plain = fold(text);
  for (const each of [fold(shown), plain]) if (address.test(each) || date.test(each) || spelledNumber.test(each)) return undefined;
  if (digitsInARow.test(shown) || (shown.match(/\p{Nd}/gu)?.length ?? 0) > digitsAtMost) return undefined;
  const spelt = words.map(spell);
  if (looksLikeName(spelt, capitals(text), known)) return undefined;
  const key = spelt.map(fold).join(" ");
  return key.length < shortestKey || shown.length > longestText ? undefined : { key, words: spelt.join(" ") };
}

/** Of each word, whether it stands there as "Hoa"; a text in capitals throughout says nothing. */
function capitals(text: string): boolean[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => /^\p{Lu}/u.test(word) && (word.length === 1 || /\p{Ll}/u.test(word)));
}
