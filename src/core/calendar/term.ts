// How long the office has: a number of days, months or hours, or the same day.

/** `amount` may end in a half. */
export type Term =
  | { unit: "working_day" | "day" | "month" | "hour"; amount: number }
  /** `cutoff`: the record's own last hour, "15:00"; without it the calendar's holds. */
  | { unit: "same_day"; cutoff?: string };

/** Ten years, in each unit: longer than any procedure, short enough to count through. */
export const longestTerm = { working_day: 2600, day: 3653, month: 120, hour: 20_800 } as const;

/** A term nobody can count: `longest` is what its unit allows. */
export class AbsurdTerm extends Error {
  constructor(
    readonly amount: number,
    readonly longest: number,
  ) {
    super(`a term of ${amount} cannot be: it must be more than 0, at most ${longest}, in halves or whole`);
    this.name = "AbsurdTerm";
  }
}

/** @throws AbsurdTerm for nothing, less than nothing, more than ten years, or parts other than halves */
export function checkTerm(term: Term): void {
  if (term.unit === "same_day") return;
  const longest = longestTerm[term.unit];
  if (!(term.amount > 0 && term.amount <= longest && Number.isInteger(term.amount * 2))) throw new AbsurdTerm(term.amount, longest);
}
