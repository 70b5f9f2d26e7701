// What this visitor answered and ticked; it lives in memory only and ends with the visit.
import { defineStore } from "pinia";
import { reactive } from "vue";

export const useMyCase = defineStore("my-case", () => {
  const answers = reactive(new Map<string, readonly string[]>());
  const ticks = reactive(new Map<string, ReadonlySet<string>>());

  /** Ids of the answers to a procedure's questions, in order; empty for the full list. */
  function answered(code: string): readonly string[] {
    return answers.get(code) ?? [];
  }

  function answer(code: string, ids: readonly string[]): void {
    answers.set(code, [...ids]);
  }

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

  /** Whether the visitor answered or ticked anything here, were it only to see the full list. */
  function known(code: string): boolean {
    return answers.has(code) || ticks.has(code);
  }

  /** Begins with what a link or a counter code brought along, in place of what was there. */
  function begin(code: string, brought: { answers: readonly string[]; papers: readonly string[] }): void {
    answers.set(code, [...brought.answers]);
    ticks.set(code, new Set(brought.papers));
  }

  function forget(): void {
    answers.clear();
    ticks.clear();
  }

  return { answered, answer, ticked, tick, known, begin, forget };
});
