// A bare posted list, as offices send it: a table with a column of codes and one of names.
import type { BareProcedure } from "./compare-postings";
import { readCsv, separators } from "./csv";

export interface PostedListReading {
  list: BareProcedure[];
  /** Rows below the header that hold no code: the row's number among the filled lines, from 1, and its text. */
  unread: { row: number; text: string }[];
}

/** The header cells that name a column, without accents, so that the portal's own lists are read too. */
const codeColumn = ["code", "ma", "ma so", "ma tthc", "ma thu tuc"];
const nameColumn = ["name", "ten", "ten tthc", "ten thu tuc"];

/** How many lines may stand above the header row: the portal's lists open with a title. */
const linesAboveHeader = 10;

/** Undefined when no header row names a column of codes and one of names. Suffixes and blanks in a code are dropped. */
export function readPostedList(text: string): PostedListReading | undefined {
  for (const separator of separators) {
    const rows = readCsv(text, separator);
    const headers = rows.slice(0, linesAboveHeader).map((row) => row.map(folded));
    const at = headers.findIndex((row) => columnOf(row, codeColumn) >= 0 && columnOf(row, nameColumn) >= 0);
    const header = headers[at];
    if (header) return readRows(rows, at, columnOf(header, codeColumn), columnOf(header, nameColumn));
  }
  return undefined;
}

const columnOf = (header: readonly string[], names: readonly string[]): number => header.findIndex((cell) => names.includes(cell));

function readRows(rows: readonly string[][], at: number, code: number, name: number): PostedListReading {
  const list: BareProcedure[] = [];
  const unread: PostedListReading["unread"] = [];
  for (const [i, row] of rows.entries()) {
    if (i <= at) continue;
    const found = /\d\.\d{6}/u.exec((row[code] ?? "").replace(/\s/gu, ""))?.[0];
    if (found) list.push({ code: found, name: (row[name] ?? "").replace(/\s+/gu, " ").trim() });
    else unread.push({ row: i + 1, text: row.join(" ").trim() });
  }
  return { list, unread };
}

function folded(cell: string): string {
  return cell.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}
