// The procedure a page is about, fetched when the page opens.
import { ref, shallowRef, watch } from "vue";
import type { ShownPosting } from "../../core/catalogue/shown-posting";
import { useCatalogue } from "../stores/catalogue";

/** `broken`: its piece of the catalogue cannot be read. */
export function usePosting(code: () => string) {
  const catalogue = useCatalogue();
  const posting = shallowRef<ShownPosting>();
  const broken = ref(false);

  watch(
    // Past midnight the fees of the page in view may be others, and a visitor may choose another language.
    [code, () => catalogue.turn, () => catalogue.english] as const,
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
