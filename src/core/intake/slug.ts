// Ids out of Vietnamese names: "Hộ tịch" is "ho-tich".
import { fold } from "../text/fold";

/** The first `words` words of `name` without accents, joined by hyphens; undefined when no letter or digit is left. */
export function slugOf(name: string, words = Infinity): string | undefined {
  const parts = fold(name).match(/[a-z0-9]+/gu) ?? [];
  return parts.length ? parts.slice(0, words).join("-") : undefined;
}
