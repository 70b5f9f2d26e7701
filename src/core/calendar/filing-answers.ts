// What a filing at a given moment means for each time of a record: the date of the result, or why none can be said.
import { chooseTime, type RecordedTime, type TimeChoice } from "./choose-time";
import type { ClockDoubt } from "./clock-doubt";
import type { Moment } from "./filing";
import { returnDate, type KnownReturn, type ReturnDate } from "./return-date";
import { AbsurdTerm, type Term } from "./term";
import type { WorkCalendar } from "./work-calendar";

/** A filing right now: what a page needs to say the return dates. */
export interface Filing {
  moment: Moment;
  calendar: WorkCalendar;
  /** The clock contradicts the data; no date may be counted from `moment`. */
  doubt?: ClockDoubt | undefined;
}

export type FilingAnswer<T extends RecordedTime> =
  | {
      kind: "counted";
      time: T;
      term: Term;
      result: ReturnDate;
      /** Filed on a working day, but after the hour until which a same-day file is returned that day. */
      late: boolean;
    }
  /** The term is not one that can be counted. */
  | { kind: "absurd" }
  | Exclude<TimeChoice<T>, { kind: "term" }>;

/** One time of the record, for those of its channels that have the same answer. */
export interface TimeAnswers<T extends RecordedTime> {
  time: T;
  channels: string[];
  /** Left out for a stage of the work: no result comes of it. */
  answer?: FilingAnswer<T>;
}

/** The answer for one channel and, where one is asked for, one case that has a time of its own. */
export function filingAnswer<T extends RecordedTime>(times: readonly T[], channel: string, { moment, calendar }: Filing, asked?: string): FilingAnswer<T> {
  const choice = chooseTime(times, channel, asked);
  return choice.kind === "term" ? counted(choice.time, choice.term, moment, calendar) : choice;
}

/** Every time of the record in its order; twice where its channels have different answers. */
export function filingAnswers<T extends RecordedTime>(times: readonly T[], filing: Filing): TimeAnswers<T>[] {
  return times.flatMap((time): TimeAnswers<T>[] => {
    if (time.stage) return [{ time, channels: [...time.channels] }];
    const groups = new Map<string, TimeAnswers<T>>();
    for (const channel of time.channels) {
      const answer = filingAnswer(times, channel, filing, time.case);
      const group = groups.get(answer.kind);
      if (group) group.channels.push(channel);
      else groups.set(answer.kind, { time, channels: [channel], answer });
    }
    return [...groups.values()];
  });
}

function counted<T extends RecordedTime>(time: T, term: Term, moment: Moment, calendar: WorkCalendar): FilingAnswer<T> {
  try {
    const result = returnDate(moment, term, calendar);
    return { kind: "counted", time, term, result, late: term.unit === "same_day" && result.kind === "date" && isLate(result) };
  } catch (error) {
    if (error instanceof AbsurdTerm) return { kind: "absurd" };
    throw error;
  }
}

function isLate({ date, filed }: KnownReturn): boolean {
  return date !== filed;
}
