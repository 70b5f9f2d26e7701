// Puts one resident's case into the texts of the codes that leave in a pocket.
import { filingAnswer, type Filing } from "../../core/calendar/filing-answers";
import { countersFor, portalAddress, type Commune } from "../../core/commune/commune";
import type { MyCase } from "../../core/guide/my-case";
import { pocketCodes, type PocketCodes } from "../../core/handoff/pocket-codes";
import { fullDetail, pocketBlocks, pocketText, type Pocket } from "../../core/handoff/pocket-text";
import { feeAnswer, timeAnswer } from "../../core/procedure/answers";
import type { Messages } from "../messages/vi";
import { feeWords, timeWords, type Answer } from "./answers";
import { returnWords, unknownYearWords } from "./return-date";

export interface PocketQuestion {
  mine: MyCase;
  /** Ids of the papers the visitor has; empty when nothing was ticked. */
  ticked: ReadonlySet<string>;
  commune: Commune;
  /** A filing now, for the return date; left out where no clock is at hand, as on paper for the wall. */
  filing?: Filing | undefined;
}

/** The texts of one code or two. */
export function pocketTexts(question: PocketQuestion, t: Messages): PocketCodes {
  return pocketCodes(pocketOf(question, t), t.handoff.pocket);
}

/** The list with everything on it, for a screen that has the room. */
export function wholePocketText(question: PocketQuestion, t: Messages): string {
  const pocket = pocketOf(question, t);
  return pocketText(pocketBlocks(pocket, t.handoff.pocket, fullDetail(pocket)));
}

function pocketOf({ mine, ticked, commune, filing }: PocketQuestion, t: Messages): Pocket {
  const { fees, times, received_at, go_to, field, portal_id } = mine.procedure;
  const counters = countersFor(commune, field);
  const here = t.handoff.place(commune.desk, `${commune.kind} ${commune.name}`);
  const own = received_at === "commune";
  const contact = [
    ...(own && counters.length ? [t.handoff.counters(counters.join(", "))] : []),
    ...(own && commune.hours ? [t.handoff.hours(commune.hours)] : []),
    ...(commune.phone ? [t.handoff.phone(commune.phone)] : []),
  ];
  return {
    mine,
    have: ticked,
    fee: inOneLine(feeWords(feeAnswer(fees), t), { [t.fee.certain]: "", [t.fee.unknownWhy]: "", [t.fee.provinceWhy]: "", [t.fee.varies]: t.handoff.feeVaries }),
    time: [inOneLine(timeWords(timeAnswer(times), t), { [t.time.exact]: "", [t.time.unknownWhy]: "" }), ...returning(mine, filing, t)].join("; "),
    place: own ? here : (go_to ?? t.procedure.askOfficer),
    contact,
    address: portalAddress(commune, portal_id, "page"),
    dated: t.figures.day(commune.data_date),
  };
}

/** The answer and its small line; what only makes sense on the page is said otherwise, or not at all. */
function inOneLine({ large, small }: Answer, instead: Record<string, string>): string {
  const said = instead[small] ?? small;
  return said ? `${large} (${said})` : large;
}

/** What comes of filing now, by the day it counts from: "now" means nothing any more at home. */
export function returning({ procedure: { times, channels, received_at }, said }: MyCase, filing: Filing | undefined, t: Messages): string[] {
  if (!filing || filing.doubt || received_at === "elsewhere") return [];
  const offered = channels.map(({ channel }) => channel);
  const channel = offered.includes("in_person") ? "in_person" : offered[0]!;
  const cases = [...new Set(times.filter((time) => time.channels.includes(channel)).map((time) => time.case))];
  const answer = filingAnswer(times, channel, filing, said.length && cases.length === 1 ? cases[0] : undefined);
  if (answer.kind !== "counted") return [];
  const { result, term } = answer;
  return [
    result.kind === "date" ? t.handoff.returning(t.figures.dayOfYear(result.filed), returnWords(result, t.returns)) : unknownYearWords(result, t.returns, term),
  ];
}
