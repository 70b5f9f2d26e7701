// Delimited text (CSV, TSV) into rows of cells, quotes and line breaks inside them included.

/** What may stand between the cells of a row. */
export const separators = ["\t", ";", ","] as const;
type Separator = (typeof separators)[number];

/**
 * The rows of `text`. A quote that never closes is a letter, as all the others are then: no row may vanish into a cell.
 * @param separator the one that its first lines have most of, when none is given
 */
export function tableRows(text: string, separator: Separator = separatorOf(text)): string[][] {
  const source = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  return readRows(source, separator, '"') ?? readRows(source, separator, "") ?? [];
}

/** Undefined when a quote is still open at the end. */
function readRows(source: string, separator: Separator, quote: '"' | ""): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (quoted) {
      if (char !== quote) cell += char;
      else if (source[i + 1] === quote) cell += source[++i]!;
      else quoted = false;
    } else if (char === quote && cell === "") quoted = true;
    else if (char === separator) endCell();
    else if (char === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  if (quoted) return undefined;
  if (cell !== "" || row.length) {
    endCell();
    rows.push(row);
  }
  return rows;
}

function separatorOf(text: string): Separator {
  const head = text.split("\n", 5).join("\n");
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
