// Tab-separated tables with a header row.

/**
 * The rows of `text` as records by column name; columns not in `wanted` are kept, empty lines left out.
 * @param file how error messages call it
 * @throws Error when a wanted column is missing
 */
export function readTable(text: string, wanted: readonly string[], file: string): Record<string, string>[] {
  const [header = "", ...lines] = text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const columns = header.split("\t").map((column) => column.trim());
  for (const column of wanted)
    if (!columns.includes(column)) throw new Error(`${file}: no column "${column}" in the header row (found: ${columns.join(", ")})`);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
    });
}
