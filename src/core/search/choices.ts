// "Ý ông/bà là…?": when the best answers are different things and none is clearly ahead, ask.
import { syllables } from "../text/syllables";
import type { SearchEntry } from "./search";

const clearlyAhead = 0.82;
const sameThing = 0.6;
const mostChoices = 3;

/** Codes of two or three different things among `ranked` (best first), or none when the first answer stands alone. */
export function chooseBetween(ranked: readonly { entry: SearchEntry; score: number }[]): string[] {
  const top = ranked[0];
  if (!top) return [];
  const different = [top.entry];
  for (const { entry, score } of ranked.slice(1)) {
    if (score < top.score * clearlyAhead || different.length === mostChoices) break;
    if (different.every((other) => likeness(entry, other) < sameThing)) different.push(entry);
  }
  return different.length > 1 ? different.map(({ code }) => code) : [];
}

/** Shared words of two plain names, as a share of the shorter. */
function likeness(one: SearchEntry, other: SearchEntry): number {
  const a = new Set(syllables(one.plain_name));
  const b = new Set(syllables(other.plain_name));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
