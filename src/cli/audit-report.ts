// The posting audit and the comparison as an officer reads them on a terminal.
import { staff } from "../app/messages/vi/staff";
import { countChanges, factsInWords, notesInWords } from "../core/procedure/audit-table";
import { comparedComponents, type BareProcedure, type Comparison } from "../core/procedure/compare-postings";
import { legalComponents } from "../core/procedure/legal-components";
import { countFindings, countMissing, findings, type PostingAudit } from "../core/procedure/posting-audit";
import type { OtherList } from "./read-other-list";

const longestName = 60;

const day = (iso: string) => iso.split("-").reverse().join("/");
const cut = (text: string) => (text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text);

/** Counts by finding and by missing component, then one line a procedure. */
export function auditReport(audits: readonly PostingAudit[], today: string): string {
  const found = countFindings(audits);
  const missing = countMissing(audits);
  return [
    staff.asOf(day(today), audits.length),
    "",
    ...findings.map((finding) => counted(found[finding], staff.findings[finding])),
    counted(audits.filter((audit) => audit.findings.length === 0).length, staff.sound.toLowerCase()),
    "",
    "Thiếu bộ phận (NĐ 63/2010, điều 8):",
    ...legalComponents.filter((component) => missing[component] > 0).map((component) => counted(missing[component], staff.components[component])),
    "",
    `${"Mã".padEnd(8)}  ${"Tuổi".padStart(4)}  ${"Trực tuyến".padEnd(12)}  ${"BCCI".padEnd(5)}  Tên · vướng mắc`,
    ...audits.map(auditLine),
  ].join("\n");
}

const counted = (count: number, what: string) => `${String(count).padStart(5)}  ${what}`;

function auditLine(audit: PostingAudit): string {
  const online = (audit.online ? staff.levels[audit.online] : staff.no).padEnd(12);
  const postal = (audit.postal ? staff.yes : staff.no).padEnd(5);
  const facts = `${audit.code}  ${String(audit.age.checked).padStart(4)}  ${online}  ${postal}  ${cut(audit.plain_name)}`;
  return [facts, ...notesInWords(audit, staff)].join(" · ");
}

/** What to put up, to take down and to look at again, with both sides of each change. */
export function comparisonReport(comparison: Comparison, { unread }: Pick<OtherList, "unread">): string {
  const { put_up, take_down, not_covered, changed, same } = comparison;
  const changes = countChanges(comparison);
  const list = (title: string, procedures: readonly BareProcedure[]) =>
    procedures.length
      ? [
          "",
          `${title}:`,
          ...procedures.map(({ code, name, field, agency }) => `  ${code}  ${[cut(name), field, agency && cut(agency)].filter(Boolean).join(" · ")}`),
        ]
      : [];
  const { compare } = staff;
  return [
    compare.summary(put_up.length, take_down.length, changed.length, same),
    ...(not_covered.length ? [compare.notCovered(not_covered.length)] : []),
    ...comparedComponents.filter((component) => changes[component] > 0).map((component) => counted(changes[component], staff.compared[component])),
    ...(unread.length ? [compare.unread(unread.length)] : []),
    ...list(compare.putUpTitle, put_up),
    ...list(compare.takeDownTitle, take_down),
    ...(changed.length ? ["", `${compare.changedTitle}:`] : []),
    ...changed.flatMap((each) => [
      `  ${each.code}  ${cut(each.name)}`,
      ...each.changes.map((change) => {
        const [ours, other] = factsInWords(change, staff);
        return `      ${staff.compared[change.component]}: ${ours || "–"} → ${other || "–"}`;
      }),
    ]),
    ...list(compare.notCoveredTitle, not_covered),
    ...(unread.length ? ["", `${staff.todo.unread}:`, ...unread.map(({ row, text, reason }) => `  ${compare.line(row)}: ${cut(text)} (${reason})`)] : []),
  ].join("\n");
}
