// What this visitor answered and ticked; it lives in memory only and ends with the visit.
import { defineStore } from "pinia";
import { reactive } from "vue";

export const useMyCase = defineStore("my-case", () => {
  const ticks = reactive(new Map<string, Set<string>>());

  /** Ids of the papers of a procedure that the visitor said they have. */
  function ticked(code: string): ReadonlySet<string> {
    return ticks.get(code) ?? new Set();
  }

  function tick(code: string, paper: string, have: boolean): void {
    const papers = new Set(ticked(code));
    if (have) papers.add(paper);
    else papers.delete(paper);
    ticks.set(code, papers);
  }

  function forget(): void {
    ticks.clear();
  }

  return { ticked, tick, forget };
});
