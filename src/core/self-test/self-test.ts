// The morning self-test: what was found on the machine, line by line, and whether it will do.
import { clockDoubt } from "../calendar/clock-doubt";
import { parseDay } from "../calendar/day";

/** "look": it works, and should be seen to. "unknown": the browser does not tell, or nothing could be asked. */
export type Verdict = "good" | "look" | "bad" | "unknown";

/** Every line with everything that can be found, and the verdict on it. None of them ever stops the kiosk. */
export const verdicts = {
  worker: { in_charge: "good", starting: "look", none: "bad", unsupported: "bad" },
  files: { whole: "good", broken: "bad", unchecked: "unknown" },
  catalogue: { whole: "good", broken: "bad", not_kept: "bad", unchecked: "unknown" },
  kept: { persisted: "good", not_persisted: "look", unsupported: "look" },
  room: { enough: "good", little: "bad", untold: "unknown" },
  clock: { agrees: "good", behind: "bad" },
  voice: { there: "good", none: "look" },
  printer: { set: "good", none_set: "good" },
  touch: { there: "good", touched: "good", corners_dead: "bad", none: "bad" },
  memory: { enough: "good", little: "bad", untold: "unknown" },
  update: { done: "good", failed: "bad", untold: "unknown" },
  age: { fresh: "good", old: "look" },
} as const satisfies Record<string, Record<string, Verdict>>;

export type LineId = keyof typeof verdicts;

/** What each line may say. */
export type Found = { [Id in LineId]: keyof (typeof verdicts)[Id] & string };

/** What is known of the machine; undefined where it could not be asked. */
export interface SelfTestFacts {
  worker: Found["worker"];
  /** The program's files, and those of them that are not as they were built. */
  files?: { count: number; broken: readonly string[] } | undefined;
  /** The same of the kept catalogue; "not_kept" when this browser keeps none. */
  catalogue?: { count: number; broken: readonly string[] } | "not_kept" | undefined;
  /** Whether the browser promised to keep what is stored; undefined where it cannot promise. */
  persisted?: boolean | undefined;
  /** Bytes. */
  roomLeft?: number | undefined;
  /** The days of the clock and of the data, "2026-11-24". */
  today: string;
  dataDate: string;
  voice: boolean;
  printer: boolean;
  touchPoints: number;
  /** Corners that answered the finger, of four; undefined before anybody tried. */
  corners?: number | undefined;
  /** Share of the memory the browser allows that is in use, 0 to 1. */
  memoryUsed?: number | undefined;
  /** The day of the last update. */
  update?: string | undefined;
  /** The newest data is not the data in use. */
  updateFailed: boolean;
}

/** One line of the test. */
export interface TestLine {
  id: LineId;
  found: Found[LineId];
  verdict: Verdict;
  /** What its sentence names: files, days, megabytes. */
  figure?: string | number;
}

/** A catalogue with its voices, kept three times over, takes less. */
const roomWanted = 200_000_000;
const memoryAllowed = 0.8;
/** Procedures change by decisions of the province; a quarter without looking is too long. */
const daysFresh = 90;
const corners = 4;

/** Every line of the self-test, in the order in which one looks. */
export function selfTest(facts: SelfTestFacts): TestLine[] {
  const { files, catalogue, roomLeft, memoryUsed, update } = facts;
  const age = (parseDay(facts.today) ?? 0) - (parseDay(facts.dataDate) ?? 0);
  return [
    line("worker", facts.worker),
    line("files", pieces(files), files && (files.broken.length || files.count)),
    catalogue === "not_kept" ? line("catalogue", "not_kept") : line("catalogue", pieces(catalogue), catalogue && (catalogue.broken.length || catalogue.count)),
    line("kept", facts.persisted === undefined ? "unsupported" : facts.persisted ? "persisted" : "not_persisted"),
    line(
      "room",
      told(roomLeft, (bytes) => bytes >= roomWanted),
      roomLeft && Math.floor(roomLeft / 1_000_000),
    ),
    line("clock", clockDoubt(facts.today, [facts.dataDate]) ? "behind" : "agrees"),
    line("voice", facts.voice ? "there" : "none"),
    line("printer", facts.printer ? "set" : "none_set"),
    line("touch", touch(facts), facts.corners === undefined ? facts.touchPoints : corners - facts.corners),
    line(
      "memory",
      told(memoryUsed, (share) => share <= memoryAllowed),
      memoryUsed && Math.round(memoryUsed * 100),
    ),
    line("update", facts.updateFailed ? "failed" : update === undefined ? "untold" : "done", update),
    line("age", age > daysFresh ? "old" : "fresh", age),
  ];
}

/** How many lines are well, of those that could be told. */
export function score(lines: readonly TestLine[]): { good: number; of: number } {
  const told = lines.filter(({ verdict }) => verdict !== "unknown");
  return { good: told.filter(({ verdict }) => verdict === "good").length, of: told.length };
}

function line<Id extends LineId>(id: Id, found: Found[Id], figure?: string | number): TestLine {
  const verdict = (verdicts[id] as Record<Found[Id], Verdict>)[found];
  return { id, found, verdict, ...(figure !== undefined && { figure }) };
}

function pieces(checked: { broken: readonly string[] } | undefined): "whole" | "broken" | "unchecked" {
  return checked ? (checked.broken.length ? "broken" : "whole") : "unchecked";
}

function told(value: number | undefined, enough: (value: number) => boolean): "enough" | "little" | "untold" {
  return value === undefined ? "untold" : enough(value) ? "enough" : "little";
}

function touch({ touchPoints, corners: answered }: SelfTestFacts): Found["touch"] {
  if (answered !== undefined) return answered === corners ? "touched" : "corners_dead";
  return touchPoints > 0 ? "there" : "none";
}
