// A posted list as offices send it (the portal's Excel list, a table of codes), to be held against ours: its procedures, and every row that gives none.
import type { BareProcedure } from "../procedure/compare-postings";
import type { IntakeSource } from "./intake";
import { readAgency } from "./read-agency";
import { headerWithin, readList, type ListReading, type ListRow } from "./read-list";
import { readFieldName } from "./read-name";
import { reasonText, type Fault } from "./reasons";
import { Remarks } from "./remarks";
import { separators, tableRows } from "./table-text";
import { workbookSheets } from "./workbook";

/** A row that cannot be compared. */
export interface UnreadRow {
  /** Its line from 1, "17"; behind the sheet's number on a second sheet, "2:17"; the sheet alone, "2", for a sheet that is no list. */
  row: string;
  text: string;
  /** For the officer: why. */
  reason: string;
}

export interface PostedListReading {
  list: BareProcedure[];
  unread: UnreadRow[];
}

/** Why a list as a whole cannot be read; see `faultText` for its sentence. */
export interface PostedListFault {
  fault: Fault;
  was?: string;
  now?: string;
}

type Sheet = readonly (readonly (string | number)[])[];

/** Rows and list accounts for every filled row of every sheet; a fault when there is no list in it at all. */
export function readPostedList(source: IntakeSource): PostedListReading | PostedListFault {
  const sheets = sheetsOf(source);
  if ("fault" in sheets) return sheets;
  const lists = sheets.map(readList);
  if (lists.every((list) => !list)) return { fault: "list-header", was: String(headerWithin) };
  const reading: PostedListReading = { list: [], unread: [] };
  const places = new Map<string, string>();
  for (const [i, sheet] of sheets.entries()) {
    const list = lists[i];
    const place = (line: number) => (i ? `${i + 1}:${line}` : String(line));
    if (list) for (const each of list) takeRow(each, place(each.line), textOf(sheet[each.line - 1]), reading, places);
    else if (sheet.length) reading.unread.push({ row: String(i + 1), text: textOf(sheet[0]), reason: reasonText("sheet-without-list") });
  }
  return reading;
}

function takeRow({ row, written }: ListReading, place: string, text: string, { list, unread }: PostedListReading, places: Map<string, string>): void {
  if (!row) {
    unread.push({ row: place, text, reason: written.trim() ? reasonText("code-unreadable", written) : reasonText("empty-row") });
    return;
  }
  const earlier = places.get(row.code);
  if (earlier) unread.push({ row: place, text, reason: reasonText("same-row", earlier) });
  else {
    places.set(row.code, place);
    list.push(bareProcedure(row));
  }
}

function bareProcedure({ code, name, field, agency }: ListRow): BareProcedure {
  const remarks = new Remarks();
  return {
    code,
    name,
    ...(field && { field: readFieldName(field, remarks) }),
    ...(agency && { agency: readAgency(agency, remarks, "agency") }),
  };
}

function sheetsOf({ name, text, bytes }: IntakeSource): Sheet[] | PostedListFault {
  if (bytes) {
    const reading = workbookSheets(bytes);
    return "fault" in reading ? reading : reading.sheets;
  }
  if (!/\.(?:csv|tsv|txt)$/iu.test(name)) return { fault: "file-type" };
  if (text.includes("\uFFFD") || text.includes("\0")) return { fault: "encoding" };
  if (text.trim() === "") return { fault: "empty" };
  // Names of procedures are full of commas: the separator is the one under which a column of codes appears.
  const rows = separators.map((separator) => tableRows(text, separator));
  return [rows.find((each) => readList(each)) ?? []];
}

const textOf = (row: Sheet[number] = []): string =>
  row
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== "")
    .join(" ");
