// Days, months and hours of the clock in words; what only looks like one is left for whoever says plain figures.
import { sayNumber } from "./say-number";
import type { SpeechWords } from "./speech-words";

/** "24/11/2026", "30/9" after the word for day, "8/1964", "15:30". */
export function sayDates(text: string, words: SpeechWords): string {
  const say = (number: string) => sayNumber(number, words);
  const sayMonth = (month: string) => words.months[Number(month)] ?? say(month);
  const dayMonth = (day: string, month: string) => `${say(day)} ${words.month} ${sayMonth(month)}`;
  return text
    .replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, (_, day: string, month: string, year: string, at: number, all: string) => {
      return `${unlessSaid(words.day, all.slice(0, at))}${dayMonth(day, month)} ${words.year} ${say(year)}`;
    })
    .replace(/(\d+)\/((?:19|20)\d{2})(?!\d|\.\d)/g, (_, number: string, year: string, at: number, all: string) => {
      const before = all.slice(0, at);
      const month = Number(number) >= 1 && Number(number) <= 12 && !isAfterLaw(before, words);
      return `${month ? unlessSaid(words.month, before) + sayMonth(number) : say(number)} ${words.year} ${say(year)}`;
    })
    .replace(/(\d{1,2})\/(\d{1,2})(?![\d/]|\.\d)/g, (whole: string, day: string, month: string, at: number, all: string) => {
      return isDay(day, month) && isAfterDay(all.slice(0, at), words) ? dayMonth(day, month) : whole;
    })
    .replace(/(\d{1,2}):(\d{2})(?!\d)/g, (whole: string, hour: string, minute: string, at: number, all: string) => {
      if (/\d$/.test(all.slice(0, at)) || Number(hour) > 24 || Number(minute) > 59) return whole;
      return `${say(hour)} ${words.hour}${Number(minute) ? ` ${say(minute)} ${words.minute}` : ""}`;
    });
}

/** The word and a blank, unless it ends what stands before. */
function unlessSaid(word: string, before: string): string {
  return endsWith(before, word) ? "" : `${word} `;
}

function endsWith(before: string, word: string): boolean {
  return before.trimEnd().toLowerCase().endsWith(word.toLowerCase());
}

const isDay = (day: string, month: string) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** "ngày 30/9", and later in the same clause: "ngày 30/4 hoặc 30/10". */
function isAfterDay(before: string, { day }: SpeechWords): boolean {
  return new RegExp(`(?:^|[^\\p{L}])${day} (?:\\d[^.;]*)?$`, "iu").test(before);
}

/** "Nghị định 09/1999" is no September. */
function isAfterLaw(before: string, { kinds, number }: SpeechWords): boolean {
  return [...Object.values(kinds), number].some((word) => endsWith(before, word));
}
