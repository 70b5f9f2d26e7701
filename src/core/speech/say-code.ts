// Letters by their names, and codes of letters and figures such as CT01.
import { sayDigits, sayNumber } from "./say-number";
import type { SpeechWords } from "./speech-words";

/** "CC" → the names of its letters; a run of small letters inside a code is a word. */
export function sayLetters(letters: string, words: SpeechWords): string {
  return [...letters.toLowerCase()].map((letter) => words.letters[letter] ?? letter).join(" ");
}

/** "CT01", "05A", "15d": letters by name, figures with a leading zero or many places digit by digit. */
export function sayCode(code: string, words: SpeechWords): string {
  const runs = code.match(/\d+|[^\d]+/g) ?? [];
  return runs
    .map((run) => {
      if (!/\d/.test(run)) return sayLetters(run, words);
      return run.startsWith("0") || run.length > 4 ? sayDigits(run, words) : sayNumber(run, words);
    })
    .join(" ");
}
