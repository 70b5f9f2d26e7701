// A kiosk runs all day; a command runs a second. Times are taken once the engine has compiled what it runs.
import type { Search, SearchEntry } from "../core/search/search";

const rounds = 300;

/** Asks `search` for beginnings of the names it holds, so that what follows is timed as on a kiosk that was used before. */
export function warmUp(search: Search, entries: readonly SearchEntry[]): void {
  for (let i = 0; i < rounds && entries.length > 0; i++) {
    const words = entries[(i * 7) % entries.length]!.official_name.split(" ");
    search.find(words.slice(0, 2 + (i % 5)).join(" "));
  }
}
