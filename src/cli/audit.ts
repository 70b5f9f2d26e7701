// npm run audit: which posted procedures lack which legal component, are stale or expired; and what differs from another list.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import * as v from "valibot";
import { staff } from "../app/messages/vi/staff";
import { auditPosting } from "../core/local/local-facts";
import { auditTable, comparisonTable, countChanges } from "../core/procedure/audit-table";
import { comparePostings } from "../core/procedure/compare-postings";
import { writeCsv } from "../core/procedure/csv";
import { countFindings, countMissing } from "../core/procedure/posting-audit";
import { daySchema } from "../core/procedure/words";
import { readSoundData } from "../pipeline/read-data";
import { dataDirectory, readArguments, usageExit } from "./arguments";
import { auditReport, comparisonReport } from "./audit-report";
import { readOtherList } from "./read-other-list";

const usage = "npm run -s audit -- [--today 2026-11-23] [--against DIR|FILE.xlsx|FILE.csv|FILE.tsv] [--json] [--csv FILE] [--data DIR]";

const { values, positionals } = readArguments(usage, {
  json: { type: "boolean" },
  csv: { type: "string" },
  today: { type: "string" },
  against: { type: "string" },
});
const today: string = values.today ?? systemDay();
if (!v.safeParse(daySchema, today).success) refuse(`--today ${today}: ngày phải có thật và viết năm-tháng-ngày, ví dụ 2026-11-23`);
if (values.against !== undefined && !existsSync(values.against)) refuse(`--against ${values.against}: không có tệp hoặc thư mục này`);
if (positionals.length > 0) refuse(`Thừa: ${positionals.join(" ")}`);

try {
  const { procedures, fields, local, official } = await readSoundData(dataDirectory(values.data));
  const audits = procedures.map((procedure) => auditPosting(procedure, local, today, official.get(procedure.code)?.drift));
  const other = values.against === undefined ? undefined : await readOtherList(values.against);
  const names = new Map(fields.map(({ id, name }) => [id, name]));
  const comparison = other && comparePostings(procedures, other.procedures, (id) => names.get(id) ?? id);
  const table = () => (other && comparison ? comparisonTable(comparison, other.unread, staff) : auditTable(audits, staff));
  if (values.csv !== undefined) await writeFile(values.csv, writeCsv(table()));
  if (values.json) {
    const summary = { procedures: audits.length, findings: countFindings(audits), missing: countMissing(audits) };
    const compared = other && comparison && { comparison: { ...comparison, changes: countChanges(comparison), unread: other.unread } };
    console.log(JSON.stringify({ today, summary, procedures: audits, ...compared }, null, 2));
  } else console.log(other && comparison ? comparisonReport(comparison, other) : auditReport(audits, today));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function refuse(reason: string): never {
  console.error(`${reason}\n${usage}`);
  return process.exit(usageExit);
}

/** The day on this machine's calendar. */
function systemDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
