// What the law makes an office post of a procedure, and which of it a record has.
import type { Procedure } from "./procedure";

/** NĐ 63/2010/NĐ-CP art. 8, and the legal basis, place and decision number that the rules on posting add. */
export const legalComponents = [
  "name",
  "steps",
  "channels",
  "documents",
  "sets",
  "times",
  "audience",
  "agency",
  "results",
  "forms",
  "fees",
  "conditions",
  "legal_basis",
  "place",
  "decision",
] as const;

export type LegalComponent = (typeof legalComponents)[number];

/**
 * `missing`: the law asks for it and the record does not say it. `none`: the procedure has no such
 * thing (art. 8 asks for forms and conditions only where there are any).
 */
export type ComponentState = "present" | "missing" | "none";

/** The state of every component. A doubtful or provincial figure is present: it is posted with its reason. */
export function componentStates(procedure: Procedure): Record<LegalComponent, ComponentState> {
  const { agency, conditions, decision } = procedure;
  return {
    name: when(said(procedure.official_name)),
    steps: when(procedure.steps.some(said)),
    channels: when(procedure.channels.length > 0),
    documents: when(papers(procedure).length > 0),
    sets: when(procedure.sets !== "unknown"),
    times: when(everyChannelHasATime(procedure)),
    audience: when(procedure.audience.some(said)),
    agency: when(said(agency.handles) && said(agency.decides)),
    results: when(procedure.results.some(({ name }) => said(name))),
    forms: formsState(procedure),
    fees: when(procedure.fees.some(({ amount }) => amount !== "unknown")),
    conditions: conditions === "none" ? "none" : when(conditions !== "unknown"),
    legal_basis: when(procedure.legal_basis.length > 0),
    place: when(procedure.received_at === "commune" || said(procedure.go_to)),
    decision: when(said(decision.number)),
  };
}

const when = (present: boolean): ComponentState => (present ? "present" : "missing");

/** A gap is written "unknown" where the shape asks for a text. */
const said = (text: string | undefined): boolean => text !== undefined && text !== "unknown";

const papers = ({ documents, cases }: Procedure) => [...documents, ...cases.flatMap((each) => each.documents)];

function everyChannelHasATime({ channels, times }: Procedure): boolean {
  return channels.every(({ channel }) => times.some((time) => time.unit !== "unknown" && time.channels.includes(channel)));
}

/** Names no form: a gap when a paper is itself an application or a declaration, else there is none. */
function formsState(procedure: Procedure): ComponentState {
  if (procedure.forms.length > 0) return "present";
  return papers(procedure).some(({ name, official }) => isForm(official ?? name)) ? "missing" : "none";
}

/** "Tờ khai …", "Đơn …", "Mẫu …", whatever the case. */
function isForm(paper: string): boolean {
  const bare = paper.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("\u0111", "d");
  return /^(to khai|don|mau)\b/.test(bare);
}
