// The door to files: what an officer takes away, and what they bring.
import type { IntakeSource } from "../../core/intake/intake";
import type { PostedListFault } from "../../core/intake/read-posted-list";

/** Larger than any list of procedures; what is larger was chosen by mistake. */
const largestFile = 5_000_000;

/** Saves `text` as a file of the officer's own machine. @param name with its ending, "danh-sach.csv" */
export function saveFile(name: string, text: string, type = "text/csv;charset=utf-8"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A chosen file as a source to read: a workbook's bytes, or a text; else why not, with the sizes that its sentence needs. */
export async function readChosenFile(file: File, largest = largestFile): Promise<IntakeSource | PostedListFault> {
  const { name, size } = file;
  if (size > largest) return { fault: "too-large", was: megabytes(size), now: megabytes(largest) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: "unreadable" };
  }
  if (/\.xlsx$/iu.test(name)) return { name, bytes };
  try {
    // Excel's "Unicode text" is UTF-16 and says so in its first bytes.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return { name, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: "encoding" };
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
