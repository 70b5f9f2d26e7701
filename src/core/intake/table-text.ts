// Delimited text (CSV, TSV) into rows of cells, quotes and line breaks inside them included.

/** The rows of `text`; the separator is the one of tab, semicolon and comma that its first lines have most of. */
export function tableRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  for (let i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) endCell();
    else if (char === "\n") {
      endCell();
      rows.push(row);
      row = [];
    } else if (char !== "\r") cell += char;
  }
  if (cell !== "" || row.length) {
    endCell();
    rows.push(row);
  }
  return rows;
}

function separatorOf(text: string): string {
  const head = text.split("\n", 5).join("\n");
  const count = (separator: string) => head.split(separator).length;
  return ["\t", ";", ","].reduce((best, separator) => (count(separator) > count(best) ? separator : best), "\t");
}
