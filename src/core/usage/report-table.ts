// A month's report as a table of words, for a CSV file that an officer sends on.
import type { MonthReport } from "./month-report";

/** The officer's words for what the table says. */
export interface ReportWords {
  /** Heads: month, part, code, what, how often, the suggested line. */
  columns: Record<"month" | "part" | "code" | "what" | "count" | "suggestion", string>;
  parts: Record<"visits" | "opened" | "guides" | "shown" | "searches" | "words" | "faces", string>;
  visits: Record<"days" | "visits", string>;
  shown: Record<keyof MonthReport["shown"], string>;
  searches: Record<keyof MonthReport["searches"], string>;
  faces: Record<keyof MonthReport["faces"], string>;
}

/**
 * A head row, then a row for every count.
 * @param nameOf the name of a procedure, posted or not any more
 * @param lineOf the suggested line of the thesaurus for lost words
 */
export function reportTable(
  report: MonthReport,
  words: ReportWords,
  nameOf: (code: string) => string,
  lineOf: (words: string) => string,
): (string | number)[][] {
  const { columns: c, parts } = words;
  const row = (part: keyof typeof parts, code: string, what: string, count: number, line = "") => [report.month, parts[part], code, what, count, line];
  const each = <Name extends string>(part: keyof typeof parts, counts: Record<Name, number>, names: Record<Name, string>) =>
    (Object.keys(names) as Name[]).map((name) => row(part, "", names[name], counts[name]));
  return [
    [c.month, c.part, c.code, c.what, c.count, c.suggestion],
    ...each("visits", { days: report.days, visits: report.visits }, words.visits),
    ...report.opened.map(({ code, count }) => row("opened", code, nameOf(code), count)),
    ...report.guides.map(({ code, count }) => row("guides", code, nameOf(code), count)),
    ...each("shown", report.shown, words.shown),
    ...each("searches", report.searches, words.searches),
    ...report.words.map((lost) => row("words", "", lost.words, lost.nothing + lost.abandoned, lineOf(lost.words))),
    ...each("faces", report.faces, words.faces),
  ];
}
