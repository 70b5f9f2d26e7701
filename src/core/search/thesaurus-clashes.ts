// What is wrong with a thesaurus that has the right shape: lines that contradict each other, or the names on the board.
import { syllables } from "../text/syllables";
import { createSearch } from "./create-search";
import type { Search, SearchEntry } from "./search";
import type { Thesaurus, ThesaurusLine } from "./thesaurus";

export type ClashReason = "say-twice" | "group-unknown" | "group-word-long" | "says-itself" | "names-another";

export interface ThesaurusClash {
  /** Where: "words 3", "sayings 12", "groups người thân", counted from 1 as an editor counts. */
  line: string;
  say: string;
  reason: ClashReason;
}

/** A meaning leads to what stands so high in its own answer. */
const leadsTo = 3;

/**
 * The clashes of `thesaurus` over the posted procedures `entries`, in the order of the file: one saying in two lines, a group that
 * does not exist, a group word of more than one syllable, a word that means itself, and a saying that is the very name of a posted
 * procedure and leads to other ones.
 */
export function thesaurusClashes(thesaurus: Thesaurus, entries: readonly SearchEntry[]): ThesaurusClash[] {
  const clashes: ThesaurusClash[] = [];
  for (const [name, members] of Object.entries(thesaurus.groups)) {
    for (const say of members) if (syllables(say).length !== 1) clashes.push({ line: `groups ${name}`, say, reason: "group-word-long" });
  }
  const plain = createSearch(entries, { ...thesaurus, words: [], sayings: [] });
  const named = new Map(entries.flatMap(({ code, plain_name, official_name }) => [plain_name, official_name].map((name) => [spelling(name), code] as const)));
  for (const part of ["words", "sayings"] as const) {
    const said = new Set<string>();
    for (const [i, line] of thesaurus[part].entries()) {
      for (const say of line.say) {
        const reason =
          clashOf(say, line, part, said, thesaurus.groups) ?? (part === "sayings" && namesAnother(say, line, named, plain) ? "names-another" : undefined);
        if (reason) clashes.push({ line: `${part} ${i + 1}`, say, reason });
        said.add(spelling(say));
      }
    }
  }
  return clashes;
}

function clashOf(say: string, line: ThesaurusLine, part: "words" | "sayings", said: ReadonlySet<string>, groups: Thesaurus["groups"]): ClashReason | undefined {
  const key = spelling(say);
  if (said.has(key)) return "say-twice";
  for (const [, name] of say.matchAll(/\{([^}]*)\}/gu)) if (!Object.hasOwn(groups, name!.trim())) return "group-unknown";
  return part === "words" && spelling(line.means[0]!) === key ? "says-itself" : undefined;
}

function namesAnother(say: string, line: ThesaurusLine, named: ReadonlyMap<string, string>, search: Search): boolean {
  const code = named.get(spelling(say));
  return code !== undefined && !line.means.some((means) => search.find(means, leadsTo).hits.some((hit) => hit.code === code));
}

function spelling(text: string): string {
  return text
    .split(/(\{[^}]*\})/u)
    .flatMap((part) => (part.startsWith("{") ? [part] : syllables(part)))
    .join(" ");
}
