// Exports of the national portal into procedures in official wording, and a report that accounts for every input.
import type { Procedure } from "../procedure/procedure";
import { headerWithin, readList, type ListReading, type ListRow } from "./read-list";
import { fieldNamed, looksLikeRecord, readRecord, type IntakeContext } from "./read-record";
import { sameName } from "./read-name";
import { faultText, type Fault, type Reason } from "./reasons";
import { Remarks, type Remark } from "./remarks";
import { tableRows } from "./table-text";
import { workbookSheets } from "./workbook";

/** A file: JSON and tables come as text, decoded strictly by whoever opened them; a workbook comes as its bytes. */
export type IntakeSource = { name: string } & ({ text: string; bytes?: undefined } | { bytes: Uint8Array; text?: undefined });

/** What became of one input: a record of a JSON file, or a row of a list. */
export type Outcome = "accepted" | "merged" | "refused" | "list-only";

export interface InputReport {
  /** File, and the place in it: "a.json", "many.json#3", "list.xlsx:17", "list.xlsx/2:17" on the second sheet. */
  source: string;
  code: string | null;
  outcome: Outcome;
  reasons: Remark[];
}

export interface AcceptedRecord {
  source: string;
  procedure: Procedure;
  fieldName: string;
}

export interface IntakeResult {
  /** By code. */
  records: AcceptedRecord[];
  /** Rows of lists for which no record came. By code. */
  listOnly: (ListRow & { fieldId: string; source: string })[];
  /** One per input, in the order of the sources. */
  inputs: InputReport[];
}

/** A source that cannot be read at all; its message names the file and says what to do. */
export class IntakeError extends Error {
  constructor(
    readonly source: string,
    readonly fault: Fault,
    was?: string,
    now?: string,
  ) {
    super(`${source}: ${faultText(fault, was, now)}`);
    this.name = "IntakeError";
  }
}

interface Held {
  input: InputReport;
  procedure: Procedure;
  fieldName: string;
  updatedAt: number;
}

/** Takes sources one after the other, so that no more than one file is held as text. */
export class Intake {
  private readonly inputs: InputReport[] = [];
  private readonly records = new Map<string, Held>();
  private readonly rows: { input: InputReport; row: ListRow; remarks: Remarks }[] = [];

  constructor(private readonly context: IntakeContext) {}

  /** @throws IntakeError when the source as a whole cannot be read; nothing of it is taken then. */
  add(source: IntakeSource): void {
    if (source.bytes) return this.addSheets(source.name, source.bytes);
    const { name, text } = source;
    if (text.includes("\uFFFD") || text.includes("\0")) throw new IntakeError(name, "encoding");
    if (text.trim() === "") throw new IntakeError(name, "empty");
    if (/\.json$/iu.test(name)) this.addJson(name, text);
    else if (/\.(?:csv|tsv)$/iu.test(name)) this.addTable(name, text);
    else throw new IntakeError(name, "file-type");
  }

  /** Remarks a file that was found beside the sources and is none. */
  skip(name: string): void {
    this.inputs.push({ source: name, code: null, outcome: "refused", reasons: remarked("file-type") });
  }

  /** What came of everything that was added. */
  finish(): IntakeResult {
    const listOnly = new Map<string, IntakeResult["listOnly"][number]>();
    for (const { input, row, remarks } of this.rows) {
      const held = this.records.get(row.code);
      const earlier = listOnly.get(row.code);
      input.outcome = held || earlier ? "merged" : "list-only";
      if (held && row.name && !sameName(row.name, held.procedure.official_name)) remarks.add("name-differs", "name", row.name);
      if (held) remarks.add("has-detail", "code", held.input.source);
      else if (earlier) remarks.add("same-row", "code", earlier.source);
      else {
        remarks.add("list-only", "code");
        listOnly.set(row.code, { ...row, fieldId: fieldNamed(row.field, this.context.fields, remarks).id, source: input.source });
      }
      input.reasons = remarks.all;
    }
    const records = [...this.records.values()].map(({ input, procedure, fieldName }) => ({ source: input.source, procedure, fieldName }));
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
    return { records: records.sort((a, b) => byCode(a.procedure, b.procedure)), listOnly: [...listOnly.values()].sort(byCode), inputs: this.inputs };
  }

  private addJson(name: string, text: string): void {
    let json: unknown;
    try {
      json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    } catch (error) {
      throw new IntakeError(name, "json-broken", error instanceof Error ? error.message : "");
    }
    if (!Array.isArray(json)) {
      if (!looksLikeRecord(json)) throw new IntakeError(name, "json-shape");
      return this.addRecord(name, json);
    }
    if (!json.some(looksLikeRecord)) throw new IntakeError(name, "json-shape");
    for (const [i, each] of json.entries()) this.addRecord(`${name}#${i + 1}`, each);
  }

  private addRecord(source: string, value: unknown): void {
    const reading = readRecord(value, this.context);
    const input: InputReport = { source, code: reading.code, outcome: "refused", reasons: [] };
    this.inputs.push(input);
    if (!reading.procedure) {
      const { reason, was, now } = reading.refused;
      input.reasons = [...remarked(reason, was, now), ...reading.remarks.all];
      return;
    }
    const { procedure, fieldName, updatedAt, remarks } = reading;
    const held = this.records.get(procedure.code);
    const wins = !held || updatedAt > held.updatedAt;
    if (held && held.procedure.portal_id !== procedure.portal_id) {
      const [kept, other] = wins ? [procedure, held.procedure] : [held.procedure, procedure];
      const doubt = remarked("two-portal-ids", other.portal_id);
      kept.source.doubts.push(...doubt.map(({ text }) => `${text}.`));
      if (!wins) held.input.reasons.push(...doubt);
      else remarks.add("two-portal-ids", "id", other.portal_id);
    }
    input.outcome = wins ? "accepted" : "merged";
    input.reasons = wins ? remarks.all : [...remarked("newer-record", held.input.source), ...remarks.all];
    if (!wins) return;
    if (held) {
      held.input.outcome = "merged";
      held.input.reasons.unshift(...remarked("newer-record", source));
    }
    this.records.set(procedure.code, { input, procedure, fieldName, updatedAt });
  }

  private addSheets(name: string, bytes: Uint8Array): void {
    const reading = workbookSheets(bytes);
    if ("fault" in reading) throw new IntakeError(name, reading.fault);
    const lists = reading.sheets.map(readList);
    if (lists.every((list) => !list)) throw new IntakeError(name, "list-header", String(headerWithin));
    for (const [i, list] of lists.entries()) {
      const place = i ? `${name}/${i + 1}` : name;
      if (list) for (const row of list) this.addRow(`${place}:${row.line}`, row);
      else if (reading.sheets[i]?.length) this.inputs.push({ source: place, code: null, outcome: "refused", reasons: remarked("sheet-without-list") });
    }
  }

  private addTable(name: string, text: string): void {
    const list = readList(tableRows(text));
    if (!list) throw new IntakeError(name, "list-header", String(headerWithin));
    for (const row of list) this.addRow(`${name}:${row.line}`, row);
  }

  private addRow(source: string, { row, remarks, written }: ListReading): void {
    const input: InputReport = { source, code: row?.code ?? null, outcome: "refused", reasons: [] };
    this.inputs.push(input);
    if (row) this.rows.push({ input, row, remarks });
    else input.reasons = written.trim() ? remarked("code-unreadable", written) : remarked("empty-row");
  }
}

function remarked(reason: Reason, was?: string, now?: string): Remark[] {
  const remarks = new Remarks();
  remarks.add(reason, "", was, now);
  return remarks.all;
}
