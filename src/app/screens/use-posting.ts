// The procedure a page is about, fetched when the page opens.
import { ref, shallowRef, watch } from "vue";
import type { Posting } from "../../core/catalogue/catalogue";
import { useCatalogue } from "../stores/catalogue";

/** `broken`: its piece of the catalogue cannot be read. */
export function usePosting(code: () => string) {
  const catalogue = useCatalogue();
  const posting = shallowRef<Posting>();
  const broken = ref(false);

  watch(
    // Past midnight the fees of the page in view may be others.
    [code, () => catalogue.turn] as const,
    async ([asked]) => {
      try {
        posting.value = await catalogue.posting(asked);
      } catch {
        broken.value = true;
      }
    },
    { immediate: true },
  );
  return { posting, broken };
}
