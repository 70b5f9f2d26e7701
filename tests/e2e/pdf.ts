// Reads what a test needs of a PDF that Chromium made: the size of its pages, and their text where poppler is installed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Of each page, in whole millimetres. Chromium writes page objects in plain text, one MediaBox each. */
export function pageSizes(pdf: Buffer): { width: number; height: number }[] {
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

/** The text, its lines and pages joined by single blanks; undefined where `pdftotext` (Debian: poppler-utils) is not installed. */
export function pdfText(pdf: Buffer): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "niem-yet-pdf-"));
  try {
    writeFileSync(join(folder, "sheet.pdf"), pdf);
    return execFileSync("pdftotext", ["-layout", join(folder, "sheet.pdf"), "-"], { encoding: "utf8" })
      .normalize("NFC")
      .replace(/\s+/g, " ");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
