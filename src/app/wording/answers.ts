// Puts the short answers on money and time into words.
import type { FeeAnswer, TimeAnswer } from "../../core/procedure/answers";
import type { ProcessingTime } from "../../core/procedure/procedure";
import type { Messages } from "../messages/vi";
import { figures } from "../messages/vi/figures";

/** An answer as large as it is plain, and the small line below it. */
export interface Answer {
  large: string;
  /** Words before the small line, where there is room: "Nộp bây giờ →". */
  lead?: string;
  small: string;
}

/** As officers and posted sheets write them: 150000 → "150.000", "2026-11-23" → "23/11/2026". A citizen's page writes them with the figures of its messages. */
export const { money, day } = figures;

export function feeWords(answer: FeeAnswer, { fee, figures: { money } }: Messages): Answer {
  switch (answer.kind) {
    case "free":
      return { large: fee.free, small: fee.certain };
    case "province":
      return { large: fee.province, small: fee.provinceWhy };
    case "unknown":
      return { large: fee.unknown, small: fee.unknownWhy };
    case "amount":
      return {
        large: fee.amount(money(answer.low), money(answer.high)),
        small: answer.partly ? fee.partly : answer.low === answer.high ? fee.certain : fee.varies,
      };
  }
}

export function timeWords(answer: TimeAnswer, { time, figures }: Messages): Answer {
  switch (answer.kind) {
    case "unknown":
      return { large: time.unknown, small: answer.stages ? time.stagesWhy : time.unknownWhy };
    case "same_day":
      return { large: time.sameDay, small: answer.cutoff ? cutoffWords(answer.cutoff, time) : answer.varies ? time.varies : time.exact };
    case "term": {
      const term = termWords(answer.amount, time.units[answer.unit], figures);
      return { large: answer.varies ? time.from(term) : term, small: answer.varies ? time.varies : time.exact };
    }
  }
}

/** One processing time of a procedure, in full. */
export function processingTimeWords({ amount, unit, cutoff }: ProcessingTime, { time, figures }: Messages): string {
  if (unit === "unknown") return time.unknown;
  if (unit === "same_day") return cutoff ? `${time.sameDay}, ${cutoffWords(cutoff, time)}` : time.sameDay;
  return termWords(amount ?? 0, time.units[unit], figures);
}

function termWords(amount: number, unit: string, { term, decimal }: Messages["figures"]): string {
  return term(decimal(amount), unit);
}

function cutoffWords(hour: string, time: Messages["time"]): string {
  const [hours = 0, minutes = 0] = hour.split(":").map(Number);
  return time.cutoff(hours, minutes);
}
