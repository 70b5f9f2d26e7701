// A procedure, or one resident's case of it, as the sentences to be read aloud: name, summary, papers, steps, money, time, where.
import type { MyCase } from "../guide/my-case";
import type { ProcedureDocument } from "../procedure/procedure";
import type { ReadingWords } from "./reading-words";
import { toSentences, type Line, type Sentence } from "./sentence";
import type { SpeechWords } from "./speech-words";

/** What is read; the app has put notices, money, time and place into words. */
export interface Reading {
  mine: MyCase;
  /** What must be known before the rest: the commune does not receive it, the text may be out of date. */
  notices: readonly string[];
  money: readonly string[];
  time: readonly string[];
  where: readonly string[];
}

/** In the order of the page; official names, laws and the portal's wording are for the eye and are not read. */
export function procedureSentences({ mine, notices, money, time, where }: Reading, reading: ReadingWords, words: SpeechWords): Sentence[] {
  const { procedure, said, instead } = mine;
  const answered = said.length ? [reading.answered(said.map(({ say }) => say))] : [procedure.summary];
  const heading = toSentences([procedure.plain_name, ...answered, ...notices, ...(instead ? [reading.instead(instead.why)] : [])], words, "heading");
  if (instead) return heading;
  return [
    ...heading,
    ...toSentences(papers(mine, reading), words, "papers"),
    ...toSentences(steps(mine, reading), words, "steps"),
    ...toSentences([reading.money, ...money], words, "money"),
    ...toSentences([reading.time, ...time], words, "time"),
    ...toSentences([reading.where, ...where], words, "where"),
  ];
}

function* papers({ procedure, leftOut, notes }: MyCase, reading: ReadingWords): Generator<Line> {
  const { documents, cases, sets, not_needed } = procedure;
  if (documents.length) yield reading.papers(documents.length);
  else if (cases.some((each) => each.documents.length)) yield reading.papersByCase;
  else yield leftOut.length ? reading.papersNone : reading.papersUnknown;
  for (const [i, paper] of documents.entries()) {
    yield { text: reading.paper(i + 1, paper.name, details(paper, reading)), find: paper.name };
    if (paper.note) yield paper.note;
  }
  if (typeof sets === "number" && sets > 1) yield reading.sets(sets);
  yield* notes;
  if (leftOut.length) yield reading.leftOut(leftOut.map(({ paper }) => paper.name));
  if (not_needed.length) yield reading.notNeeded;
  yield* not_needed;
  for (const each of cases) {
    yield { text: reading.caseOf(each.name), find: each.name };
    if (each.note) yield each.note;
    const dropped = documents.filter(({ id }) => each.leaves_out.includes(id)).map(({ name }) => name);
    if (dropped.length) yield reading.caseDrops(dropped);
    for (const paper of each.documents) {
      yield { text: reading.caseAdds(paper.name, details(paper, reading)), find: paper.name };
      if (paper.note) yield paper.note;
    }
  }
}

function* steps({ procedure }: MyCase, reading: ReadingWords): Generator<Line> {
  yield reading.steps(procedure.steps.length);
  for (const [i, step] of procedure.steps.entries()) yield { text: reading.step(i + 1, step), find: step };
  for (const mistake of procedure.mistakes) yield { text: reading.mistake(mistake), find: mistake };
}

function details({ originals, copies, role }: ProcedureDocument, reading: ReadingWords): string {
  const counts = [...(originals ? [reading.originals(originals)] : []), ...(copies ? [reading.copies(copies)] : [])];
  return [...counts, role === "submit" ? reading.submit : reading.show].join(", ");
}
