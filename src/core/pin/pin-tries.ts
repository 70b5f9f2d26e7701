// How long a door stays shut after wrong PINs: longer each time, never for good, and whatever is done to the clock.
import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is kept of wrong tries. Times in milliseconds. */
export const pinTriesSchema = v.strictObject({
  /** Wrong tries since the last right one. */
  wrong: count,
  /** The wait that was left when the clock was last looked at. */
  left: v.pipe(v.number(), v.minValue(0)),
  /** What the clock said then. */
  seen: v.number(),
});

export type PinTries = v.InferOutput<typeof pinTriesSchema>;

const minute = 60_000;
/** A slip of the finger costs nothing. */
const free = 2;
const firstWait = minute / 2;
const longestWait = 15 * minute;

/** The wait after the `wrong`th wrong try in a row: none, none, 30 s, 1 min, 2 min, 4 min, 8 min, then 15 min each time. */
function waitAfter(wrong: number): number {
  return wrong <= free ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(20, wrong - free - 1));
}

/**
 * The tries as the clock now has them. Only time that passed forwards counts: a clock turned back shortens nothing,
 * and the wait goes on from there, so that a clock put right after being years ahead locks nobody out.
 * A clock turned forward cannot be told from time that passed.
 * @param now milliseconds
 */
export function triesAt(tries: PinTries | undefined, now: number): PinTries {
  if (!tries) return { wrong: 0, left: 0, seen: now };
  const left = Math.min(tries.left, longestWait) - Math.max(0, now - tries.seen);
  return { wrong: tries.wrong, left: Math.max(0, left), seen: now };
}

/** One wrong try more. */
export function afterWrong({ wrong }: PinTries, now: number): PinTries {
  return { wrong: wrong + 1, left: waitAfter(wrong + 1), seen: now };
}
