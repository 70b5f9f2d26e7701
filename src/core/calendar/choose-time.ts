// Which of a procedure's processing times holds for one way of filing and one case, or why none can be taken.
import type { Term } from "./term";

/** A processing time as a procedure's record gives it. */
export interface RecordedTime {
  channels: readonly string[];
  amount?: number | undefined;
  unit: "working_day" | "day" | "month" | "hour" | "same_day" | "unknown";
  /** The situation it belongs to; without one it is the ordinary time. */
  case?: string | undefined;
  /** `case` names a stage of one work: nothing is counted from it. */
  stage?: true | undefined;
  cutoff?: string | undefined;
  note?: string | undefined;
  /** Why it is not certain. */
  doubtful?: string | undefined;
}

/** What to count, or what must be asked. `cases`: the situations that have a time of their own for this channel. */
export type TimeChoice<T extends RecordedTime> =
  | { kind: "term"; time: T; term: Term }
  /** The record is not sure of this time. */
  | { kind: "doubtful"; time: T; why: string }
  /** The record does not say how long it takes. */
  | { kind: "unsaid"; time: T }
  /** The record counts the stages of the work one by one and never the whole. */
  | { kind: "stages"; times: T[] }
  /** It depends on the case. */
  | { kind: "which-case"; cases: string[] }
  /** The record has several times for the same case. */
  | { kind: "several"; times: T[] }
  /** The record has a time for this case, but not by this channel. */
  | { kind: "none-for-case" }
  /** No such case: a slip of the caller. */
  | { kind: "no-such-case"; cases: string[] };

/**
 * @param times all times of the procedure
 * @param asked the case, as the caller calls it: letter case and blanks do not matter
 * @param otherCases cases of the procedure that may have no time of their own; the ordinary time holds for them
 */
export function chooseTime<T extends RecordedTime>(times: readonly T[], channel: string, asked?: string, otherCases: readonly string[] = []): TimeChoice<T> {
  const filed = times.filter((time) => time.channels.includes(channel));
  const stages = filed.filter((time) => time.stage);
  const own = filed.filter((time) => !time.stage);
  const ordinary = own.filter((time) => time.case === undefined);
  const cases = casesOf(own);
  const ordinaryTime = (): TimeChoice<T> => {
    if (ordinary.length > 0) return onlyOne(ordinary);
    return stages.length > 0 ? { kind: "stages", times: stages } : { kind: "which-case", cases };
  };
  if (asked === undefined) return ordinaryTime();
  const isAsked = (name: string | undefined): boolean => name !== undefined && plain(name) === plain(asked);
  const fitting = own.filter((time) => isAsked(time.case));
  if (fitting.length > 0) return onlyOne(fitting);
  if (times.some((time) => !time.stage && isAsked(time.case))) return { kind: "none-for-case" };
  if (!otherCases.some(isAsked)) return { kind: "no-such-case", cases: [...new Set([...cases, ...otherCases])] };
  return ordinaryTime();
}

function onlyOne<T extends RecordedTime>(times: readonly T[]): TimeChoice<T> {
  const [time, ...more] = times;
  if (time === undefined || more.length > 0) return { kind: "several", times: [...times] };
  if (time.doubtful) return { kind: "doubtful", time, why: time.doubtful };
  if (time.unit === "same_day") return { kind: "term", time, term: { unit: "same_day", ...(time.cutoff && { cutoff: time.cutoff }) } };
  if (time.unit === "unknown" || time.amount === undefined) return { kind: "unsaid", time };
  return { kind: "term", time, term: { unit: time.unit, amount: time.amount } };
}

function casesOf(times: readonly RecordedTime[]): string[] {
  return [...new Set(times.map((time) => time.case).filter((name) => name !== undefined))];
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
