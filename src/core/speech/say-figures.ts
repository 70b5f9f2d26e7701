// Figures that are no date, said by what they are: codes, telephone numbers, ranges, shares, money, halves and plain numbers.
import { sayDigits, sayNumber } from "./say-number";
import type { SpeechWords } from "./speech-words";

/** 150.000 and 3,5: points group thousands, a comma begins decimals. */
const figure = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const plainFigure = new RegExp(figure, "g");
const figureOf = new RegExp(`(${figure})/(?=\\d)`, "g");
/** A leading zero or the country's code; a service number; anything too long to be counted. */
const telephone = /(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)|1[89]00(?:[ .-]?\d){4,6}(?!\d)|\d{9,}/g;
/** A digit at a time: a procedure's code. */
const procedureCode = /(\d)\.(\d{6})(?!\d)/g;

/** Codes and telephone numbers, digit by digit. They go first: inside them nothing is a date or a range. */
export function sayDigitGroups(text: string, words: SpeechWords): string {
  return text
    .replace(procedureCode, (_, first: string, rest: string) => `${sayDigits(first, words)} ${words.point} ${sayDigits(rest, words)}`)
    .replace(telephone, (digits: string, at: number, all: string) => (/[\p{L}\d]$/u.test(all.slice(0, at)) ? digits : sayDigits(digits, words)));
}

/** Every other figure; no digit is left. */
export function sayFigures(text: string, words: SpeechWords): string {
  const say = (number: string) => sayNumber(number, words);
  return (
    text
      .replace(new RegExp(`(\\d+),5 (${words.halved.join("|")})`, "gu"), (_, number: string, unit: string) => `${say(number)} ${unit} ${words.half}`)
      .replace(new RegExp(`(${words.ordinal}) (\\d)(?!\\d)`, "giu"), (_, word: string, digit: string) => `${word} ${words.ordinals[digit] ?? say(digit)}`)
      // "2/3 số hộ" is a share; "3/12" that ends there is a place among several.
      .replace(/(\d)\/(\d)(?=\s+\p{Ll})/gu, (_, part: string, whole: string) => `${say(part)} ${words.partOf} ${say(whole)}`)
      .replace(figureOf, (_, number: string) => `${say(number)} ${words.outOf} `)
      // The point of "66.18", "I.9" and "27.NT" is heard, that of thousands is not.
      .replace(/(\d)\.(?=\d{1,2}(?!\d)|\d{4}|\p{L})/gu, `$1 ${words.point} `)
      .replace(/(\p{L})\.(?=\d)/gu, `$1 ${words.point} `)
      .replace(plainFigure, (number) => ` ${/^0\d{3,}$/.test(number) ? sayDigits(number, words) : say(number)} `)
  );
}
