// The search engines one would take off the shelf, over the same records: what the bench compares ours with.
import uFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { createSearch } from "../core/search/create-search";
import type { SearchEntry } from "../core/search/search";
import type { Thesaurus } from "../core/search/thesaurus";
import { fold } from "../core/text/fold";

/** Codes, best first, at most ten. */
export type Find = (query: string) => string[];

export interface Peer {
  name: string;
  /** How many questions are timed: slow ones are sampled, so that a bench ends before the coffee does. */
  timed: (records: number) => number;
  build: (entries: readonly SearchEntry[], thesaurus: Thesaurus) => Find;
}

const most = 10;
const keys = ["plain_name", "keywords", "official_name", "documents", "results"];

function folded(entry: SearchEntry) {
  return {
    id: entry.code,
    code: entry.code,
    plain_name: fold(entry.plain_name),
    official_name: fold(entry.official_name),
    keywords: entry.keywords.map(fold).join(" ; "),
    documents: entry.documents.map(fold).join(" ; "),
    results: entry.results.map(fold).join(" ; "),
  };
}

const few = (records: number): number => (records > 2000 ? 12 : records > 200 ? 40 : 240);

export const ours: Peer = {
  name: "Niêm Yết",
  timed: () => Infinity,
  build: (entries, thesaurus) => {
    const search = createSearch(entries, thesaurus);
    return (query) => search.find(query, most).hits.map(({ code }) => code);
  },
};

export const peers: Peer[] = [
  ours,
  {
    name: "Fuse.js defaults",
    timed: few,
    build: (entries) => {
      const fuse = new Fuse([...entries], { keys });
      return (query) => fuse.search(query, { limit: most }).map(({ item }) => item.code);
    },
  },
  {
    name: "Fuse.js token search, folded",
    timed: few,
    build: (entries) => {
      const fuse = new Fuse(entries.map(folded), { keys, useTokenSearch: true });
      return (query) => fuse.search(fold(query), { limit: most }).map(({ item }) => item.code);
    },
  },
  {
    name: "MiniSearch, folded, prefix, fuzzy 0.2",
    timed: (records) => (records > 2000 ? 120 : 240),
    build: (entries) => {
      const mini = new MiniSearch({ fields: keys, searchOptions: { prefix: true, fuzzy: 0.2 } });
      mini.addAll(entries.map(folded));
      return (query) =>
        mini
          .search(fold(query))
          .slice(0, most)
          .map(({ id }) => id as string);
    },
  },
  {
    name: "uFuzzy, folded",
    timed: () => 240,
    build: (entries) => {
      const fuzzy = new uFuzzy({ intraMode: 1 });
      const lines = entries.map((entry) => fold([entry.plain_name, entry.official_name, ...entry.keywords].join(" ; ")));
      return (query) => {
        const [found, info, order] = fuzzy.search(lines, fold(query), 1);
        const best = info && order ? order.map((i) => info.idx[i]!) : (found ?? []);
        return best.slice(0, most).map((i) => entries[i]!.code);
      };
    },
  },
];
