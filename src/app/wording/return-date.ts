// Puts a return date into words: the date, the days skipped, and why there is none. The command return-date says the same.
import type { RecordedTime, TimeChoice } from "../../core/calendar/choose-time";
import { parseDay, weekdayOf } from "../../core/calendar/day";
import type { FilingAnswer } from "../../core/calendar/filing-answers";
import type { KnownReturn, UnknownReturn } from "../../core/calendar/return-date";
import type { SkippedRuns } from "../../core/calendar/skipped-runs";
import type { Term } from "../../core/calendar/term";
import type { DayOff } from "../../core/calendar/work-calendar";
import type { ReturnMessages } from "../messages/vi/return";
import type { Answer } from "./answers";

/** "2026-12-01" → "thứ Ba 01/12/2026". */
export function dayWords(iso: string, t: ReturnMessages): string {
  return t.figures.weekday(weekdayWords(iso, t), t.figures.day(iso));
}

/** Why a day was skipped: its name, or for an ordinary weekend "Thứ Bảy", "Chủ Nhật". */
export function reasonWords({ date, name }: DayOff, t: ReturnMessages): string {
  return name ?? sentence(weekdayWords(date, t));
}

/** "5 ngày làm việc", "3,5 ngày làm việc", "trong ngày". */
export function termWords(term: Term, t: ReturnMessages): string {
  if (term.unit === "same_day") return t.sameDay;
  return t.figures.term(t.figures.decimal(term.amount), t.units[term.unit]);
}

/** "nhận chiều thứ Ba 01/12/2026", "nhận trước 15:30 thứ Hai 23/11/2026". */
export function returnWords({ date, part, hour }: KnownReturn, t: ReturnMessages): string {
  return t.receive(hour ? t.before(hour) : t.parts[part], dayWords(date, t));
}

/** "lịch nghỉ 2027 chưa công bố", with the last thing that is certain. */
export function unknownYearWords(result: UnknownReturn, t: ReturnMessages, term: Term): string {
  const why = yearWords(result, t);
  const { after, counted } = result;
  if (after === undefined) return why;
  const certain = `${why}; ${t.after(t.figures.day(after))}`;
  if (counted === undefined || term.unit === "same_day") return certain;
  return t.counted(certain, t.figures.decimal(counted), termWords(term, t));
}

/** A time that cannot be counted. */
type NoTerm = Exclude<TimeChoice<RecordedTime>, { kind: "term" | "no-such-case" }>;

/** Why no term could be taken from the record, and what to ask. */
export function choiceWords(choice: NoTerm, t: ReturnMessages): string {
  switch (choice.kind) {
    case "doubtful":
      return t.doubtful(choice.why);
    case "unsaid":
      return t.unsaid(choice.time.note ?? "");
    case "stages":
      return t.stages;
    case "none-for-case":
      return t.noneForCase;
    case "which-case":
      return t.whichCase;
    case "several":
      return t.several(choice.times.length);
  }
}

/** The line under the term on the page's card; undefined where the term's own line already says to ask. */
export function cardWords(answer: FilingAnswer<RecordedTime>, postal: boolean, t: ReturnMessages): Omit<Answer, "large"> | undefined {
  switch (answer.kind) {
    case "counted":
      if (answer.result.kind !== "date") return unknownYearCard(answer.result, t);
      return { lead: postal ? t.postalNow : t.now, small: returnWords(answer.result, t) };
    case "which-case":
      return { small: t.dependsOnCase };
    case "several":
      return { small: t.severalShort };
    default:
      return undefined;
  }
}

function unknownYearCard(result: UnknownReturn, t: ReturnMessages): Omit<Answer, "large"> {
  const why = sentence(yearWords(result, t));
  return result.after === undefined ? { small: why } : { lead: `${why};`, small: t.after(t.figures.day(result.after)) };
}

function yearWords({ year, later }: UnknownReturn, t: ReturnMessages): string {
  return later ? t.unannounced(year) : t.noCalendar(year);
}

/** "28–29/11", "05–06/12/2026": days in a row as one, the year where it ends. */
export function runsWords({ runs }: SkippedRuns, { figures: { run, runOfYear } }: ReturnMessages): string[] {
  const year = (i: number) => runs[i]?.to.slice(0, 4);
  return runs.map(({ from, to }, i) => (year(i) === year(i + 1) ? run(from, to) : runOfYear(run(from, to), year(i)!)));
}

/** As a sentence begins: "hỏi cán bộ" → "Hỏi cán bộ". */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function weekdayWords(iso: string, t: ReturnMessages): string {
  return t.weekdays[weekdayOf(parseDay(iso)!)]!;
}
