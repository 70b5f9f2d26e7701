// Two catalogues side by side: what would be put up, taken down, cost another amount, or read otherwise.
import type { CatalogueList, Posting } from "../catalogue/catalogue";
import { withLocalFees } from "../local/local-fees";
import { comparePostings, type BareProcedure, type Change } from "../procedure/compare-postings";
import type { Procedure } from "../procedure/procedure";

/** What a comparison looks at. */
export interface ComparedCatalogue {
  list: CatalogueList;
  postings: readonly Posting[];
}

/** A procedure on both sides; without changes in its facts only the words differ. */
export type ChangedProcedure = BareProcedure & { changes: Change[] };

/** Parts beside the procedures. */
export const comparedParts = ["commune", "fields", "life_events", "thesaurus", "calendars", "local", "results"] as const;
export type ComparedPart = (typeof comparedParts)[number];

export interface CatalogueComparison {
  put_up: BareProcedure[];
  take_down: BareProcedure[];
  /** Whose fees of the day differ, whatever else does. */
  fees: ChangedProcedure[];
  other: ChangedProcedure[];
  same: number;
  parts: ComparedPart[];
}

/** @param day "2026-11-23": fees are those that the screen would show on it */
export function compareCatalogues(ours: ComparedCatalogue, theirs: ComparedCatalogue, day: string): CatalogueComparison {
  const [mine, other] = [ours, theirs].map(({ list, postings }) =>
    postings.map(({ procedure }) => withLocalFees(procedure, list.local.fee_resolutions, day)),
  ) as [Procedure[], Procedure[]];
  const names = new Map([...ours.list.fields, ...theirs.list.fields].map(({ id, name }) => [id, name]));
  const { put_up, take_down, changed } = comparePostings(mine, other, (id) => names.get(id) ?? id);
  const factual = new Map(changed.map((each) => [each.code, each.changes]));
  const written = new Map(theirs.postings.map((posting) => [posting.procedure.code, posting]));
  const costs = new Map(other.map(({ code, fees }) => [code, JSON.stringify(fees)]));

  const comparison: CatalogueComparison = { put_up, take_down, fees: [], other: [], same: 0, parts: [] };
  for (const [i, posting] of ours.postings.entries()) {
    const match = written.get(posting.procedure.code);
    if (!match) continue;
    const { code, official_name: name, field, fees } = mine[i]!;
    const entry = { code, name, field: names.get(field) ?? field, changes: factual.get(code) ?? [] };
    if (JSON.stringify(fees) !== costs.get(code)) comparison.fees.push(entry);
    else if (entry.changes.length > 0 || JSON.stringify(posting) !== JSON.stringify(match)) comparison.other.push(entry);
    else comparison.same++;
  }
  comparison.parts = comparedParts.filter((part) => JSON.stringify(ours.list[part]) !== JSON.stringify(theirs.list[part]));
  return comparison;
}
