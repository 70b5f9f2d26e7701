// The list of one resident's papers as plain text, for a phone that has no network: any camera shows it.
import type { MyCase } from "../guide/my-case";
import type { ProcedureCase, ProcedureDocument } from "../procedure/procedure";
import type { PocketWording } from "./pocket-wording";
import { shortenTo } from "./utf8-length";

/** What a list says; the app has put money, time, place and day into words. */
export interface Pocket {
  mine: MyCase;
  /** Ids of the papers the resident has; empty when nothing was ticked. */
  have: ReadonlySet<string>;
  fee: string;
  /** The return date, or the processing time. */
  time: string;
  /** Desk and commune, or where else to go. */
  place: string;
  /** Telephone, opening hours: whatever is known. */
  contact: readonly string[];
  /** The procedure's page on the portal. */
  address: string;
  /** The day of the data. */
  dated: string;
}

/** How much of it is said. */
export interface PocketDetail {
  /** Where one gets a paper, what the answers make worth knowing. */
  notes: boolean;
  /** Official names of papers. */
  official: boolean;
  /** How many of each paper, and whether it is only shown. */
  counts: boolean;
  /** The questions, not only the answers. */
  questions: boolean;
  /** How many of the cases that change the papers. */
  cases: number;
  /** How many of the papers. */
  papers: number;
  /** Bytes a line may have, the portal's address aside; longer ones end in "…". Without papers only, because a paper's name is never cut. */
  line?: number;
}

/** A list as it can be split: each block whole, in its order. */
export interface PocketBlocks {
  name: string;
  blocks: string[];
}

/** The cases that change what to bring; the others have no place on a list of papers. */
export function casesWithPapers({ mine }: Pocket): ProcedureCase[] {
  return mine.procedure.cases.filter((each) => each.documents.length > 0 || each.leaves_out.length > 0);
}

/** The list with everything on it. */
export function fullDetail(pocket: Pocket): PocketDetail {
  return { notes: true, official: true, counts: true, questions: true, cases: casesWithPapers(pocket).length, papers: pocket.mine.procedure.documents.length };
}

/** The list in NFC: name, my case, papers, money, time, place, portal, day of the data. */
export function pocketBlocks(pocket: Pocket, words: PocketWording, detail: PocketDetail): PocketBlocks {
  const { mine } = pocket;
  const { line } = detail;
  const fit = (text: string) => (line === undefined ? text : shortenTo(line, text)).normalize("NFC");
  const about = [...caseLines(mine, words, detail), ...(mine.instead ? [words.instead(mine.instead.why)] : [])];
  const ends = [words.fee(pocket.fee), words.time(pocket.time), words.place(pocket.place), ...(line === undefined ? pocket.contact : [])];
  const texts = [...about, ...paperBlocks(pocket, words, detail), ...otherCases(pocket, words, detail), ...ends].map(fit);
  return { name: fit(mine.procedure.plain_name), blocks: [...texts, words.portal(pocket.address).normalize("NFC"), fit(words.dated(pocket.dated))] };
}

/** The whole list as one text. */
export function pocketText({ name, blocks }: PocketBlocks): string {
  return [name, ...blocks].join("\n");
}

function caseLines({ said, notes }: MyCase, words: PocketWording, detail: PocketDetail): string[] {
  if (!said.length) return [];
  if (!detail.questions) return [words.answers(said.map(({ say }) => say).join("; "))];
  return [...said.map(({ ask, say }) => words.question(ask, say)), ...(detail.notes ? notes : [])];
}

function paperBlocks({ mine, have }: Pocket, words: PocketWording, detail: PocketDetail): string[] {
  const { documents, cases, sets } = mine.procedure;
  if (!documents.length)
    return [cases.some((each) => each.documents.length) ? words.papersByCase : mine.leftOut.length ? words.papersNone : words.papersUnknown];
  const missing = have.size ? documents.filter(({ id }) => !have.has(id)).length : undefined;
  const lines = documents.slice(0, detail.papers).map((paper, i) => {
    const ticked = missing === undefined ? [] : [have.has(paper.id) ? words.have : words.missing];
    return `${i + 1}. ${paperLine(paper, words, detail, ticked)}`;
  });
  // The heading stays with its first paper, so that a second code begins with a paper and never ends with a bare heading.
  const [first, ...rest] = [words.papers(documents.length, missing), ...lines];
  const listed = [[first, ...rest.slice(0, 1)].join("\n"), ...rest.slice(1)];
  if (detail.papers < documents.length) listed.push(words.morePapers(documents.length - detail.papers));
  if (typeof sets === "number" && sets > 1) listed.push(words.sets(sets));
  return listed;
}

function otherCases(pocket: Pocket, words: PocketWording, detail: PocketDetail): string[] {
  const cases = casesWithPapers(pocket);
  const names = new Map(pocket.mine.procedure.documents.map(({ id, name }) => [id, name]));
  const blocks = cases.slice(0, detail.cases).map((each) => {
    const added = each.documents.map((paper) => words.caseAdds(paperLine(paper, words, detail)));
    const dropped = each.leaves_out.map((id) => names.get(id)).filter((name) => name !== undefined);
    return [words.caseOf(each.name), ...added, ...(dropped.length ? [words.caseDrops(dropped.join("; "))] : [])].join("\n");
  });
  return detail.cases < cases.length ? [...blocks, words.moreCases(cases.length - detail.cases)] : blocks;
}

function paperLine(paper: ProcedureDocument, words: PocketWording, detail: PocketDetail, marks: string[] = []): string {
  const details = [...marks];
  if (detail.counts && paper.originals) details.push(words.originals(paper.originals));
  if (detail.counts && paper.copies) details.push(words.copies(paper.copies));
  if (detail.counts && paper.role === "show") details.push(words.show);
  if (detail.official && paper.official) details.push(words.official(paper.official));
  const line = words.paper(paper.name, details.join(", "));
  return detail.notes && paper.note ? `${line}. ${paper.note}` : line;
}
