// The door to files: what an officer takes away, and what they bring.

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

/** The text of a file that was chosen. @throws Error when it is too large to be a list */
export async function readChosenFile(file: File): Promise<string> {
  if (file.size > largestFile) throw new Error(`${file.name}: ${file.size} > ${largestFile}`);
  return file.text();
}
