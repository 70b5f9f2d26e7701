// Two posted lists side by side: what to put up, what to take down, what changed and in which component.
import type { ChannelName, Procedure } from "./procedure";

/** A procedure of a list that says no more than this; what the list does not have is empty or left out. */
export interface BareProcedure {
  code: string;
  name: string;
  /** Name or id of the field. */
  field?: string;
  /** Who handles it. */
  agency?: string;
}

export const comparedComponents = ["name", "field", "agency", "decision", "documents", "channels", "fees", "times"] as const;
export type ComparedComponent = (typeof comparedComponents)[number];

/** The components whose facts are names as they stand; those of the others are words in a row. */
export const namedComponents: readonly ComparedComponent[] = ["name", "field", "agency"];

/**
 * What differs in one component. Facts are names, or words in a row: "le-phi 15000 in_person",
 * "working_day 7 online", "online full"; only those that the other side does not have.
 */
export interface Change {
  component: ComparedComponent;
  ours: string[];
  other: string[];
}

export interface Comparison {
  /** On the other list, not on ours; what the communes handle comes first. */
  put_up: BareProcedure[];
  /** On ours, not on the other. */
  take_down: BareProcedure[];
  /** On ours, not on the other, whose whole field the other does not have: one ministry's list says nothing of them. */
  not_covered: BareProcedure[];
  changed: (BareProcedure & { changes: Change[] })[];
  /** On both, with no difference that can be seen. */
  same: number;
}

/**
 * Compares our posted list with another. Of a bare list only what it has can be compared.
 * A code that stands twice counts where it stands first.
 * @param fieldName the name of one of our fields; a list may give it, or the id
 */
export function comparePostings(
  ours: readonly Procedure[],
  other: readonly (Procedure | BareProcedure)[],
  fieldName: (id: string) => string = (id) => id,
): Comparison {
  const mine = byCode(ours);
  const theirs = byCode(other);
  const both = [...mine.values()].flatMap((procedure) => {
    const match = theirs.get(procedure.code);
    return match ? [{ ...bare(procedure, fieldName), changes: changesOf(procedure, match, fieldName) }] : [];
  });
  const changed = both.filter(({ changes }) => changes.length > 0);
  const gone = [...mine.values()].filter(({ code }) => !theirs.has(code));
  const covered = coveredFields([...theirs.values()]);
  const isCovered = ({ field }: Procedure) => !covered || covered.has(plainField(field)) || covered.has(plainField(fieldName(field)));
  return {
    put_up: communesFirst([...theirs.values()].filter(({ code }) => !mine.has(code)).map((each) => bare(each, fieldName))),
    take_down: gone.filter(isCovered).map((each) => bare(each, fieldName)),
    not_covered: gone.filter((procedure) => !isCovered(procedure)).map((each) => bare(each, fieldName)),
    changed,
    same: both.length - changed.length,
  };
}

/** A ministry's list names what ministries and provinces handle too; little of that is for a commune to post. */
function communesFirst(list: readonly BareProcedure[]): BareProcedure[] {
  const isCommunes = ({ agency = "" }: BareProcedure) => plain(agency).split(" ").includes("xã");
  return [...list.filter(isCommunes), ...list.filter((each) => !isCommunes(each))];
}

/** The fields of a list that names the field of each procedure; undefined for any other list, which then counts as whole. */
function coveredFields(list: readonly (Procedure | BareProcedure)[]): Set<string> | undefined {
  if (!list.length || list.some((each) => isWhole(each) || !each.field)) return undefined;
  return new Set(list.map(({ field = "" }) => plainField(field)));
}

function byCode<T extends { code: string }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const each of list) if (!map.has(each.code)) map.set(each.code, each);
  return map;
}

const isWhole = (procedure: Procedure | BareProcedure): procedure is Procedure => "official_name" in procedure;
const nameOf = (procedure: Procedure | BareProcedure): string => (isWhole(procedure) ? procedure.official_name : procedure.name);

function bare(procedure: Procedure | BareProcedure, fieldName: (id: string) => string): BareProcedure {
  if (!isWhole(procedure)) return procedure;
  return { code: procedure.code, name: procedure.official_name, field: fieldName(procedure.field), agency: procedure.agency.handles };
}

function changesOf(ours: Procedure, other: Procedure | BareProcedure, fieldName: (id: string) => string): Change[] {
  const changes: Change[] = [];
  const named = (component: ComparedComponent, mine: string, theirs: string) => changes.push({ component, ours: [mine], other: [theirs] });
  const name = nameOf(other);
  if (name && plain(ours.official_name) !== plain(name)) named("name", ours.official_name, name);
  const { field } = other;
  if (field && ![ours.field, fieldName(ours.field)].map(plainField).includes(plainField(field))) {
    named("field", fieldName(ours.field), isWhole(other) ? fieldName(field) : field);
  }
  const agency = isWhole(other) ? other.agency.handles : other.agency;
  if (agency && !sameAgency(ours.agency.handles, agency)) named("agency", ours.agency.handles, agency);
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

/** The portal writes its own code behind some fields, "(G07-LĐ06)", and signs as it likes. */
function plainField(field: string): string {
  return plain(field)
    .replace(/\([a-z]\d{2}-[^)]*\)$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Lists name the same agencies in another order, twice, or one of several: no change as long as the words of one are all among the other's. */
function sameAgency(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((agency) => new Set(plain(agency).split(/[^\p{L}\p{N}]+/u)));
  const within = (part: Set<string>, whole: Set<string>) => [...part].every((word) => word === "" || whole.has(word));
  return within(mine!, theirs!) || within(theirs!, mine!);
}

const facts: Record<Exclude<ComparedComponent, "name" | "field" | "agency">, (procedure: Procedure) => string[]> = {
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
