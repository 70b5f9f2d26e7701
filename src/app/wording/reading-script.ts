// One procedure as the sentences that the voice reads, with money, time and place in the words of the page.
import type { Filing } from "../../core/calendar/filing-answers";
import { countersFor, type Commune } from "../../core/commune/commune";
import type { MyCase } from "../../core/guide/my-case";
import type { Fee, ProcessingTime } from "../../core/procedure/procedure";
import type { Drift } from "../../core/procedure/drift";
import { procedureSentences } from "../../core/speech/procedure-sentences";
import type { Sentence } from "../../core/speech/sentence";
import type { Messages } from "../messages/vi";
import { processingTimeWords } from "./answers";
import { driftWords } from "./drift-words";
import { feeAmountWords, feeReasonWords } from "./fees";
import { timeCard } from "./time-card";

export interface ReadingQuestion {
  mine: MyCase;
  commune: Commune;
  /** A filing now, for the return date. */
  filing?: Filing | undefined;
  drift?: Drift | undefined;
}

export function readingScript({ mine, commune, filing, drift }: ReadingQuestion, t: Messages): Sentence[] {
  const { procedure } = mine;
  const elsewhere = procedure.received_at === "elsewhere" ? [`${t.procedure.elsewhere}. ${procedure.go_to ?? ""}`] : [];
  const notices = [...elsewhere, ...(drift ? [driftWords(drift, t)] : [])];
  const money = procedure.fees.length ? procedure.fees.map((fee) => feeLine(fee, mine, t)) : [`${t.fee.unknown}: ${t.fee.unknownWhy}.`];
  const time = [...procedure.times.map((each) => timeLine(each, mine, t)), ...returning(mine, filing, t)];
  return procedureSentences({ mine, notices, money, time, where: [...where(mine, commune, t)] }, t.speech.reading, t.speech.spoken);
}

function feeLine(fee: Fee, mine: MyCase, t: Messages): string {
  const what = fee.for ?? t.fee.kinds[fee.kind];
  return stops([`${what}: ${feeAmountWords(fee, t)}${someChannels(fee.channels, mine, t)}`, feeReasonWords(fee, t), fee.condition]);
}

function timeLine(time: ProcessingTime, mine: MyCase, t: Messages): string {
  const term = time.doubtful ? t.time.unknown : processingTimeWords(time, t);
  return stops([`${time.case ? `${time.case}: ` : ""}${term}${someChannels(time.channels, mine, t)}`, time.doubtful, time.note]);
}

/** What comes of filing now, where a day can be said. */
function returning(mine: MyCase, filing: Filing | undefined, t: Messages): string[] {
  if (!filing || filing.doubt || mine.procedure.received_at === "elsewhere") return [];
  const { lead, small } = timeCard(mine, filing, t);
  return lead ? [stops([`${lead} ${small}`])] : [];
}

function* where({ procedure }: MyCase, commune: Commune, t: Messages): Generator<string> {
  const counters = countersFor(commune, procedure.field);
  const offered = procedure.channels.map(({ channel }) => channel);
  if (procedure.go_to) yield procedure.go_to;
  else if (offered.includes("in_person")) yield counters.length ? t.local.counterHere(counters.join(", ")) : t.speech.desk(commune.desk);
  yield t.speech.channels(offered.map((channel) => t.channels[channel]).join(", "));
  for (const { channel, note } of procedure.channels) if (note) yield `${t.channels[channel]}: ${note}`;
  for (const { name, note } of procedure.results) yield stops([t.speech.result(name), note]);
  yield t.procedure.whoHelps(commune.desk);
}

/** ", Trực tuyến" where not every way of filing has it. */
function someChannels(channels: readonly string[], { procedure }: MyCase, t: Messages): string {
  if (procedure.channels.every(({ channel }) => channels.includes(channel))) return "";
  return `, ${procedure.channels
    .filter(({ channel }) => channels.includes(channel))
    .map(({ channel }) => t.channels[channel].toLowerCase())
    .join(", ")}`;
}

/** Each of them a sentence. */
function stops(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
    .join(" ");
}
