// The question twice: as it stands, and in the office's words where the thesaurus has them.
import { syllables } from "../text/syllables";
import { PhraseMatcher } from "./phrase-matcher";
import { readPositions, readWords, type Position } from "./read-query";
import type { SearchReason } from "./search";
import type { Thesaurus } from "./thesaurus";
import type { Vocabulary, VocabularyBuilder } from "./vocabulary";

export interface Reading {
  /** The question's own words, decoded. */
  words: readonly string[];
  positions: Position[];
  /** What the thesaurus put in place of which words. */
  reason?: SearchReason;
}

/** The words and fillers of a thesaurus, cut into syllables. */
export interface SpelledWords {
  officeWords: (readonly [words: readonly string[], line: SearchReason])[];
  fillers: (readonly [words: readonly string[], filler: true])[];
}

/** Cuts them with `builder`, which then knows these words for words. */
export function spellWords(thesaurus: Pick<Thesaurus, "fillers" | "words">, builder: VocabularyBuilder): SpelledWords {
  const spelled = (text: string): string[] => builder.read(text).map((id) => builder.words[id]!);
  return {
    officeWords: thesaurus.words.flatMap(({ say, means }) => say.map((said) => [spelled(said), { said, means: means[0]! }] as const)),
    fillers: thesaurus.fillers.map((text) => [spelled(text), true] as const),
  };
}

export class QuestionReader {
  readonly #officeWords: PhraseMatcher<SearchReason>;
  readonly #fillers: PhraseMatcher<true>;

  constructor(
    { officeWords, fillers }: SpelledWords,
    readonly vocabulary: Vocabulary,
  ) {
    const ambiguous = (folded: string): boolean => vocabulary.hasFolded(folded);
    this.#officeWords = new PhraseMatcher(officeWords, ambiguous);
    this.#fillers = new PhraseMatcher(fillers, ambiguous);
  }

  /** One reading or two; none when the question has nothing but fillers. The last word may be half of one, unless a blank or a stop follows. */
  read(query: string): Reading[] {
    const words = readWords(query, this.vocabulary);
    const typing = !/[\s.?!,]$/u.test(query);
    const positions = this.positionsOf(words, typing);
    if (!positions.some(({ emphasis }) => emphasis === 1)) return [];
    const inOfficeWords = this.#inOfficeWords(words, typing);
    return inOfficeWords ? [{ words, positions }, inOfficeWords] : [{ words, positions }];
  }

  /** `words` with their fillers told apart. `origins` and `typing` as for {@link readPositions}. */
  positionsOf(words: readonly string[], typing: boolean, origins?: readonly number[]): Position[] {
    const fillers = new Set<number>();
    for (const { start, end } of this.#fillers.matches(words)) for (let i = start; i < end; i++) fillers.add(i);
    return readPositions(words, fillers, typing, this.vocabulary, origins);
  }

  #inOfficeWords(words: readonly string[], typing: boolean): Reading | undefined {
    const matches = this.#officeWords.matches(words);
    if (matches.length === 0) return undefined;
    const rewritten: string[] = [];
    const origins: number[] = [];
    let at = 0;
    const keepUntil = (end: number): void => {
      for (; at < end; at++) {
        rewritten.push(words[at]!);
        origins.push(1 << at);
      }
    };
    for (const { start, end, value } of matches) {
      keepUntil(start);
      for (const word of syllables(value.means)) {
        rewritten.push(word);
        origins.push((1 << end) - (1 << start));
      }
      at = end;
    }
    const unfinished = typing && at < words.length;
    keepUntil(words.length);
    const together = (key: keyof SearchReason): string => matches.map(({ value }) => value[key]).join(", ");
    return { words, positions: this.positionsOf(rewritten, unfinished, origins), reason: { said: together("said"), means: together("means") } };
  }
}
