// Papers of a portal record: headings and notes taken out from among them, counts kept as they are, nothing lost.
import { fold } from "../text/fold";
import type { Procedure, ProcedureCase, ProcedureDocument } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { numberOf, objectsAt, shown, type JsonObject } from "./portal-json";
import type { Remarks } from "./remarks";
import { slugOf } from "./slug";
import { wording } from "./wording";

/** What the record says one needs. */
export type ReadDocuments = Pick<Procedure, "documents" | "cases" | "forms">;

type Heading = "submit" | "show" | "note";

/** A longer heading says something of its own, and is kept as a note. */
const longestHeading = 40;

/** Papers, the cases they belong to, and the forms among them. */
export function readDocuments(detail: JsonObject, remarks: Remarks): ReadDocuments {
  const ordinary: ProcedureDocument[] = [];
  const cases: ProcedureCase[] = [];
  const notes: string[] = [];
  const forms = new Map<string, Procedure["forms"][number]>();
  const groups = objectsAt(detail, "executionCases", remarks);
  for (const [i, group] of groups.entries()) {
    const path = `executionCases.${i}`;
    const name = cleanText(group.name, remarks, `${path}.name`).replace(/^[*+•\-\s]+/u, "");
    // With one group alone its papers are the ordinary ones, whatever is written above them.
    const heading = headingOf(name) ?? (groups.length === 1 ? "submit" : undefined);
    if (heading && name) remarks.add("case-heading", `${path}.name`, name);
    if (heading && (name.length > longestHeading || !headingOf(name))) notes.push(name);
    const own = readGroup(objectsAt(group, "profileComponents", remarks, `${path}.profileComponents`), heading, forms, remarks, path);
    if (heading) {
      ordinary.push(...own.documents);
      notes.push(...own.notes);
    } else cases.push({ name, ...(own.notes.length && { note: own.notes.join("\n") }), documents: once(own.documents, remarks, path), leaves_out: [] });
  }
  if (notes.length) cases.push({ name: wording.noteCase, note: [...new Set(notes)].join("\n"), documents: [], leaves_out: [] });
  if (!ordinary.length && !cases.some(({ documents }) => documents.length)) remarks.add("papers-missing", "executionCases");
  return { documents: once(ordinary, remarks, "executionCases"), cases, forms: [...forms.values()] };
}

/** What a label over papers says of them when it names no case: "* Giấy tờ phải xuất trình:". */
function headingOf(name: string): Heading | undefined {
  const folded = fold(name).replace(/[\s:.]+$/u, "");
  if (/^[\d.)(]*$/u.test(folded)) return "submit";
  if (/^(?:[\d.a-z]{1,4}[).] )?(?:thanh phan|thanh phan ho so|ho so(?: bao)?(?: gom)?|(?:cac )?giay to(?: phai)? nop(?:,? .*)?)$/u.test(folded))
    return "submit";
  if (/^\(?truong hop khong quy dinh la ban chinh/u.test(folded)) return "submit";
  if (/^(?:luu y|ghi chu|chu y)(?![a-z])/u.test(folded)) return "note";
  if (/^(?:(?:cac )?giay to(?: phai)? xuat trinh|xuat trinh|nguoi yeu cau .{0,40}phai xuat trinh)/u.test(folded)) return "show";
  return /^nguoi yeu cau .{0,60}nop /u.test(folded) ? "submit" : undefined;
}

function readGroup(rows: readonly JsonObject[], heading: Heading | undefined, forms: Map<string, Procedure["forms"][number]>, remarks: Remarks, path: string) {
  const documents: ProcedureDocument[] = [];
  const notes: string[] = [];
  for (const [i, row] of rows.entries()) {
    const field = `${path}.profileComponents.${i}`;
    const written = cleanText(row.name, remarks, `${field}.name`);
    const name = written.replace(/^(?:[-+*•–·]\s*)+/u, "");
    if (name !== written) remarks.add("text-bullet", `${field}.name`);
    if (!name) {
      remarks.add("paper-without-name", `${field}.name`);
      continue;
    }
    if (objectsAt(row, "attachments", remarks, `${field}.attachments`).length) forms.set(name, { name, ...formNumber(name) });
    const originals = row.originalQty === undefined || row.originalQty === null ? 0 : numberOf(row.originalQty, remarks, field);
    const copies = row.copyQty === undefined || row.copyQty === null ? 0 : numberOf(row.copyQty, remarks, field);
    if (!isCount(originals) || !isCount(copies)) remarks.add("paper-count", field, name, `${shown(row.originalQty)}/${shown(row.copyQty)}`);
    else if (originals + copies > 0) {
      documents.push({ id: slugOf(name, 6) ?? "giay-to", name, role: heading === "show" ? "show" : "submit", originals, copies });
      continue;
    } else remarks.add(heading === "note" || isNote(name) ? "paper-note" : "paper-without-count", field, name);
    notes.push(name);
  }
  return { documents, notes };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 1000;
}

/** Sentences about papers begin like this, or end with the colon of a heading; papers do not. */
function isNote(name: string): boolean {
  return /^\(?(?:luu y|truong hop|nguoi |neu |viec |ca nhan |co quan |doi voi |ban chup |khi )/u.test(fold(name)) || /:$/u.test(name) || name.length > 200;
}

function formNumber(name: string): { number?: string } {
  const [, number] = /(?:mẫu|biểu)(?: số| đơn số)?:? ((?=[\p{Lu}\d.\-/]*\d)[\p{Lu}\d][\p{Lu}\d.\-/]{0,14}[\p{Lu}\d]|\d)(?![\p{L}\d])/iu.exec(name) ?? [];
  return number ? { number } : {};
}

/** The papers with ids of their own; a paper written twice with the same counts is one paper. */
function once(documents: readonly ProcedureDocument[], remarks: Remarks, field: string): ProcedureDocument[] {
  const seen = new Map<string, ProcedureDocument>();
  const ids = new Set<string>();
  for (const paper of documents) {
    const key = JSON.stringify([paper.name, paper.role, paper.originals, paper.copies]);
    if (seen.has(key)) {
      remarks.add("paper-twice", field, paper.name);
      continue;
    }
    let id = paper.id;
    for (let i = 2; ids.has(id); i++) id = `${paper.id}-${i}`;
    ids.add(id);
    seen.set(key, { ...paper, id });
  }
  return [...seen.values()];
}
