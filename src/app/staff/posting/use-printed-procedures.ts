// The procedures of the sheets an officer prints: a field's, one of them, or what people come for of a field or a life event.
import { ref, shallowRef, watch } from "vue";
import type { Procedure } from "../../../core/procedure/procedure";
import { useCatalogue } from "../../stores/catalogue";

/** What to print of: `event` wins over `field`; `code` is one procedure of the field. */
export interface PrintedOf {
  field?: string;
  event?: string;
  code?: string;
  /** Only what residents really come for (tier 1). */
  firstTier: boolean;
}

/** `procedures` is undefined while they are fetched; `broken`: a piece of the catalogue cannot be read. */
export function usePrintedProcedures(wanted: () => PrintedOf) {
  const catalogue = useCatalogue();
  const procedures = shallowRef<Procedure[]>();
  const broken = ref(false);

  function codes({ field, event, code }: PrintedOf): string[] {
    if (code) return [code];
    if (event) return catalogue.list?.life_events.find(({ id }) => id === event)?.path.map((step) => step.code) ?? [];
    return field ? catalogue.ofField(field).map((each) => each.code) : [];
  }

  async function fetchAll(of: PrintedOf): Promise<void> {
    procedures.value = undefined;
    broken.value = false;
    try {
      const postings = await Promise.all([...new Set(codes(of))].map((code) => catalogue.posting(code)));
      // The officer may have chosen something else meanwhile.
      if (!same(of, wanted())) return;
      procedures.value = postings.flatMap((each) => (each && (!of.firstTier || each.procedure.tier === 1) ? [each.procedure] : []));
    } catch {
      broken.value = true;
    }
  }

  watch(wanted, fetchAll, { immediate: true });
  return { procedures, broken };
}

const same = (a: PrintedOf, b: PrintedOf): boolean => JSON.stringify(a) === JSON.stringify(b);
