// From which day to which day a decision holds. An expired procedure must not be shown (NĐ 63/2010/NĐ-CP).

/**
 * Whether a decision holds no longer.
 * @param expires the first day on which it does not hold, "2026-12-01"; undefined: no end is known
 * @param today a day in the same form
 */
export function isExpired(expires: string | undefined, today: string): boolean {
  return expires !== undefined && expires <= today;
}

/** Whether a decision does not hold yet. @param effective the first day on which it does */
export function isNotYetEffective(effective: string | undefined, today: string): boolean {
  return effective !== undefined && effective > today;
}

/** Whole days from `from` to `to`; 0 when `from` lies ahead (a clock that is wrong makes nothing younger than new). */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Math.max(0, days);
}
