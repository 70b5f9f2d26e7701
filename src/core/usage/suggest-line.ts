// A line for data/thesaurus.yaml, so that words which led nowhere lead to the procedure that comes nearest.
import type { Search } from "../search/search";

export interface SuggestedLine {
  /** Codes of what comes nearest, best first; empty when nothing does. */
  near: string[];
  /** Three lines of YAML as they stand in the file, under `sayings`. */
  line: string;
}

const mostNear = 3;
/** What YAML reads as something else than a text, and what ends a text inside brackets. */
const needsQuotes = /[:#,[\]{}"'&*!|>%@`]|^[-?.\d]|^(?:y|n|yes|no|on|off|true|false|null)$/iu;

/**
 * @param words what people typed
 * @param nameOf the everyday name of a posted procedure
 * @param why the sentence that says where the line comes from
 * @param unknown what stands for the meaning when nothing comes near: the officer's own work
 */
export function suggestLine(words: string, search: Search, nameOf: (code: string) => string | undefined, why: string, unknown: string): SuggestedLine {
  const near = nearest(words, search);
  const name = near[0] === undefined ? undefined : nameOf(near[0]);
  const means = name === undefined ? unknown : name.charAt(0).toLowerCase() + name.slice(1);
  return { near, line: `  - say: [${scalar(words)}]\n    means: [${scalar(means)}]\n    why: ${scalar(why)}` };
}

/** What is found for the words, else for the longest run of them that finds anything. */
function nearest(text: string, search: Search): string[] {
  const words = text.split(" ");
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const { hits } = search.find(words.slice(start, start + length).join(" "), mostNear);
      if (hits.length) return hits.map(({ code }) => code);
    }
  }
  return [];
}

function scalar(text: string): string {
  return needsQuotes.test(text) ? JSON.stringify(text) : text;
}
