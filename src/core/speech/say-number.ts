// Whole and decimal numbers in words, the way they are said in Vietnamese; and digits one by one.
import type { SpeechWords } from "./speech-words";

/** @param number as written: "150.000", "3,5", "08"; the point groups thousands, the comma begins the decimals */
export function sayNumber(number: string, words: SpeechWords): string {
  const [whole = "", decimals] = number.replaceAll(".", "").split(",");
  if (decimals === undefined) return sayWhole(whole, words);
  // A leading zero must be heard, a long tail is easier digit by digit.
  const tail = decimals.startsWith("0") || decimals.length > 2 ? sayDigits(decimals, words) : sayWhole(decimals, words);
  return `${sayWhole(whole, words)} ${words.comma} ${tail}`;
}

/** Digit by digit; what is not a digit is left out. */
export function sayDigits(digits: string, words: SpeechWords): string {
  return [...digits.replace(/\D/g, "")].map((digit) => words.digits[Number(digit)]).join(" ");
}

function sayWhole(written: string, words: SpeechWords): string {
  const digits = written.replace(/^0+(?=\d)/, "");
  if (digits === "0") return words.digits[0]!;
  return sayGroups(digits, words, true);
}

/** @param leading nothing stands before: no "không trăm" */
function sayGroups(digits: string, words: SpeechWords, leading: boolean): string {
  if (digits.length > 9) {
    const [head, tail] = [digits.slice(0, -9), digits.slice(-9)];
    return [sayGroups(head, words, leading), words.billion, ...(Number(tail) ? [sayGroups(tail, words, false)] : [])].join(" ");
  }
  const scales = [words.million, words.thousand, ""];
  const groups = digits.padStart(9, "0").match(/\d{3}/g)!;
  const said: string[] = [];
  for (const [i, group] of groups.entries()) {
    if (!Number(group)) continue;
    said.push(sayGroup(group, words, leading && !said.length), scales[i]!);
  }
  return said.filter(Boolean).join(" ");
}

function sayGroup(group: string, words: SpeechWords, leading: boolean): string {
  const [hundreds = "0", tens = "0", units = "0"] = [...group];
  const said = (digit: string) => words.digits[Number(digit)]!;
  const hasHundreds = !leading || hundreds !== "0";
  const parts = hasHundreds ? [said(hundreds), words.hundred] : [];
  if (tens === "0") {
    if (units !== "0") parts.push(...(hasHundreds ? [words.gap] : []), said(units));
  } else if (tens === "1") {
    parts.push(words.ten, ...(units === "0" ? [] : [words.afterTen[units] ?? said(units)]));
  } else {
    parts.push(said(tens), words.tens, ...(units === "0" ? [] : [words.afterTens[units] ?? said(units)]));
  }
  return parts.join(" ");
}
