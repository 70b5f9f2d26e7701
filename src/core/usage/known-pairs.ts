// Which two syllables stand side by side in what the office posts: "nông nghiệp" is a word there, "nông thị" is not.
import { fold } from "../text/fold";
import { syllables } from "../text/syllables";

/** Do these two syllables follow one another in a posted text? Accents count when `accented`. */
export type KnownPair = (first: string, second: string, accented: boolean) => boolean;

/** The pairs of all `texts`: names, keywords and papers of the procedures, lines of the thesaurus. */
export function knownPairs(texts: Iterable<string>): KnownPair {
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = syllables(text);
    for (let i = 1; i < words.length; i++) {
      const pair = `${words[i - 1]} ${words[i]}`;
      pairs.add(pair).add(fold(pair));
    }
  }
  return (first, second, accented) => pairs.has(accented ? `${first} ${second}` : fold(`${first} ${second}`));
}
