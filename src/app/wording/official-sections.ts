// An official record as titled sections, in the order in which the law names the components (NĐ 63/2010/NĐ-CP art. 8).
import type { Procedure, ProcedureDocument } from "../../core/procedure/procedure";
import type { Messages } from "../messages/vi";
import { processingTimeWords } from "./answers";
import { feeAmountWords, feeReasonWords } from "./fees";

interface Section {
  title: string;
  lines: string[];
}

/** The portal's sentences as they are; around its numbers the words that the other parts of the page use. */
export function officialSections(record: Procedure, t: Messages): Section[] {
  const { sections: s, silent, none } = t.official;
  const { conditions, agency, decision } = record;
  const on = (channels: Procedure["fees"][number]["channels"]) => channels.map((channel) => t.channels[channel]).join(", ");
  const paragraph = (...parts: (string | undefined)[]) => parts.filter(Boolean).join("\n");
  const numbered = ({ name, number }: { name?: string | undefined; number?: string | undefined }) => [number, name].filter(Boolean).join(": ");
  const all: Section[] = [
    { title: s.name, lines: [`${record.official_name} (${t.procedure.code(record.code)})`] },
    { title: s.steps, lines: record.steps },
    { title: s.channels, lines: record.channels.map(({ channel, level, note }) => paragraph(leveled(t.channels[channel], level && t.levels[level]), note)) },
    { title: s.documents, lines: record.documents.map((paper) => paperLine(paper, t)) },
    ...record.cases.map(({ name, note, documents }) => ({ title: name, lines: [...(note ? [note] : []), ...documents.map((paper) => paperLine(paper, t))] })),
    { title: s.sets, lines: [record.sets === "unknown" ? silent : String(record.sets)] },
    {
      title: s.times,
      lines: record.times.map((time) =>
        paragraph(`${on(time.channels)}: ${time.doubtful ? t.time.unknown : processingTimeWords(time, t)}`, time.case, time.note, time.doubtful),
      ),
    },
    {
      title: s.fees,
      lines: record.fees.map((fee) =>
        paragraph(`${on(fee.channels)}: ${feeAmountWords(fee, t)} (${t.fee.kinds[fee.kind].toLowerCase()})`, fee.for, fee.condition, feeReasonWords(fee, t)),
      ),
    },
    { title: s.audience, lines: record.audience },
    { title: s.agency, lines: [...known(agency.handles).map(t.procedure.agencyHandles), ...known(agency.decides).map(t.procedure.agencyDecides)] },
    { title: s.results, lines: record.results.map(({ name, note }) => paragraph(name, note)) },
    { title: s.conditions, lines: Array.isArray(conditions) ? conditions : [conditions === "none" ? none : silent] },
    { title: s.forms, lines: record.forms.map(numbered) },
    { title: s.decision, lines: [t.procedure.decision(decision.number, decision.issuer, t.figures.day(decision.date))] },
    { title: s.law, lines: record.legal_basis.map(numbered) },
  ];
  return all.map(({ title, lines }) => ({ title, lines: lines.length ? lines : [silent] }));
}

const known = (name: string): string[] => (name === "unknown" ? [] : [name]);
const leveled = (channel: string, level: string | undefined): string => (level ? `${channel} (${level})` : channel);

function paperLine({ name, originals, copies, note }: ProcedureDocument, { procedure: t }: Messages): string {
  const count = [...(originals ? [t.originals(originals)] : []), ...(copies ? [t.copies(copies)] : [])].join(", ");
  return [`${name} (${count})`, ...(note ? [note] : [])].join("\n");
}
