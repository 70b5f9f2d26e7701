// Tables as text, written so that Excel opens them with their accents and takes nothing for a formula.

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
