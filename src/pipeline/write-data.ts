// Writes what an intake gave as a data directory that the kiosk runs on: whole, or not at all.
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Field } from "../core/commune/field";
import type { AcceptedRecord, IntakeResult } from "../core/intake/intake";
import type { BaseData } from "./base-data";
import { copyLocal } from "./copy-local";
import { importReport, type ImportReport } from "./import-report";
import { yamlText } from "./yaml-text";

/** Taken over from the base as they are, where they are there. */
const copied = ["commune.yaml", "thesaurus.yaml", "results", "calendar", "README.md"];
const officialHead = "# Nguyên văn hồ sơ trên Cổng Dịch vụ công, do máy ghi. Đừng sửa ở đây: lần nhập sau sẽ ghi lại.\n";
const fieldsHead = "# Lĩnh vực của các thủ tục đã nhập. Sửa xong chạy: npm run check\n";
const eventsHead = "# Sự kiện cuộc sống, chỉ giữ thủ tục có trong thư mục này. Sửa xong chạy: npm run check\n";

/** Files written side by side. */
const atOnce = 32;

/** A directory that may not be written to. */
export class WriteError extends Error {
  override name = "WriteError";
}

/** @throws WriteError when `out` exists and no import made it */
export async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const report = await readFile(join(out, "report.json"), "utf8").catch(() => "");
  if (!report.startsWith('{"made_by":"niem-yet import"') && !/^\{\s*"made_by": "niem-yet import"/u.test(report)) {
    throw new WriteError(`${out}: thư mục đã có và không phải do lệnh import ghi ra (không có report.json của nó). Hãy chọn thư mục khác cho --out.`);
  }
}

/**
 * Writes the directory beside `out` and puts it in its place at the end.
 * The same result and the same base give the same bytes.
 * @throws WriteError when `out` exists and no import made it
 */
export async function writeData(result: IntakeResult, base: BaseData, out: string): Promise<ImportReport> {
  const target = resolve(out);
  await refuseForeign(target);
  await mkdir(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}-${process.pid}`);
  await mkdir(draft);
  try {
    const report = await writeDraft(result, base, draft);
    await replace(target, draft);
    return report;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The old directory stands aside until the new one is in its place. */
async function replace(target: string, draft: string): Promise<void> {
  if (!existsSync(target)) return rename(draft, target);
  const old = `${draft}-old`;
  await rename(target, old);
  try {
    await rename(draft, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function writeDraft(result: IntakeResult, base: BaseData, root: string): Promise<ImportReport> {
  const made = new Set<string>();
  const write = async (file: string, text: string) => {
    const path = join(root, file);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, text);
  };
  for (const name of copied) if (existsSync(join(base.root, name))) await cp(join(base.root, name), join(root, name), { recursive: true });
  const writeRecord = async ({ procedure }: AcceptedRecord) => {
    const own = base.plain.get(procedure.code);
    const place = `${procedure.field}/${procedure.code}.yaml`;
    await write(own ? `official/${place}` : `procedures/${place}`, officialHead + yamlText(procedure));
    if (own) await write(own.file, await readFile(join(base.root, own.file), "utf8"));
  };
  for (let i = 0; i < result.records.length; i += atOnce) {
    // Wait for all of them even when one fails: the draft is swept away then, and nobody may still write into it.
    const written = await Promise.allSettled(result.records.slice(i, i + atOnce).map(writeRecord));
    for (const each of written) if (each.status === "rejected") throw each.reason;
  }
  const plain = result.records.filter(({ procedure }) => base.plain.has(procedure.code)).length;
  const local = await copyLocal(base.root, base.commune, new Set(result.records.map(({ procedure }) => procedure.code)));
  for (const { file, text } of local.files) await write(file, text);
  await write("fields.yaml", fieldsHead + yamlText(fieldsOf(result, base, local.fields)));
  await write("life-events.yaml", eventsHead + yamlText(lifeEventsOf(result, base)));
  await write("posted-list.tsv", listText(result));
  const report = importReport(result, plain);
  await write("report.json", `${JSON.stringify(report, null, 1)}\n`);
  return report;
}

/** The base's fields that are used, also by its counters, in its order and with its names and icons; then the others by name. */
function fieldsOf({ records }: IntakeResult, base: BaseData, alsoUsed: ReadonlySet<string>): Field[] {
  const names = new Map(records.map(({ procedure, fieldName }) => [procedure.field, fieldName]));
  for (const { procedure } of records) {
    const own = base.plain.get(procedure.code);
    if (own && !names.has(own.field)) names.set(own.field, own.field);
  }
  const known = base.fields.filter(({ id }) => names.has(id) || alsoUsed.has(id));
  const fresh = [...names].filter(([id]) => !base.fields.some((field) => field.id === id)).map(([id, name]) => ({ id, name }));
  return [...known, ...fresh.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function lifeEventsOf({ records }: IntakeResult, { lifeEvents }: BaseData) {
  const codes = new Set(records.map(({ procedure }) => procedure.code));
  const kept = lifeEvents.map((event) => ({ ...event, path: event.path.filter(({ code }) => codes.has(code)) }));
  return kept.filter(({ path }) => path.length > 0);
}

function listText({ listOnly }: IntakeResult): string {
  const rows = listOnly.map(({ code, fieldId, field, name, agency, issuer, source }) => [code, fieldId, field, name, agency, issuer, source].join("\t"));
  return [["code", "field_id", "field", "name", "agency", "issuer", "source"].join("\t"), ...rows, ""].join("\n");
}
