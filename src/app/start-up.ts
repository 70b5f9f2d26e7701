// What happens once after the page is there: the version says that it started, the site is asked for a newer catalogue, the worker comes.
import { nextTick, watch } from "vue";
import { listKept } from "./platform/catalogue/catalogue-shelf";
import { reportStarted, startServiceWorker } from "./platform/service-worker";
import { useCatalogue } from "./stores/catalogue";

const hour = 3_600_000;

/** @param page where the application was mounted */
export async function startUp(page: Element): Promise<void> {
  const catalogue = useCatalogue();
  let touched = false;
  for (const name of ["pointerdown", "keydown"]) addEventListener(name, () => (touched = true), { once: true, capture: true });

  await new Promise<void>((resolve) =>
    watch([() => catalogue.list, () => catalogue.failed], ([list, failed]) => (list || failed) && resolve(), { immediate: true }),
  );
  await nextTick();
  // With nothing kept, a catalogue that does not come is the network's fault, not this version's.
  const opened = catalogue.list !== undefined || (await listKept()).length === 0;
  if (opened && page.childElementCount > 0) reportStarted();

  setInterval(() => void catalogue.look(), hour);
  await catalogue.look();
  if (!touched) await catalogue.switchToKept();
  // Last: once the worker is ready, the catalogue is kept too, and the cable may be pulled.
  await startServiceWorker();
}
