// A small Excel workbook, zipped on the spot.
import { strToU8, zipSync } from "fflate";

/** @param rows cells as XML: see {@link shared} */
export function aWorkbook(rows: string[], strings: string[] = [], more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("")}</sheetData><rowBreaks/></worksheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`),
    ...more,
  });
}

/** A row of cells that are indexes of shared strings. */
export const shared = (...indexes: number[]) => indexes.map((index) => `<c t="s"><v>${index}</v></c>`).join("");

/** The portal's list: title, header, then rows of code and name. */
export function aListWorkbook(rows: [string, string][]): Uint8Array {
  const texts = ["DANH SÁCH", "Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực", "Bộ Chợ", "Xã", "Chợ phiên", ...rows.flat()];
  return aWorkbook(
    [shared(0), shared(1, 2, 3, 4, 5), ...rows.map((_, i) => shared(9 + 2 * i, 10 + 2 * i, 6, 7, 8))],
    texts.map((text) => `<t xml:space="preserve">${text}</t>`),
  );
}
