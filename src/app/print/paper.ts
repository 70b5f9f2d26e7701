// The kinds of paper: their size, their margins, and the `@page` rule that asks the printer for them.

export type Paper = "slip" | "a4" | "a3";

interface Measure {
  /** Millimetres. */
  width: number;
  /** Millimetres; a roll is cut where its text ends. */
  height?: number;
  margin: number;
  /** Of running text, in points. A3 is A4 enlarged, for reading from a step away. */
  type: number;
}

export const measures: Record<Paper, Measure> = {
  slip: { width: 80, margin: 4, type: 9.5 },
  a4: { width: 210, height: 297, margin: 13, type: 9.5 },
  a3: { width: 297, height: 420, margin: 18.4, type: 13.4 },
};

/**
 * The `@page` rule of a paper.
 * @param height millimetres; of a roll, the length of its text
 * @param foot printed at the bottom of every sheet beside its number, by browsers that can (Chrome from 131 on)
 */
export function pageRule(paper: Paper, height: number, foot?: string): string {
  const { width, margin, type } = measures[paper];
  const edge = foot === undefined ? "" : footRules(foot, type);
  return `@page { size: ${width}mm ${height}mm; margin: ${paper === "slip" ? 0 : margin}mm; ${edge}}`;
}

function footRules(foot: string, type: number): string {
  const look = `font: ${type * 0.78}pt "Be Vietnam Pro"; color: #000; vertical-align: middle;`;
  return `@bottom-left { content: "${foot.replace(/["\\\n]/g, " ")}"; ${look} } @bottom-right { content: counter(page) " / " counter(pages); ${look} } `;
}
