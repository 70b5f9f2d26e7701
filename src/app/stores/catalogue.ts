// The catalogue in use, and the search over it: what a citizen may see today. Only the officer's audit sees more.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { searchEntries } from "../../core/catalogue/catalogue";
import { englishEntries, listInEnglish, type EnglishList, type ShownList, type ShownProcedure } from "../../core/catalogue/english-list";
import { findsItsOwn } from "../../core/catalogue/known-search";
import { hiddenCodes, onDay, withoutHidden } from "../../core/catalogue/on-show";
import { postingInEnglish, type ShownPosting } from "../../core/catalogue/shown-posting";
import { lastTurn } from "../../core/local/local-facts";
import { withLocalFees } from "../../core/local/local-fees";
import { exemptionsOn, type Exemption } from "../../core/local/office";
import type { Drift } from "../../core/procedure/drift";
import type { Procedure } from "../../core/procedure/procedure";
import { createSearch } from "../../core/search/create-search";
import type { Search } from "../../core/search/search";
import type { VoiceFile } from "../../core/voice/voice-file";
import type { LoadedCatalogue } from "../platform/catalogue/catalogue-loader";
import { keptInUse } from "../platform/catalogue/catalogue-shelf";
import { today } from "../platform/clock";
import { lookForCatalogue } from "../platform/catalogue/look-for-catalogue";
import { NoSuchCommune } from "../platform/own-commune";
import { startCatalogue } from "../platform/catalogue/start-catalogue";

/** What is amiss with the catalogues of this kiosk, for the officer's line. */
export interface CatalogueProblem {
  /** `refused`: the new one of the site is not whole. `damaged`: the one in use did not open. `not-kept`: there is no room to keep it. */
  kind: "refused" | "damaged" | "not-kept";
  reason: string;
}

/** A catalogue without a word of English. */
const noEnglish: EnglishList = { procedures: [], fields: {}, life_events: {} };

/** How often the kiosk looks whether another day has begun, in milliseconds. */
const dayCheck = 10 * 60_000;

export const useCatalogue = defineStore("catalogue", () => {
  const loaded = shallowRef<LoadedCatalogue>();
  const day = shallowRef(today());
  const failed = shallowRef(false);
  /** Whether nothing is shown because the host does not have the commune that the address asks for. */
  const noSuchCommune = shallowRef(false);

  /** As one text, so that nothing is built anew on a day that hides nothing new. */
  const hidden = computed(() => (loaded.value ? hiddenCodes(loaded.value.list, day.value).join(" ") : ""));
  const visible = computed(() => loaded.value && withoutHidden(loaded.value.list, hidden.value.split(" ").filter(Boolean)));
  /** The last day on which a local fact began or ended: what is shown of them is that day's, until the next one. */
  const turn = computed(() => (loaded.value ? lastTurn(loaded.value.list.local, day.value) : day.value));
  /** The names in English while it is chosen. */
  const english = shallowRef<EnglishList>();
  const list = computed<ShownList | undefined>(() => {
    const ofToday = visible.value && onDay(visible.value, turn.value);
    return ofToday && english.value ? listInEnglish(ofToday, english.value) : ofToday;
  });
  const search = computed<Search | undefined>(() => {
    if (!visible.value) return undefined;
    return createSearch(english.value ? englishEntries(visible.value, english.value) : searchEntries(visible.value), visible.value.thesaurus);
  });
  const byCode = computed(() => new Map(list.value?.procedures.map((procedure) => [procedure.code, procedure])));
  /** Every code of the catalogue, the hidden ones too: counter codes must not change because one expires. */
  const everyCode = computed(() => loaded.value?.list.procedures.map(({ code }) => code) ?? []);
  const problem = shallowRef<CatalogueProblem>();
  setInterval(() => (day.value = today()), dayCheck);

  /** Opens what is kept, else what the site has. What does not open, or cannot be searched, is not shown. */
  function load(): Promise<void> {
    opening = open();
    return opening;
  }

  /** The list is there before the shelf is tidied; who looks at the shelf waits for that. */
  let opening = Promise.resolve();

  async function open(): Promise<void> {
    failed.value = false;
    const before = loaded.value;
    try {
      const { damaged } = await startCatalogue(use);
      problem.value = damaged === undefined ? undefined : { kind: "damaged", reason: damaged };
    } catch (error) {
      console.error(error);
      loaded.value = before;
      failed.value = before === undefined;
      noSuchCommune.value = error instanceof NoSuchCommune;
    }
  }

  /** Puts a catalogue in use, as a whole. @throws when the search over it does not find what is in it */
  function use(catalogue: LoadedCatalogue): void {
    loaded.value = catalogue;
    const shown = visible.value!.procedures;
    // A clock far in the future hides everything; that is no fault of the catalogue.
    const sound = shown.length === 0 ? catalogue.list.procedures.length > 0 : findsItsOwn(search.value!, shown);
    if (!sound) throw new Error("search");
  }

  let looking: Promise<void> | undefined;

  /** Looks whether the site has a newer catalogue and keeps it; what is shown stays until `switchToKept`. Never throws. */
  function look(): Promise<void> {
    looking ??= lookNow().finally(() => (looking = undefined));
    return looking;
  }

  async function lookNow(): Promise<void> {
    await opening;
    const result = await lookForCatalogue((list) => findsItsOwn(createSearch(searchEntries(list), list.thesaurus), list.procedures));
    if ("reason" in result) problem.value = { kind: result.found, reason: result.reason };
    else if (result.found !== "unreachable" && problem.value?.kind !== "damaged") problem.value = undefined;
  }

  /** Shows the kept catalogue when it is another than the one on the screen: for a moment when nobody reads. */
  async function switchToKept(): Promise<void> {
    await opening;
    const kept = await keptInUse();
    if (kept && loaded.value && kept.id !== loaded.value.id) await load();
  }

  /** Shows the texts in English where there are any, or in Vietnamese again. What cannot be read stays Vietnamese. */
  async function showEnglish(on: boolean): Promise<void> {
    english.value = on ? ((await loaded.value?.englishList().catch(() => undefined)) ?? noEnglish) : undefined;
  }

  function listedProcedure(code: string): ShownProcedure | undefined {
    return byCode.value.get(code);
  }

  function ofField(field: string): ShownProcedure[] {
    return list.value?.procedures.filter((procedure) => procedure.field === field) ?? [];
  }

  /** The whole procedure and what lies beside it; undefined for a code that is not posted. @throws when its piece cannot be had */
  async function posting(code: string): Promise<ShownPosting | undefined> {
    const found = byCode.value.get(code);
    if (!found || !loaded.value) return undefined;
    const posted = (await loaded.value.details(found.field, code)).find(({ procedure }) => procedure.code === code);
    if (!posted) return undefined;
    // A neighbour may be posted later than the text that names it, or be hidden today; a link must lead somewhere.
    const neighbours = posted.procedure.neighbours.filter((each) => byCode.value.has(each.code));
    const ofToday = { ...posted, procedure: withLocalFees({ ...posted.procedure, neighbours }, loaded.value.list.local.fee_resolutions, turn.value) };
    if (!english.value) return ofToday;
    const texts = await loaded.value.englishTexts(found.field, code).catch(() => []);
    return postingInEnglish(
      ofToday,
      posted.procedure,
      texts.find((text) => text.code === code),
    );
  }

  /** What the portal says of a procedure, word for word; undefined where the data has no such layer. @throws when its piece cannot be had */
  async function official(code: string): Promise<Procedure | undefined> {
    const found = byCode.value.get(code);
    return found && (await loaded.value?.official(found.field, code))?.find((record) => record.code === code);
  }

  /** The clips of a language; undefined where the catalogue has none. @throws when the piece cannot be had */
  async function voice(language: string): Promise<VoiceFile | undefined> {
    return loaded.value?.voice(language);
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

  return {
    list,
    search,
    english,
    showEnglish,
    everyCode,
    turn,
    failed,
    noSuchCommune,
    problem,
    exemptions,
    load,
    look,
    switchToKept,
    listedProcedure,
    ofField,
    posting,
    official,
    voice,
    everyProcedure,
    everyDrift,
  };
});
