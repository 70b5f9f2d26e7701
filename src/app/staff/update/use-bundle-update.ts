// The officer's way from a chosen file to new data in use. Whatever fails on it, what is in use stays.
import { ref, shallowRef } from "vue";
import { headerFile } from "../../../core/bundle/bundle-header";
import { keepCatalogue, keptInUse, listKept, ShelfError, useKept as goBackTo, type KeptSummary } from "../../platform/catalogue/catalogue-shelf";
import { now, today } from "../../platform/clock";
import { keptWhole } from "../../platform/catalogue/kept-whole";
import { useCatalogue } from "../../stores/catalogue";
import { offerOf, type Offer, type Refused } from "./bundle-offer";

/** A refusal, with the names of the files. */
export interface RefusedFile {
  file: string;
  reason: Refused["refused"]["reason"] | "nothing-kept" | ShelfError["reason"];
  about?: string;
  sentence?: string;
}

/** What became of the last thing done. */
export type Outcome = { kind: "used" | "back"; date: string; count: number } | { kind: "fell-back" };

export function useBundleUpdate(filesNamed: (count: number) => string) {
  const catalogue = useCatalogue();
  const kept = shallowRef<KeptSummary[]>([]);
  const busy = ref<{ file: string; share: number } | "keeping">();
  const offer = shallowRef<Offer & { file: string }>();
  const refused = shallowRef<RefusedFile>();
  const outcome = shallowRef<Outcome>();
  let latest = 0;

  async function look(): Promise<void> {
    kept.value = await listKept();
    if (kept.value.length > 0) return;
    // A machine that has just been set up keeps what it shows at its first look at the site.
    await catalogue.look();
    kept.value = await listKept();
  }

  async function bring(files: readonly File[]): Promise<void> {
    const turn = ++latest;
    const file = files.length === 1 ? files[0]!.name : filesNamed(files.length);
    clear();
    busy.value = { file, share: 0 };
    const found = await offerFrom(files, (share) => turn === latest && (busy.value = { file, share }));
    if (turn !== latest) return;
    busy.value = undefined;
    if (found.refused) refused.value = { file, ...found.refused };
    else offer.value = { ...found, file };
  }

  async function offerFrom(files: readonly File[], progress: (share: number) => void): Promise<Offer | { refused: Omit<RefusedFile, "file"> }> {
    await looked;
    const inUse = await keptWhole().catch(() => undefined);
    if (!inUse) return { refused: { reason: "nothing-kept" } };
    return offerOf(files, inUse, today(), progress);
  }

  /** Keeps what is offered and shows it. */
  async function use(): Promise<void> {
    if (!offer.value?.catalogue) return;
    const { file, from, catalogue: brought } = offer.value;
    const { index, manifest, list } = brought;
    const header = from.kind === "bundle" && { [headerFile]: JSON.stringify(from.header) };
    const done = { kind: "used" as const, date: list.commune.data_date, count: list.procedures.length };
    await change(file, index.id, done, () =>
      keepCatalogue({ id: index.id, manifest, pieces: { ...brought.pieces, ...header }, origin: "file", keptAt: now().toISOString() }),
    );
  }

  async function goBack({ id, dataDate, procedures }: KeptSummary): Promise<void> {
    clear();
    await change("", id, { kind: "back", date: dataDate, count: procedures }, () => goBackTo(id));
  }

  async function change(file: string, id: string, done: Outcome, keep: () => Promise<void>): Promise<void> {
    busy.value = "keeping";
    refused.value = undefined;
    try {
      await keep();
      offer.value = undefined;
      await catalogue.switchToKept();
      outcome.value = (await keptInUse())?.id === id ? done : { kind: "fell-back" };
    } catch (error) {
      refused.value = { file, reason: error instanceof ShelfError ? error.reason : "unavailable" };
    }
    busy.value = undefined;
    await look();
  }

  function clear(): void {
    offer.value = undefined;
    refused.value = undefined;
    outcome.value = undefined;
  }

  const looked = look();
  return { kept, busy, offer, refused, outcome, bring, use, goBack, clear };
}
