// The catalogue in use, and the search over it: what a citizen may see today. Only the officer's audit sees more.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { searchEntries, type CatalogueList, type ListedProcedure, type Posting } from "../../core/catalogue/catalogue";
import { hiddenCodes, onDay, withoutHidden } from "../../core/catalogue/on-show";
import { lastTurn } from "../../core/local/local-facts";
import { withLocalFees } from "../../core/local/local-fees";
import { exemptionsOn, type Exemption } from "../../core/local/office";
import type { Drift } from "../../core/procedure/drift";
import type { Procedure } from "../../core/procedure/procedure";
import { createSearch } from "../../core/search/create-search";
import type { Search } from "../../core/search/search";
import { loadCatalogue, type LoadedCatalogue } from "../platform/catalogue-loader";
import { today } from "../platform/clock";

/** How often the kiosk looks whether another day has begun, in milliseconds. */
const dayCheck = 10 * 60_000;

export const useCatalogue = defineStore("catalogue", () => {
  const loaded = shallowRef<LoadedCatalogue>();
  const day = shallowRef(today());
  const failed = shallowRef(false);

  /** As one text, so that nothing is built anew on a day that hides nothing new. */
  const hidden = computed(() => (loaded.value ? hiddenCodes(loaded.value.list, day.value).join(" ") : ""));
  const visible = computed(() => loaded.value && withoutHidden(loaded.value.list, hidden.value.split(" ").filter(Boolean)));
  /** The last day on which a local fact began or ended: what is shown of them is that day's, until the next one. */
  const turn = computed(() => (loaded.value ? lastTurn(loaded.value.list.local, day.value) : day.value));
  const list = computed<CatalogueList | undefined>(() => visible.value && onDay(visible.value, turn.value));
  const search = computed<Search | undefined>(() => visible.value && createSearch(searchEntries(visible.value), visible.value.thesaurus));
  const byCode = computed(() => new Map(list.value?.procedures.map((procedure) => [procedure.code, procedure])));
  /** Every code of the catalogue, the hidden ones too: counter codes must not change because one expires. */
  const everyCode = computed(() => loaded.value?.list.procedures.map(({ code }) => code) ?? []);
  /** Why the newest data is not in use; for the officer's line. */
  const problem = computed(() => loaded.value?.problem);
  setInterval(() => (day.value = today()), dayCheck);

  async function load(): Promise<void> {
    failed.value = false;
    try {
      loaded.value = await loadCatalogue();
      // Built at the start, not at the first question; what cannot be searched is not shown.
      void search.value;
    } catch (error) {
      console.error(error);
      failed.value = true;
    }
  }

  function listedProcedure(code: string): ListedProcedure | undefined {
    return byCode.value.get(code);
  }

  function ofField(field: string): ListedProcedure[] {
    return list.value?.procedures.filter((procedure) => procedure.field === field) ?? [];
  }

  /** The whole procedure and what lies beside it; undefined for a code that is not posted. @throws when its piece cannot be had */
  async function posting(code: string): Promise<Posting | undefined> {
    const found = byCode.value.get(code);
    if (!found || !loaded.value) return undefined;
    const posted = (await loaded.value.details(found.field, code)).find(({ procedure }) => procedure.code === code);
    if (!posted) return undefined;
    // A neighbour may be posted later than the text that names it, or be hidden today; a link must lead somewhere.
    const neighbours = posted.procedure.neighbours.filter((each) => byCode.value.has(each.code));
    return { ...posted, procedure: withLocalFees({ ...posted.procedure, neighbours }, loaded.value.list.local.fee_resolutions, turn.value) };
  }

  /** What the portal says of a procedure, word for word; undefined where the data has no such layer. @throws when its piece cannot be had */
  async function official(code: string): Promise<Procedure | undefined> {
    const found = byCode.value.get(code);
    return found && (await loaded.value?.official(found.field, code))?.find((record) => record.code === code);
  }

  /** Who does not pay for a procedure today, by what text. */
  function exemptions(procedure: Pick<Procedure, "code" | "field">): Exemption[] {
    return loaded.value ? exemptionsOn(loaded.value.list.local.office, procedure, turn.value) : [];
  }

  /** Every procedure of the catalogue, the hidden ones too, for the officer. @throws when a piece cannot be had */
  async function everyProcedure(): Promise<Procedure[]> {
    const catalogue = loaded.value;
    if (!catalogue) return [];
    const shelves = await Promise.all(catalogue.list.fields.map(({ id }) => catalogue.details(id)));
    return shelves.flat().map(({ procedure }) => procedure);
  }

  /** By code: where a text no longer agrees with the portal's record, for the officer. @throws when a piece cannot be had */
  async function everyDrift(): Promise<Map<string, Drift>> {
    const catalogue = loaded.value;
    const shelves = await Promise.all(catalogue?.list.fields.map(({ id }) => catalogue.details(id)) ?? []);
    return new Map(shelves.flat().flatMap(({ procedure, drift }) => (drift ? [[procedure.code, drift] as const] : [])));
  }

  return { list, search, everyCode, turn, failed, problem, exemptions, load, listedProcedure, ofField, posting, official, everyProcedure, everyDrift };
});
