// Which of the catalogues that a kiosk keeps stay, and which one stands in for one that does not open.

/** What the rules look at. `order` counts keepings, not time: a clock that went back must not make the newest the oldest. */
export interface Shelved {
  id: string;
  order: number;
}

/** How many catalogues are kept: the one in use, the one before it, and one to go back to after a mistake. */
const mostKept = 3;

/** Newest first. */
export function newestFirst<T extends Shelved>(kept: readonly T[]): T[] {
  return [...kept].sort((one, other) => other.order - one.order);
}

/** The ids to let go so that three stay: the oldest, never the one in use. */
export function surplus(kept: readonly Shelved[], inUse: string | undefined): string[] {
  const others = newestFirst(kept.filter(({ id }) => id !== inUse));
  const places = mostKept - (others.length < kept.length ? 1 : 0);
  return others.slice(places).map(({ id }) => id);
}

/** What stands in when `failed` does not open, best first: those kept before it, newest first, then those after it. */
export function standIns<T extends Shelved>(kept: readonly T[], failed: string): T[] {
  const order = kept.find(({ id }) => id === failed)?.order ?? Infinity;
  const others = newestFirst(kept.filter(({ id }) => id !== failed));
  return [...others.filter((each) => each.order < order), ...others.filter((each) => each.order > order)];
}
