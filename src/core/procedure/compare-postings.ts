// Two posted lists side by side: what to put up, what to take down, what changed and in which component.
import type { ChannelName, Procedure } from "./procedure";

/** A procedure of a list that says no more than its name. */
export interface BareProcedure {
  code: string;
  name: string;
}

export const comparedComponents = ["name", "decision", "documents", "channels", "fees", "times"] as const;
export type ComparedComponent = (typeof comparedComponents)[number];

/**
 * What differs in one component. Facts are words in a row: "le-phi 15000 in_person",
 * "working_day 7 online", "online full"; only those that the other side does not have.
 */
export interface Change {
  component: ComparedComponent;
  ours: string[];
  other: string[];
}

export interface Comparison {
  /** On the other list, not on ours. */
  put_up: BareProcedure[];
  /** On ours, not on the other. */
  take_down: BareProcedure[];
  changed: (BareProcedure & { changes: Change[] })[];
  /** On both, with no difference that can be seen. */
  same: number;
}

/**
 * Compares our posted list with another. Of a bare list only codes and names can be compared.
 * A code that stands twice counts where it stands first.
 */
export function comparePostings(ours: readonly Procedure[], other: readonly (Procedure | BareProcedure)[]): Comparison {
  const mine = byCode(ours);
  const theirs = byCode(other);
  const both = [...mine.values()].flatMap((procedure) => {
    const match = theirs.get(procedure.code);
    return match ? [{ ...bare(procedure), changes: changesOf(procedure, match) }] : [];
  });
  const changed = both.filter(({ changes }) => changes.length > 0);
  return {
    put_up: [...theirs.values()].filter(({ code }) => !mine.has(code)).map(bare),
    take_down: [...mine.values()].filter(({ code }) => !theirs.has(code)).map(bare),
    changed,
    same: both.length - changed.length,
  };
}

function byCode<T extends { code: string }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const each of list) if (!map.has(each.code)) map.set(each.code, each);
  return map;
}

const isWhole = (procedure: Procedure | BareProcedure): procedure is Procedure => "official_name" in procedure;
const nameOf = (procedure: Procedure | BareProcedure): string => (isWhole(procedure) ? procedure.official_name : procedure.name);
const bare = (procedure: Procedure | BareProcedure): BareProcedure => ({ code: procedure.code, name: nameOf(procedure) });

function changesOf(ours: Procedure, other: Procedure | BareProcedure): Change[] {
  const changes: Change[] = [];
  if (plain(nameOf(ours)) !== plain(nameOf(other))) changes.push({ component: "name", ours: [nameOf(ours)], other: [nameOf(other)] });
  if (!isWhole(other)) return changes;
  for (const component of ["decision", "documents", "channels", "fees", "times"] as const) {
    const mine = facts[component](ours);
    const theirs = facts[component](other);
    const change = { component, ours: mine.filter((fact) => !theirs.includes(fact)), other: theirs.filter((fact) => !mine.includes(fact)) };
    if (change.ours.length + change.other.length > 0) changes.push(change);
  }
  return changes;
}

/** The portal writes some names in capitals, with breaks or a full stop: that is no change. */
function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[.;:]+$/u, "")
    .trim();
}

const facts: Record<Exclude<ComparedComponent, "name">, (procedure: Procedure) => string[]> = {
  decision: ({ decision: { number, date, effective, expires } }) => [
    number,
    `date ${date}`,
    ...(effective ? [`effective ${effective}`] : []),
    ...(expires ? [`expires ${expires}`] : []),
  ],
  documents: ({ documents, cases }) => [String(documents.length + cases.reduce((sum, each) => sum + each.documents.length, 0))],
  channels: ({ channels }) => channels.map(({ channel, level }) => words(channel, level)),
  fees: ({ fees }) => onEachChannel(fees, ({ kind, amount, unit, doubtful }) => words(kind, amount, unit && `/${unit}`, doubtful && "doubtful")),
  times: ({ times }) => onEachChannel(times, ({ unit, amount, cutoff, doubtful }) => words(unit, amount, cutoff, doubtful && "doubtful")),
};

/** One fact a channel, so that rows grouped in another way are still the same facts. */
function onEachChannel<T extends { channels: ChannelName[] }>(rows: readonly T[], fact: (row: T) => string): string[] {
  return [...new Set(rows.flatMap((row) => row.channels.map((channel) => `${fact(row)} ${channel}`)))];
}

const words = (...parts: (string | number | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join(" ");
