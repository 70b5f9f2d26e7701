// The keys that make a syllable, with the input method off: what the decoder must undo.
import { takeTone } from "../../../../src/core/text/syllable";

const telexTones = ["", "s", "f", "r", "x", "j"];
const telexLetters: Record<string, string> = { ă: "aw", â: "aa", ê: "ee", ô: "oo", ơ: "ow", ư: "uw", đ: "dd" };
const vniLetters: Record<string, string> = { ă: "a8", â: "a6", ê: "e6", ô: "o6", ơ: "o7", ư: "u7", đ: "d9" };

/** Telex keys of `syllable`, tone last. */
export function telexKeys(syllable: string): string {
  const { letters, tone } = takeTone(syllable);
  return [...letters].map((letter) => telexLetters[letter] ?? letter).join("") + telexTones[tone]!;
}

/** VNI keys of `syllable`, tone last. */
export function vniKeys(syllable: string): string {
  const { letters, tone } = takeTone(syllable);
  return [...letters].map((letter) => vniLetters[letter] ?? letter).join("") + (tone === 0 ? "" : String(tone));
}
