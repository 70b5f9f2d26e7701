// The legal components of one procedure as the lines of a posting sheet; the papers have a table of their own.
import { countersFor, type Commune } from "../../core/commune/commune";
import { componentStates, type LegalComponent } from "../../core/procedure/legal-components";
import { channelNames, type ChannelName, type Procedure } from "../../core/procedure/procedure";
import type { OfficeMessages } from "../messages/use-office-messages";
import { day, processingTimeWords } from "../wording/answers";
import { feeAmountWords, feeReasonWords } from "../wording/fees";

/** What is read from a step away, and what follows it. */
export interface PostingLine {
  strong?: string;
  text?: string;
}

type LinedComponent = Exclude<LegalComponent, "name" | "documents">;

/** Every component has at least one line: what the record does not say is said to be missing. */
export function postingLines(procedure: Procedure, commune: Commune, t: OfficeMessages): Record<LinedComponent, PostingLine[]> {
  const p = t.print.posting;
  const states = componentStates(procedure);
  const { sets, agency, conditions } = procedure;
  const known = (name: string) => (name === "unknown" ? p.askAbout : name);
  const ask = (why: string): PostingLine[] => [{ strong: p.ask, text: why }];
  return {
    steps: procedure.steps.map((text) => ({ text })),
    channels: channelLines(procedure, t),
    sets: sets === "unknown" ? ask(p.setsUnknown) : [{ strong: p.sets(sets) }],
    times: procedure.times.map((time) => ({
      strong: time.doubtful ? t.time.unknown : processingTimeWords(time, t),
      text: sentence(time.case, by(procedure, time.channels, t), time.doubtful ?? (time.unit === "unknown" ? t.time.unknownWhy : undefined), time.note),
    })),
    audience: procedure.audience.map((text) => ({ text })),
    agency: [{ text: p.handles(known(agency.handles)) }, { text: p.decides(known(agency.decides)) }],
    results: procedure.results.map(({ name, note }) => ({ strong: name, ...(note && { text: note }) })),
    forms: procedure.forms.length
      ? procedure.forms.map(({ name, number }) => ({ text: number ? `${name} (${number})` : name }))
      : states.forms === "missing"
        ? ask(p.formsMissing)
        : [{ text: p.formsNone }],
    fees: procedure.fees.length
      ? procedure.fees.map((fee) => ({
          strong: feeAmountWords(fee, t),
          text: sentence(fee.for ?? t.fee.kinds[fee.kind], by(procedure, fee.channels, t), feeReasonWords(fee, t), fee.condition),
        }))
      : ask(t.fee.unknownWhy),
    conditions: Array.isArray(conditions)
      ? conditions.map((text) => ({ text }))
      : conditions === "none"
        ? [{ text: p.conditionsNone }]
        : ask(p.conditionsUnknown),
    legal_basis: procedure.legal_basis.length
      ? procedure.legal_basis.map(({ number, name }) => (name?.includes(number) ? { text: name } : { strong: number, ...(name && { text: name }) }))
      : ask(p.legalMissing),
    place: placeLines(procedure, commune, t),
    decision: [{ text: decisionWords(procedure, t) }],
  };
}

/** "Số 163/QĐ-BTP ngày 16/01/2026, Bộ Tư pháp, có hiệu lực từ 01/02/2026". */
export function decisionWords({ decision }: Procedure, { print: { posting } }: OfficeMessages): string {
  const { number, issuer, date, effective, expires } = decision;
  return [
    posting.decision(number, issuer, day(date)),
    ...(effective ? [posting.effective(day(effective))] : []),
    ...(expires ? [posting.expires(day(expires))] : []),
  ].join(", ");
}

/** All three ways, so that a way not offered is seen not to be. */
function channelLines({ channels }: Procedure, { print: { posting } }: OfficeMessages): PostingLine[] {
  return channelNames.map((name) => {
    const offered = channels.find(({ channel }) => channel === name);
    if (!offered) return { strong: posting.channels[name], text: posting.notOffered };
    return { strong: posting.channels[name], text: sentence(offered.level && posting.levels[offered.level], offered.note) };
  });
}

/** Where a fee or a time holds; not worth saying where it holds everywhere. */
function by({ channels: all }: Procedure, channels: ChannelName[], { print: { posting } }: OfficeMessages): string | undefined {
  return channels.length === all.length ? undefined : channels.map((channel) => posting.channels[channel].toLowerCase()).join(", ");
}

function placeLines({ received_at, go_to, field }: Procedure, commune: Commune, { print }: OfficeMessages): PostingLine[] {
  const desk = [commune.desk, print.office(commune.kind, commune.name, commune.province), commune.address, ...countersFor(commune, field)]
    .filter(Boolean)
    .join(", ");
  const reach = sentence(commune.hours && print.posting.hours(commune.hours), commune.phone && print.posting.phone(commune.phone));
  if (received_at === "elsewhere") return [{ strong: print.posting.elsewhere, text: go_to ?? print.posting.ask }];
  return [{ text: desk }, ...(reach ? [{ text: reach }] : [])];
}

/** The parts that are there, each ending as a sentence does. */
function sentence(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => part!.replace(/[\s.;,]+$/, ""))
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(" ");
}
