// What the portal says of the procedure on the page, fetched only when somebody asks for it.
import { ref, shallowRef, watch } from "vue";
import type { Procedure } from "../../core/procedure/procedure";
import { useCatalogue } from "../stores/catalogue";

/** @param code of the procedure @param asked whether the part is open */
export function useOfficial(code: () => string, asked: () => boolean) {
  const catalogue = useCatalogue();
  const record = shallowRef<Procedure>();
  const broken = ref(false);

  watch(
    [code, asked],
    async ([of, wanted]) => {
      if (record.value?.code !== of) record.value = undefined;
      broken.value = false;
      if (!wanted || record.value) return;
      try {
        const found = await catalogue.official(of);
        if (of === code()) record.value = found;
        broken.value = !found && of === code();
      } catch {
        broken.value = of === code();
      }
    },
    { immediate: true },
  );
  return { record, broken };
}
