// One visit while it lasts, in memory only: what it will have added to the day's counts when it ends.
import { fold } from "../text/fold";
import type { CodeKind, DayCounts, SearchOutcome } from "./day-counts";

export type VisitEvent =
  | { what: "opened" | "guide"; code: string }
  | { what: "shown"; kind: CodeKind; code: string }
  /** A text that stood in the field for a while, and whether anything was found for it. */
  | { what: "searched"; text: string; found: boolean };

interface Searched {
  text: string;
  outcome: SearchOutcome;
}

export interface Visit {
  opened: Set<string>;
  guides: Set<string>;
  /** "portal 1.001193" */
  shown: Set<string>;
  /** What was searched last, while it is open how that ends. */
  asking?: Searched | undefined;
  /** By the folded text. */
  failed: Map<string, Searched>;
}

/** Shorter texts are keys on the way to a word. */
const shortestText = 3;

export function newVisit(): Visit {
  return { opened: new Set(), guides: new Set(), shown: new Set(), failed: new Map() };
}

/** Notes an event. A text that grows into a longer one was one search; whoever opens a procedure found what they looked for. */
export function note(visit: Visit, event: VisitEvent): void {
  if (event.what === "searched") return noteSearch(visit, event.text, event.found ? "abandoned" : "nothing");
  if (event.what === "shown") return void visit.shown.add(`${event.kind} ${event.code}`);
  if (event.what === "guide") return void visit.guides.add(event.code);
  visit.opened.add(event.code);
  if (visit.asking?.outcome === "nothing") settle(visit);
  visit.asking = undefined;
}

function noteSearch(visit: Visit, text: string, outcome: SearchOutcome): void {
  const next = keyOf(text);
  if (next.length < shortestText) return;
  if (visit.asking) {
    const before = keyOf(visit.asking.text);
    const shortened = before.startsWith(next) && visit.asking.outcome === "abandoned";
    if (!next.startsWith(before) && !shortened) settle(visit);
  }
  visit.asking = { text, outcome };
}

function settle({ asking, failed }: Visit): void {
  if (asking) failed.set(keyOf(asking.text), asking);
}

const keyOf = (text: string) => fold(text).replace(/\s+/gu, " ").trim();

/** What is left of a visit that ended: its counts for a day, and the texts of the searches that failed, in no order of the visit. */
export function closeVisit(visit: Visit, day: string): { counts: DayCounts; failed: Searched[] } {
  settle(visit);
  const failed = [...visit.failed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, searched]) => searched);
  const once = (codes: Set<string>) => Object.fromEntries([...codes].sort().map((code) => [code, 1]));
  const shownOf = (kind: CodeKind) => [...visit.shown].filter((shown) => shown.startsWith(`${kind} `)).length;
  const endedIn = (outcome: SearchOutcome) => failed.filter((each) => each.outcome === outcome).length;
  return {
    counts: {
      day,
      visits: 1,
      opened: once(visit.opened),
      shown: { portal: shownOf("portal"), list: shownOf("list"), wifi: shownOf("wifi") },
      guides: once(visit.guides),
      searches: { nothing: endedIn("nothing"), abandoned: endedIn("abandoned") },
      faces: { good: 0, fair: 0, bad: 0 },
    },
    failed,
  };
}
