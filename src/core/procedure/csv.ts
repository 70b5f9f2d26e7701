// Tables as text: written so that Excel opens them with their accents and takes nothing for a formula, and read from what offices send.

/** Excel reads a file as UTF-8 only when it starts with this mark. */
const byteOrderMark = "\uFEFF";

/** What a spreadsheet runs, in half and full width. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** What a spreadsheet would make a number of: the code "1.013850" would lose its last digit. */
const numberLike = /^\d+\.\d+$/u;

/** A table as RFC 4180 has it: commas, CRLF, quotes where needed; a text that a spreadsheet would change gets a leading apostrophe. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOut).join(",")}\r\n`).join("");
}

function cellOut(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = formula.test(value) || numberLike.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What may stand between the cells of a row; which one does is for the reader of the head row to find out. */
export const separators = ["\t", ";", ","] as const;

/**
 * The rows of a CSV or TSV text. Quoted cells may hold separators, doubled quotes and line breaks; a quote that never
 * closes runs to the end; with tabs a quote is a letter. Empty lines are left out.
 */
export function readCsv(text: string, separator: (typeof separators)[number]): string[][] {
  const source = text.replace(/^\uFEFF/u, "").normalize("NFC");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.some((each) => each.trim() !== "")) rows.push(row);
    row = [];
    cell = "";
  };
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[i + 1] === '"') cell += source[++i];
      else quoted = false;
    } else if (letter === '"' && cell === "" && separator !== "\t") quoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = "";
    } else if (letter === "\n" || letter === "\r") endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}
