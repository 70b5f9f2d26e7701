// The short answers to "bao nhiêu tiền?" and "bao lâu?" that a row and the top of a page have room for.
import type { ChannelName, Fee, ProcessingTime } from "./procedure";

/** What can be said of the money in one glance. `partly`: other amounts of the procedure must be asked for. */
export type FeeAnswer = { kind: "free" | "province" | "unknown" } | { kind: "amount"; low: number; high: number; partly: boolean };

/** What can be said of the time in one glance. `stages`: the record counts stages, never the whole; `varies`: it is the shortest of several. */
export type TimeAnswer =
  | { kind: "unknown"; stages?: true }
  | { kind: "same_day"; cutoff?: string; varies: boolean }
  | { kind: "term"; amount: number; unit: "working_day" | "day" | "month" | "hour"; varies: boolean };

/**
 * The money answer over all channels. Doubtful amounts count as unknown, and
 * nothing unknown is ever read as free: only when every fee is free is the answer "free".
 */
export function feeAnswer(fees: readonly Fee[]): FeeAnswer {
  const certain = fees.filter((fee) => !fee.doubtful);
  const amounts = certain.map((fee) => fee.amount).filter((amount) => typeof amount === "number");
  const open = certain.length < fees.length || certain.some(({ amount }) => amount === "province" || amount === "unknown");
  if (amounts.length) return { kind: "amount", low: Math.min(...amounts), high: Math.max(...amounts), partly: open };
  if (certain.length && !open) return { kind: "free" };
  const province = fees.length > 0 && fees.every(({ amount, doubtful }) => !doubtful && (amount === "province" || amount === "free"));
  return { kind: province ? "province" : "unknown" };
}

/** The time answer for whoever files at the counter, or by the first channel offered where there is no counter. */
export function timeAnswer(times: readonly ProcessingTime[], channel: ChannelName = "in_person"): TimeAnswer {
  const offered = times.filter((time) => time.channels.includes(channel));
  const own = offered.length ? offered : times;
  // The time without a case is the ordinary one; that of a case, or of one part of the work, must not stand for it.
  const ordinary = own.filter((time) => !time.case);
  if (!ordinary.length && own.some((time) => time.stage)) return { kind: "unknown", stages: true };
  const asked = ordinary.length ? ordinary : own;
  const certain = asked.filter((time) => !time.doubtful && time.unit !== "unknown");
  const shortest = certain.reduce<ProcessingTime | undefined>((best, time) => (!best || length(time) < length(best) ? time : best), undefined);
  if (!shortest || shortest.unit === "unknown") return { kind: "unknown" };
  const varies = certain.length < asked.length || certain.some((time) => length(time) !== length(shortest));
  if (shortest.unit === "same_day") return { kind: "same_day", ...(shortest.cutoff && { cutoff: shortest.cutoff }), varies };
  return { kind: "term", amount: shortest.amount ?? 0, unit: shortest.unit, varies };
}

const hours = { same_day: 8, hour: 1, working_day: 24 * 1.4, day: 24, month: 24 * 30, unknown: Infinity };

function length({ unit, amount = 1 }: ProcessingTime): number {
  return hours[unit] * (unit === "same_day" ? 1 : amount);
}
