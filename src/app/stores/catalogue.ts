// The catalogue in use, and the search over it: what a citizen may see today. Only the officer's audit sees more.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { searchEntries, type CatalogueList, type ListedProcedure, type Posting } from "../../core/catalogue/catalogue";
import { hiddenCodes, withoutHidden } from "../../core/catalogue/on-show";
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
  const list = computed<CatalogueList | undefined>(() => loaded.value && withoutHidden(loaded.value.list, hidden.value.split(" ").filter(Boolean)));
  const search = computed<Search | undefined>(() => list.value && createSearch(searchEntries(list.value), list.value.thesaurus));
  const byCode = computed(() => new Map(list.value?.procedures.map((procedure) => [procedure.code, procedure])));
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
    const posted = (await loaded.value.details(found.field)).find(({ procedure }) => procedure.code === code);
    if (!posted) return undefined;
    const neighbours = posted.procedure.neighbours.filter((each) => byCode.value.has(each.code));
    return { ...posted, procedure: { ...posted.procedure, neighbours } };
  }

  /** Every procedure of the catalogue, the hidden ones too, for the officer. @throws when a piece cannot be had */
  async function everyProcedure(): Promise<Procedure[]> {
    const catalogue = loaded.value;
    if (!catalogue) return [];
    const shelves = await Promise.all(catalogue.list.fields.map(({ id }) => catalogue.details(id)));
    return shelves.flat().map(({ procedure }) => procedure);
  }

  return { list, search, failed, problem, load, listedProcedure, ofField, posting, everyProcedure };
});
