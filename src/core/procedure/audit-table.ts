// The posting audit and the comparison as tables of words, for a CSV file and for paper.
import { comparedComponents, namedComponents, type BareProcedure, type Change, type ComparedComponent, type Comparison } from "./compare-postings";
import type { Drift } from "./drift";
import { legalComponents, type ComponentState, type LegalComponent } from "./legal-components";
import type { Finding, PostingAudit } from "./posting-audit";

/** The officer's words for what the tables say. */
export interface AuditWords {
  /** Heads of the columns around the legal components. */
  columns: Record<
    | "code"
    | "name"
    | "field"
    | "findings"
    | "decision"
    | "date"
    | "effective"
    | "expires"
    | "formNames"
    | "online"
    | "postal"
    | "ageRead"
    | "ageUpdated"
    | "reviewed"
    | "notOffered"
    | "drift"
    | "what"
    | "component"
    | "ours"
    | "other",
    string
  >;
  components: Record<LegalComponent, string>;
  states: Record<ComponentState, string>;
  findings: Record<Finding, string>;
  levels: Record<"full" | "partial" | "unknown", string>;
  yes: string;
  no: string;
  notReviewed: string;
  compared: Record<ComparedComponent, string>;
  /** That the portal changed its record after the text was written, on which day. */
  driftNewer: (day: string) => string;
  /** What is to be done with a procedure of a comparison. */
  todo: Record<"put_up" | "take_down" | "not_covered" | "changed" | "unread", string>;
  /** The single words of which facts are made. */
  facts: Record<string, string>;
}

type Row = (string | number)[];

/** A head row, then one row a procedure. Ages are numbers of days. */
export function auditTable(audits: readonly PostingAudit[], words: AuditWords): Row[] {
  const { columns: c } = words;
  const components = legalComponents.map((component) => words.components[component]);
  const head = [c.code, c.name, c.field, c.findings, ...components, c.decision, c.date, c.effective, c.expires, c.formNames, c.online, c.postal];
  return [[...head, c.ageRead, c.ageUpdated, c.reviewed, c.notOffered, c.drift], ...audits.map((audit) => auditRow(audit, words))];
}

function auditRow(audit: PostingAudit, words: AuditWords): Row {
  const { decision, reviewed } = audit;
  return [
    audit.code,
    audit.official_name,
    audit.field,
    audit.findings.map((finding) => words.findings[finding]).join("; "),
    ...legalComponents.map((component) => words.states[audit.components[component]]),
    decision.number,
    decision.date,
    decision.effective ?? "",
    decision.expires ?? "",
    audit.forms.join("; "),
    audit.online ? words.levels[audit.online] : words.no,
    audit.postal ? words.yes : words.no,
    audit.age.read,
    audit.age.updated,
    reviewed === "none" ? words.notReviewed : `${reviewed.by}, ${reviewed.on}`,
    audit.not_offered ? reasonInWords(audit.not_offered) : "",
    audit.drift ? driftInWords(audit.drift, words) : "",
  ];
}

/** The same, with as many columns as a sheet of A4 has room for. */
export function auditSheet(audits: readonly PostingAudit[], words: AuditWords): Row[] {
  const { columns: c } = words;
  return [
    [c.code, c.name, c.findings, c.decision, c.date, c.expires, c.online, c.postal, c.ageRead],
    ...audits.map((audit) => [
      audit.code,
      audit.official_name,
      notesInWords(audit, words).join("; "),
      audit.decision.number,
      audit.decision.date,
      audit.decision.expires ?? "",
      audit.online ? words.levels[audit.online] : words.no,
      audit.postal ? words.yes : words.no,
      audit.age.read,
    ]),
  ];
}

/** What has a column of its own wherever the notes are read. */
const inColumns: readonly Finding[] = ["not_online", "not_postal"];

/** What is to be noted of a procedure beside its facts: its findings, the missing components by their names. */
export function notesInWords({ findings, missing, not_offered, drift }: PostingAudit, words: AuditWords): string[] {
  const noted = findings.filter((finding) => !inColumns.includes(finding));
  return noted.map((finding) => {
    if (finding === "component_missing") return `${words.states.missing} ${missing.map((component) => words.components[component]).join(" / ")}`;
    if (drift && finding === "drift") return `${words.findings.drift}: ${driftInWords(drift, words)}`;
    return not_offered && finding === "not_offered" ? `${words.findings.not_offered}: ${reasonInWords(not_offered)}` : words.findings[finding];
  });
}

/** "Cổng sửa ngày 01/08/2026, sau bản đã dùng; lệ phí: 10000 → 12000". */
function driftInWords({ older, updated, changes }: Drift, words: AuditWords): string {
  const sides = changes.map(({ fact, ours, other }) => {
    const [mine, theirs] = factsInWords({ component: fact, ours, other }, words);
    return `${words.compared[fact]}: ${mine || "–"} → ${theirs || "–"}`;
  });
  return [...(older ? [words.driftNewer(updated.split("-").reverse().join("/"))] : []), ...sides].join("; ");
}

/** "Xã không có biển (Chủ tịch xã, 01/08/2026)". */
function reasonInWords({ why, decided_by, since }: NonNullable<PostingAudit["not_offered"]>): string {
  const by = [decided_by, since?.split("-").reverse().join("/")].filter((part) => part !== undefined);
  return by.length ? `${why.replace(/\.$/u, "")} (${by.join(", ")})` : why;
}

/**
 * A head row, then a row for each procedure to put up, to take down, not covered, and for each changed component;
 * last the rows of the other list that could not be compared.
 */
export function comparisonTable(comparison: Comparison, unread: readonly { row: string; text: string; reason: string }[], words: AuditWords): Row[] {
  const { columns: c, todo } = words;
  const where = ({ field, agency }: BareProcedure) => [field, agency].filter(Boolean).join("; ");
  return [
    [c.what, c.code, c.name, c.component, c.ours, c.other],
    ...comparison.put_up.map((each) => [todo.put_up, each.code, each.name, "", "", where(each)]),
    ...comparison.take_down.map((each) => [todo.take_down, each.code, each.name, "", where(each), ""]),
    ...comparison.changed.flatMap(({ code, name, changes }) =>
      changes.map((change) => [todo.changed, code, name, words.compared[change.component], ...factsInWords(change, words)]),
    ),
    ...comparison.not_covered.map((each) => [todo.not_covered, each.code, each.name, "", where(each), ""]),
    ...unread.map(({ row, text, reason }) => [todo.unread, "", text, reason, "", row]),
  ];
}

/** The two sides of a change in words: ours, then the other's. */
export function factsInWords({ component, ours, other }: Change, words: AuditWords): [ours: string, other: string] {
  const say = (fact: string) =>
    namedComponents.includes(component)
      ? fact
      : fact
          .split(" ")
          .map((word) => words.facts[word] ?? word)
          .join(" ");
  return [ours.map(say).join("; "), other.map(say).join("; ")];
}

/** How many procedures changed in each component. */
export function countChanges({ changed }: Comparison): Record<ComparedComponent, number> {
  const counts = Object.fromEntries(comparedComponents.map((component) => [component, 0])) as Record<ComparedComponent, number>;
  for (const { changes } of changed) for (const { component } of changes) counts[component] += 1;
  return counts;
}
