// The words of the list that leaves in somebody's pocket. Core knows what to say and in which order; the message catalogue knows how.

/** One short line each, without an end mark; every word costs room in a code. */
export interface PocketWording {
  /** Head of one of two codes. */
  part(part: 1 | 2, name: string): string;
  /** What the resident answered, when the questions are left out. */
  answers(said: string): string;
  question(ask: string, say: string): string;
  /** Another procedure is the right one. */
  instead(why: string): string;
  /** Heading of the papers; `missing` only where some were ticked. */
  papers(count: number, missing?: number): string;
  /** Every paper belongs to a case. */
  papersByCase: string;
  papersUnknown: string;
  /** The answers left no paper to bring. */
  papersNone: string;
  /** A paper of the list, `details` in its order: "1 bản chính". */
  paper(name: string, details: string): string;
  have: string;
  missing: string;
  originals(count: number): string;
  copies(count: number): string;
  /** The paper is shown and taken back at once. */
  show: string;
  official(name: string): string;
  sets(count: number): string;
  /** Papers that found no room. */
  morePapers(count: number): string;
  /** Heading of a case that changes the papers. */
  caseOf(name: string): string;
  caseAdds(paper: string): string;
  caseDrops(names: string): string;
  /** Cases that found no room. */
  moreCases(count: number): string;
  fee(fee: string): string;
  time(time: string): string;
  place(place: string): string;
  portal(address: string): string;
  /** The day of the data. */
  dated(day: string): string;
}
