// What a link or a counter code brings along in a procedure's address: `ca`, ids of answers, and `co`, ids of papers at hand, joined by ".".
import { watch } from "vue";
import { useRoute, useRouter, type LocationQueryValue } from "vue-router";
import { isKiosk } from "../platform/device";
import { useMyCase } from "../stores/my-case";

type Value = LocationQueryValue | LocationQueryValue[] | undefined;

const ids = (value: Value) => (typeof value === "string" ? value.split(".").filter(Boolean) : []);

/**
 * Begins the visitor's case with what the address carries. A kiosk reads it once and clears it from the address at once.
 * On a phone it stays there, for the day the browser opens the page anew, and gives way to what was answered since.
 */
export function useBroughtCase(code: () => string): void {
  const route = useRoute();
  const router = useRouter();
  const myCase = useMyCase();

  watch(
    () => [route.query.ca, route.query.co] as const,
    ([ca, co]) => {
      if (ca === undefined && co === undefined) return;
      const kiosk = isKiosk();
      if (kiosk || !myCase.known(code())) myCase.begin(code(), { answers: ids(ca), papers: ids(co) });
      if (kiosk) void router.replace({ query: { ...route.query, ca: undefined, co: undefined } });
    },
    { immediate: true },
  );
}
