// What is counted on a kiosk: one visit in memory while it lasts, then its counts for the day. Nothing on a visitor's own phone.
import { defineStore } from "pinia";
import { ref } from "vue";
import { clockDoubt } from "../../core/calendar/clock-doubt";
import { emptyDay, type DayCounts, type Face } from "../../core/usage/day-counts";
import { closeVisit, newVisit, note, type VisitEvent } from "../../core/usage/visit";
import { today } from "../platform/clock";
import { isKiosk } from "../platform/device";
import { useCatalogue } from "./catalogue";

export const useUsage = defineStore("usage", () => {
  const catalogue = useCatalogue();
  const counting = isKiosk();
  let visit = newVisit();
  /** An officer's own tries are nobody's visit. */
  let official = false;
  /** Whether this visitor was asked and answered; once a visit is enough. */
  const rated = ref(false);

  /** Notes what the visitor did. */
  function saw(event: VisitEvent): void {
    if (counting) note(visit, event);
  }

  /** This visit is an officer's: it will not be counted, and they are not asked. */
  function leaveOut(): void {
    official = true;
    rated.value = true;
  }

  async function rate(face: Face): Promise<void> {
    if (!counting || rated.value) return;
    rated.value = true;
    const counts = emptyDay(today());
    counts.faces[face] = 1;
    await keep(counts);
  }

  /** The visitor is gone: the visit is dropped at once, its counts are kept. */
  async function endVisit(): Promise<void> {
    const [ended, counts] = [visit, counting && !official];
    visit = newVisit();
    official = false;
    rated.value = false;
    if (counts) await keepVisit(ended);
  }

  async function keepVisit(ended: typeof visit): Promise<void> {
    const { counts, failed } = closeVisit(ended, today());
    await keep(counts, failed);
  }

  /** A clock that contradicts the data would count on days that never were. */
  async function keep(counts: DayCounts, failed?: ReturnType<typeof closeVisit>["failed"]): Promise<void> {
    const read = catalogue.list?.commune.data_date;
    if (read === undefined || clockDoubt(counts.day, [read])) return;
    // A chunk of its own: nobody waits for it. Where it cannot be had, nothing is counted.
    const log = await import("../platform/usage-log").catch(() => undefined);
    await log?.keepCounts(counts, failed, posted);
  }

  /** Every text of the office that people's words may come from. */
  function* posted(): Generator<string> {
    const list = catalogue.list;
    if (!list) return;
    for (const each of list.procedures) yield* [each.plain_name, each.official_name, ...each.keywords, ...each.documents];
    for (const { say, means } of [...list.thesaurus.words, ...list.thesaurus.sayings]) yield* [...say, ...means];
    yield* list.thesaurus.fillers;
  }

  return { rated, saw, leaveOut, rate, endVisit };
});
