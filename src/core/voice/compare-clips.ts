// Clips that are brought in beside those that are there: what is new, what would take another's place, what is there already.
import type { Clip } from "./voice-file";

/** A clip that would take another's place. */
interface Replacement {
  about: string;
  /** Days on which the two were recorded. */
  was: string;
  now: string;
}

export interface ClipComparison {
  added: Clip[];
  replaced: Replacement[];
  /** How many are there already, recorded on the same day and as long. */
  same: number;
}

/** @param kept the clips of the same language that are there, without their sounds */
export function compareClips(kept: readonly Omit<Clip, "data">[], brought: readonly Clip[]): ClipComparison {
  const there = new Map(kept.map((clip) => [clip.about, clip]));
  const comparison: ClipComparison = { added: [], replaced: [], same: 0 };
  for (const clip of brought) {
    const old = there.get(clip.about);
    if (!old) comparison.added.push(clip);
    else if (old.recorded === clip.recorded && old.seconds === clip.seconds) comparison.same += 1;
    else comparison.replaced.push({ about: clip.about, was: old.recorded, now: clip.recorded });
  }
  return comparison;
}
