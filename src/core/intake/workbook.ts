// The sheets of an Excel workbook into rows of cells, within limits that a zip bomb cannot pass.
//
// Cells are read from the two parts that hold them rather than by a spreadsheet
// library: inflation has to be bounded before the first byte, and the browser
// must be able to do the same without a worker.
import { strFromU8, unzipSync } from "fflate";

/** Most bytes a workbook may have once inflated, and most parts. */
export const workbookLimits = { inflated: 64 * 2 ** 20, entries: 1000 };

/** Why a workbook cannot be read. */
export type WorkbookFault = "workbook-bomb" | "workbook-broken";

/** A row of cells: each its text, or its number. */
export type SheetRow = (string | number)[];

const sheetPart = /^xl\/worksheets\/sheet(\d{1,4})\.xml$/u;
const stringsPart = "xl/sharedStrings.xml";

/** The rows of every sheet, in the order of the sheets' numbers. */
export function workbookSheets(bytes: Uint8Array): { sheets: SheetRow[][] } | { fault: WorkbookFault } {
  let inflated = 0;
  let entries = 0;
  let bomb = false;
  try {
    // fflate inflates into a buffer of the size declared here, so that a false declaration gains nothing.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        const wanted = name === stringsPart || sheetPart.test(name);
        if (wanted) inflated += originalSize;
        bomb ||= inflated > workbookLimits.inflated || entries > workbookLimits.entries;
        return wanted && !bomb;
      },
    });
    if (bomb) return { fault: "workbook-bomb" };
    const names = Object.keys(parts).filter((name) => sheetPart.test(name));
    const sheets = names.sort((a, b) => sheetNumber(a) - sheetNumber(b)).map((name) => strFromU8(parts[name]!));
    if (!sheets.length || !sheets.every((xml) => xml.trimEnd().endsWith("worksheet>"))) return { fault: "workbook-broken" };
    const strings = parts[stringsPart] ? sharedStrings(strFromU8(parts[stringsPart])) : [];
    return { sheets: sheets.map((xml) => sheetRows(xml, strings)) };
  } catch {
    return { fault: "workbook-broken" };
  }
}

function sheetNumber(name: string): number {
  return Number(sheetPart.exec(name)?.[1]);
}

function sharedStrings(xml: string): string[] {
  return elements(xml, "si").map(({ inner }) => textOf(inner));
}

function sheetRows(xml: string, strings: readonly string[]): SheetRow[] {
  return elements(xml, "row").map(({ inner }) => {
    const cells: SheetRow = [];
    for (const { attributes, inner: content } of elements(inner, "c")) {
      const column = columnOf(/ r="([A-Z]{1,3})\d+"/u.exec(attributes)?.[1]) ?? cells.length;
      while (cells.length < column) cells.push("");
      cells[column] = cellValue(/ t="(\w+)"/u.exec(attributes)?.[1], content, strings);
    }
    return cells;
  });
}

function cellValue(type: string | undefined, content: string, strings: readonly string[]): string | number {
  if (type === "inlineStr") return textOf(content);
  const value = unescapeXml(elements(content, "v")[0]?.inner ?? "");
  if (type === "s") return strings[Number(value)] ?? "";
  if (type !== undefined && type !== "n") return value;
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Rich text is several runs; the reading aid of East Asian text is not part of it. */
function textOf(xml: string): string {
  const runs = elements(xml.replace(/<rPh[ >][\s\S]*?<\/rPh>/gu, ""), "t");
  return unescapeXml(runs.map(({ inner }) => inner).join(""));
}

/** The elements `name` of `xml` in their order; found by searching forward only, so that broken XML costs no more than whole. */
function elements(xml: string, name: string): { attributes: string; inner: string }[] {
  const found: { attributes: string; inner: string }[] = [];
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    const after = xml[at + name.length + 1];
    if (after !== ">" && after !== " " && after !== "/") continue;
    const open = xml.indexOf(">", at);
    if (open < 0) break;
    const attributes = xml.slice(at + name.length + 1, open);
    if (attributes.endsWith("/")) found.push({ attributes, inner: "" });
    else {
      const close = xml.indexOf(`</${name}>`, open);
      if (close < 0) break;
      found.push({ attributes, inner: xml.slice(open + 1, close) });
      at = close;
    }
  }
  return found;
}

function columnOf(letters: string | undefined): number | undefined {
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < 256 ? column : undefined;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
