// Which fees of a procedure a resolution may set: those that the national record leaves open, found by kind and by what is paid for.
import type { Fee } from "../procedure/procedure";
import type { SetFee } from "./fee-resolution";

/** Whether the record gives no certain amount: left to the province, not said, or doubtful. The screen says "hỏi cán bộ" of it. */
export function isOpen({ amount, doubtful }: Pick<Fee, "amount" | "doubtful">): boolean {
  return doubtful !== undefined || amount === "province" || amount === "unknown";
}

/** Whether two fees are for the same thing, or both say nothing of it. */
export function sameThing(a: Pick<Fee, "for">, b: Pick<Fee, "for">): boolean {
  return a.for?.toLowerCase() === b.for?.toLowerCase();
}

/**
 * The open fees that a resolution's line names; none when it names a fixed one, or could mean several.
 * A line without `for` names the only thing paid for in that kind; a line whose `for` the record
 * does not have sets the fee of which the record says no more than its kind.
 */
export function namedFees(line: Pick<SetFee, "kind" | "for">, fees: readonly Fee[]): Fee[] {
  const ofKind = fees.filter(({ kind }) => kind === line.kind);
  const open = ofKind.filter(isOpen);
  const exact = open.filter((fee) => sameThing(fee, line));
  if (exact.length || ofKind.some((fee) => sameThing(fee, line))) return exact;
  if (line.for !== undefined) return open.filter((fee) => fee.for === undefined);
  const things = new Set(open.map((fee) => fee.for?.toLowerCase()));
  return things.size === 1 ? open : [];
}
