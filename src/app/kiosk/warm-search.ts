// The engine compiles what it has run often; the first visitor's first key should not be what teaches it.
import type { ListedProcedure } from "../../core/catalogue/catalogue";
import type { Search } from "../../core/search/search";

const questions = 300;
const perTurn = 5;

/** Asks `search` for beginnings of posted names, a few at a time, whenever the browser has nothing else to do. */
export function warmSearch(search: Search, procedures: readonly ListedProcedure[]): void {
  let asked = 0;
  function turn(): void {
    for (let i = 0; i < perTurn; i++, asked++) {
      const words = procedures[(asked * 7) % procedures.length]?.plain_name.split(" ").slice(0, 1 + (asked % 5));
      if (!words) return;
      search.find(words.join(" "));
      search.complete(words.join(" ").slice(0, -1));
    }
    if (asked < questions) requestIdleCallback(turn);
  }
  requestIdleCallback(turn);
}
