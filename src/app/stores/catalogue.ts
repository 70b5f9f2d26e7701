// The catalogue in use, and the search over it.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { searchEntries, type CatalogueList, type ListedProcedure } from "../../core/catalogue/catalogue";
import type { Procedure } from "../../core/procedure/procedure";
import { createSearch } from "../../core/search/create-search";
import type { Search } from "../../core/search/search";
import { loadCatalogue, type LoadedCatalogue } from "../platform/catalogue-loader";

export const useCatalogue = defineStore("catalogue", () => {
  const loaded = shallowRef<LoadedCatalogue>();
  const search = shallowRef<Search>();
  const failed = shallowRef(false);

  const list = computed<CatalogueList | undefined>(() => loaded.value?.list);
  const byCode = computed(() => new Map(list.value?.procedures.map((procedure) => [procedure.code, procedure])));
  /** Why the newest data is not in use; for the officer's line. */
  const problem = computed(() => loaded.value?.problem);

  async function load(): Promise<void> {
    failed.value = false;
    try {
      const catalogue = await loadCatalogue();
      search.value = createSearch(searchEntries(catalogue.list), catalogue.list.thesaurus);
      loaded.value = catalogue;
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

  /** The whole procedure; undefined for a code that is not posted. @throws when its piece cannot be had */
  async function procedure(code: string): Promise<Procedure | undefined> {
    const found = byCode.value.get(code);
    if (!found || !loaded.value) return undefined;
    return (await loaded.value.details(found.field)).find((each) => each.code === code);
  }

  return { list, search, failed, problem, load, listedProcedure, ofField, procedure };
});
