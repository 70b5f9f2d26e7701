// The counts of one month added up: what an officer reads, prints and sends.
import { emptyDay, mergeCounts, type DayCounts } from "./day-counts";
import { monthOf } from "./months";
import type { WordBook } from "./word-book";

/** How often, of a procedure. */
export interface CodeCount {
  code: string;
  count: number;
}

/** Words that were looked for in vain, and how often. */
export interface LostWords {
  words: string;
  nothing: number;
  abandoned: number;
}

export interface MonthReport extends Pick<DayCounts, "visits" | "shown" | "searches" | "faces"> {
  /** "2026-11" */
  month: string;
  /** On how many days anybody came. */
  days: number;
  /** Most often first. */
  opened: CodeCount[];
  guides: CodeCount[];
  words: LostWords[];
}

/** The months of which anything is known, the newest first. */
export function monthsOf(days: readonly DayCounts[]): string[] {
  return [...new Set(days.map(({ day }) => monthOf(day)))].sort().reverse();
}

export function monthReport(month: string, days: readonly DayCounts[], book: WordBook): MonthReport {
  const own = days.filter(({ day }) => monthOf(day) === month);
  const { opened, guides, visits, shown, searches, faces } = own.reduce(mergeCounts, emptyDay(month));
  const words = Object.values(book.kept).flatMap(({ words, months }) => (months[month] ? [{ words, ...months[month] }] : []));
  return {
    month,
    days: own.filter((each) => each.visits > 0).length,
    visits,
    shown,
    searches,
    faces,
    opened: mostFirst(opened),
    guides: mostFirst(guides),
    words: words.sort((a, b) => b.nothing + b.abandoned - a.nothing - a.abandoned || (a.words < b.words ? -1 : 1)),
  };
}

function mostFirst(counts: Record<string, number>): CodeCount[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
