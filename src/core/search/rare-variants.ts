// The ordinary case before its rare variants: plain khai sinh before khai sinh lưu động, unless the question names the variant.
import { syllables } from "../text/syllables";
import type { Position } from "./read-query";
import type { SearchEntry } from "./search";
import type { Thesaurus } from "./thesaurus";
import type { Vocabulary } from "./vocabulary";

const perVariant = 0.87;
const perVariantMissed = 0.85;
const sureEnough = 0.6;
const sure = 0.9;
const letter = /\p{L}/u;

interface Variant {
  text: string;
  words: string[];
}

/** What {@link RareVariants.namedIn} read in a question. */
export interface NamedVariants {
  named: ReadonlySet<Variant>;
  certain: readonly Variant[];
}

export class RareVariants {
  readonly #variants: Variant[];
  readonly #ofEntry = new Map<number, Variant[]>();

  constructor(
    readonly entries: readonly SearchEntry[],
    rare: Thesaurus["rare"],
  ) {
    this.#variants = rare.map(({ words }) => ({ text: words.toLowerCase(), words: syllables(words) }));
  }

  /**
   * How much is left of an answer's score, given what the question names: 1, or less for each rare variant that the entry is and the
   * question does not name, or that the question names and the entry is not.
   */
  factor(owner: number, { named, certain }: NamedVariants): number {
    const own = this.#variantsOf(owner);
    let factor = 1;
    for (const variant of own) if (!named.has(variant)) factor *= perVariant;
    for (const variant of certain) if (!own.includes(variant)) factor *= perVariantMissed;
    return factor;
  }

  /** The variants that a question names. One word alone ("lại") names none for certain: "ngủ lại" is no second time. */
  namedIn(positions: readonly Position[], vocabulary: Vocabulary): NamedVariants {
    const named = new Set(this.#variants.filter(({ words }) => has(positions, words, sureEnough, vocabulary)));
    return { named, certain: [...named].filter(({ words }) => words.length > 1 && has(positions, words, sure, vocabulary)) };
  }

  #variantsOf(owner: number): Variant[] {
    let variants = this.#ofEntry.get(owner);
    if (!variants) {
      const name = ` ${this.entries[owner]!.official_name.normalize("NFC").toLowerCase()} `;
      variants = this.#variants.filter(({ text }) => hasWords(name, text));
      this.#ofEntry.set(owner, variants);
    }
    return variants;
  }
}

/** Is `words` in `name`, not as part of a longer word? `name` begins and ends with a blank. */
function hasWords(name: string, words: string): boolean {
  for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
    if (!letter.test(name[at - 1]!) && !letter.test(name[at + words.length]!)) return true;
  }
  return false;
}

function has(positions: readonly Position[], words: readonly string[], atLeast: number, vocabulary: Vocabulary): boolean {
  return words.every((word) => positions.some(({ candidates }) => candidates.some(({ id, weight }) => weight >= atLeast && vocabulary.words[id] === word)));
}
