// Lists of codes: the portal's Excel export, or a table with a header row. A row is a name on a list, not a procedure.
import { fold } from "../text/fold";
import { cleanText } from "./clean-text";
import { readCode } from "./read-code";
import { Remarks } from "./remarks";

/** One line of a list. */
export interface ListRow {
  code: string;
  name: string;
  field: string;
  issuer: string;
  agency: string;
}

/** A line as it was read: a list row, or the text that stood where a code belongs. */
export interface ListReading {
  /** Line in the table, from 1. */
  line: number;
  remarks: Remarks;
  row?: ListRow;
  written: string;
}

/** Header words, folded, of each column; the first column that matches counts. */
const columns = {
  code: /^(?:code|ma|ma so|ma thu tuc|ma tthc|ma thu tuc hanh chinh|ma so thu tuc)$/u,
  name: /^(?:name|ten|ten thu tuc|ten tthc|ten thu tuc hanh chinh)$/u,
  field: /^(?:field|linh vuc|ten linh vuc)$/u,
  issuer: /^(?:issuer|co quan ban hanh|co quan cong bo)$/u,
  agency: /^(?:agency|co quan thuc hien)$/u,
} as const;
/** How many lines may stand above the header, which is one of them. */
export const headerWithin = 10;

/** The rows under the header; undefined when none of the first lines is a header with a code column. */
export function readList(rows: readonly (readonly (string | number)[])[]): ListReading[] | undefined {
  const header = rows.slice(0, headerWithin).findIndex((row) => row.some((cell) => columns.code.test(headerWord(cell))));
  const heads = rows[header]?.map(headerWord);
  if (!heads) return undefined;
  const place = Object.fromEntries(Object.entries(columns).map(([key, pattern]) => [key, heads.findIndex((head) => pattern.test(head))])) as Record<
    keyof typeof columns,
    number
  >;
  return rows.slice(header + 1).flatMap((cells, i): ListReading[] => {
    if (cells.every((cell) => String(cell).trim() === "")) return [];
    const remarks = new Remarks();
    const text = (key: keyof typeof columns) => cleanText(String(cells[place[key]] ?? ""), remarks, key);
    const written = cells[place.code] ?? "";
    const line = header + 2 + i;
    const code = readCode(written, remarks, "code");
    if (!code) return [{ line, remarks, written: String(written) }];
    return [
      { line, remarks, written: String(written), row: { code, name: text("name"), field: text("field"), issuer: text("issuer"), agency: text("agency") } },
    ];
  });
}

function headerWord(cell: string | number): string {
  return fold(String(cell))
    .replace(/[^a-z]+/gu, " ")
    .trim();
}
