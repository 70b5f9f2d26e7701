// Drift: where a text written by people no longer says what the portal's own record says.
//
// People group papers, amounts and times otherwise than the portal, and settle what it leaves open. So only facts that
// both sides state for certain are compared, each the way that grouping cannot change it; docs/intake.md gives the rules.
import * as v from "valibot";
import { channelNames, type ChannelName, type Fee, type ProcessingTime, type Procedure } from "./procedure";
import { daySchema, text } from "./words";

/** The facts compared, in the order in which they are told. */
export const driftFacts = ["name", "decision", "documents", "channels", "fees", "times"] as const;
export type DriftFact = (typeof driftFacts)[number];

/** As it travels with a posting. */
export const driftSchema = v.strictObject({
  /** The day the portal last changed the record that the text was held against. */
  updated: daySchema,
  /** That record is newer than the one the text was written from. */
  older: v.boolean(),
  /** What differs, in the keys of the file: "10000", "working_day 7 online"; empty when the text is only older. */
  changes: v.array(v.strictObject({ fact: v.picklist(driftFacts), ours: v.array(text), other: v.array(text) })),
});

export type Drift = v.InferOutput<typeof driftSchema>;

/** So many papers more or fewer are grouping, as long as the text was written from this very record. */
const papersGrouped = 2;

/**
 * Compares a plain text with the official record of the same code; undefined when they agree.
 * A review after the record's last change settles every difference: somebody has seen both.
 */
export function drift(plain: Procedure, official: Procedure): Drift | undefined {
  const { updated } = official.source;
  const { reviewed } = plain.source;
  if (reviewed !== "none" && reviewed.on > updated) return undefined;
  const older = plain.source.updated < updated;
  const changes = driftFacts.flatMap((fact) => {
    const [ours, other] = sides[fact](plain, official, older);
    return ours.length + other.length > 0 ? [{ fact, ours, other }] : [];
  });
  return older || changes.length > 0 ? { updated, older, changes } : undefined;
}

type Sides = [ours: string[], other: string[]];
const agreed: Sides = [[], []];

const sides: Record<DriftFact, (plain: Procedure, official: Procedure, older: boolean) => Sides> = {
  name: ({ official_name: ours }, { official_name: other }) => (letters(ours) === letters(other) ? agreed : [[ours], [other]]),
  decision: decisionSides,
  documents: paperSides,
  channels: channelSides,
  fees: ({ fees: ours }, { fees: other }) => feeSides(ours, other),
  times: (plain, official) => joined(channelNames.map((channel) => timeSides(channel, plain, official))),
};

/** The portal writes names in capitals, with breaks, and misplaces marks: that is no other name. */
const letters = (words: string): string => unmarked(words).replace(/[^a-z0-9]/gu, "");

function unmarked(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("\u0111", "d");
}

/** "Quyết định số 518/QĐ-BQP." is 518/QĐ-BQP. Days that the record does not give contradict nothing. */
function decisionSides({ decision: ours }: Procedure, { decision: other }: Procedure): Sides {
  const bare = (number: string) =>
    number
      .replace(/^[^\d]*(?=\d)/u, "")
      .replace(/[\s.]+/gu, "")
      .toUpperCase();
  const facts = ({ number, date, effective, expires }: Procedure["decision"]) => [
    bare(number),
    `date ${date}`,
    ...(effective && other.effective ? [`effective ${effective}`] : []),
    ...(expires && other.expires ? [`expires ${expires}`] : []),
  ];
  return different(facts(ours), facts(other));
}

/** A level that one side does not know contradicts nothing. */
function channelSides({ channels: ours }: Procedure, { channels: other }: Procedure): Sides {
  const level = (channels: Procedure["channels"]) => channels.find(({ channel }) => channel === "online")?.level ?? "unknown";
  const open = level(ours) === "unknown" || level(other) === "unknown";
  const facts = (channels: Procedure["channels"]) => channels.map(({ channel, level }) => (open || !level ? channel : `${channel} ${level}`));
  return different(facts(ours), facts(other));
}

/**
 * The number of papers lies between those that everybody brings and those of all cases together. Two such spans that
 * overlap can be the same papers, grouped otherwise. A text that says how many the record listed is held to it.
 */
function paperSides(plain: Procedure, official: Procedure, older: boolean): Sides {
  const other = paperSpan(official);
  const { papers } = plain.source;
  if (papers !== undefined) return papers === other.most ? agreed : [[String(papers)], [String(other.most)]];
  const ours = paperSpan(plain);
  const apart = Math.max(ours.least - other.most, other.least - ours.most);
  return apart > (older ? 0 : papersGrouped) ? [[spanWords(ours)], [spanWords(other)]] : agreed;
}

interface Span {
  least: number;
  most: number;
}

function paperSpan({ documents, cases, not_needed }: Procedure): Span {
  const least = documents.length;
  return { least, most: least + not_needed.length + cases.reduce((sum, each) => sum + each.documents.length, 0) };
}

const spanWords = ({ least, most }: Span): string => (least === most ? String(least) : `${least}-${most}`);

/** Sums of money that words mention: "10.000 đồng". */
const figure = /\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d{4,}/gu;

/**
 * Fees differ when the record asks for a certain amount that the text nowhere mentions. By channel and case they may be
 * grouped freely, and what only the text says (a fee set by the province since, an exemption) contradicts nothing.
 */
function feeSides(ours: readonly Fee[], other: readonly Fee[]): Sides {
  const sums = (fees: readonly Fee[]) => [...new Set(fees.filter(isCertainFee).map(({ amount }) => String(amount)))];
  return unknownTo(new Set(ours.flatMap(amountsOf)), sums(ours), sums(other));
}

const isCertainFee = ({ amount, doubtful }: Fee): boolean => !doubtful && (typeof amount === "number" || amount === "free");

function amountsOf({ amount, doubtful = "", condition = "", for: what = "" }: Fee): string[] {
  const inWords = [...`${doubtful} ; ${condition} ; ${what}`.matchAll(figure)].map(([digits]) => digits.replace(/\D/gu, ""));
  return [String(amount), ...inWords];
}

/** The same rule for the times of one channel; of a time in doubt on the record's side only the number counts. */
function timeSides(channel: ChannelName, plain: Procedure, official: Procedure): Sides {
  const of = ({ times }: Procedure) => times.filter(({ channels, unit }) => channels.includes(channel) && unit !== "unknown");
  const ours = new Set(of(plain).map(term));
  const spoken = numbersSpokenOf(plain);
  const numbers = new Set([...spoken, ...plain.times.map(({ amount }) => amount)]);
  const isKnown = (time: ProcessingTime) => ours.has(term(time)) || (time.doubtful ? numbers : spoken).has(time.amount);
  const more = of(official).filter((time) => !isKnown(time));
  if (more.length === 0) return agreed;
  return [[...ours].map((each) => `${each} ${channel}`), [...new Set(more.map((time) => `${term(time)} ${channel}`))]];
}

const term = ({ unit, amount }: ProcessingTime): string => (amount === undefined ? unit : `${unit} ${amount}`);

const number = /\d+(?:[.,]\d+)?/gu;
/** A number with its unit: days, hours, months. */
const counted = /(\d+(?:[.,]\d+)?)[^\p{L}\d]{0,3}(?:ngay|gio|thang)/gu;

/**
 * The numbers that the text holds to be in doubt, in whatever unit: where the record contradicts itself,
 * people chose one term and named the other.
 */
function numbersSpokenOf({ times, source }: Procedure): Set<number | undefined> {
  const doubted = times.filter(({ doubtful }) => doubtful);
  const spoken = [
    ...doubted.flatMap(({ doubtful = "" }) => doubtful.match(number) ?? []),
    ...[...unmarked(source.doubts.join("; ")).matchAll(counted)].map(([, digits = ""]) => digits),
  ];
  return new Set([...doubted.flatMap(({ amount = [] }) => amount), ...spoken.map((digits) => Number(digits.replace(",", ".")))]);
}

/** What the other side says and is not known to ours; of ours, what the other side does not say. */
function unknownTo(known: ReadonlySet<string>, ours: readonly string[], other: readonly string[]): Sides {
  const more = other.filter((fact) => !known.has(fact));
  return more.length > 0 ? [ours.filter((fact) => !other.includes(fact)), more] : agreed;
}

function different(ours: readonly string[], other: readonly string[]): Sides {
  return [ours.filter((fact) => !other.includes(fact)), other.filter((fact) => !ours.includes(fact))];
}

function joined(all: readonly Sides[]): Sides {
  return [all.flatMap(([ours]) => ours), all.flatMap(([, other]) => other)];
}
