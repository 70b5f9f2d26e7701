// Is a procedure written the way a good clerk speaks? Two measures: how long the
// sentences are, and whether a run of words was carried over from the record.
import type { Procedure, ProcedureDocument } from "./procedure";

/** A sentence a resident reads, with the place it stands in the file. */
export interface PlainText {
  path: (string | number)[];
  text: string;
}

export const longestSentence = 25;
const longestCopiedRun = 9;

/** Every text that we wrote ourselves. Names of papers, forms, offices and laws are facts and are left out. */
export function* plainTexts(procedure: Procedure): Generator<PlainText> {
  yield { path: ["plain_name"], text: procedure.plain_name };
  yield { path: ["summary"], text: procedure.summary };
  if (procedure.go_to) yield { path: ["go_to"], text: procedure.go_to };
  yield* documentNotes(["documents"], procedure.documents);
  for (const [i, each] of procedure.cases.entries()) {
    yield { path: ["cases", i, "name"], text: each.name };
    if (each.note) yield { path: ["cases", i, "note"], text: each.note };
    yield* documentNotes(["cases", i, "documents"], each.documents);
  }
  for (const key of ["not_needed", "steps", "mistakes"] as const) {
    for (const [i, text] of procedure[key].entries()) yield { path: [key, i], text };
  }
  for (const [i, { why }] of procedure.neighbours.entries()) yield { path: ["neighbours", i, "why"], text: why };
  for (const [i, { note }] of procedure.channels.entries()) if (note) yield { path: ["channels", i, "note"], text: note };
  for (const [i, fee] of procedure.fees.entries()) {
    for (const key of ["for", "condition", "doubtful"] as const) if (fee[key]) yield { path: ["fees", i, key], text: fee[key] };
  }
  for (const [i, time] of procedure.times.entries()) {
    for (const key of ["case", "note", "doubtful"] as const) if (time[key]) yield { path: ["times", i, key], text: time[key] };
  }
  for (const [i, { note }] of procedure.results.entries()) if (note) yield { path: ["results", i, "note"], text: note };
  if (Array.isArray(procedure.conditions)) for (const [i, text] of procedure.conditions.entries()) yield { path: ["conditions", i], text };
}

function* documentNotes(path: (string | number)[], documents: ProcedureDocument[]): Generator<PlainText> {
  for (const [i, { note }] of documents.entries()) if (note) yield { path: [...path, i, "note"], text: note };
}

/** The sentences of `text` with more than {@link longestSentence} words (a word is what stands between blanks). */
export function longSentences(text: string): string[] {
  return text.split(/(?<=[.?!…])\s+/u).filter((sentence) => words(sentence).length > longestSentence);
}

/** A record's text, laid out for {@link copiedRun}: its words in lower case, one blank before, between and after them. */
export function wordsOfRecord(official: string): string {
  return ` ${words(official).join(" ")} `;
}

/** The first run of more than {@link longestCopiedRun} words of `text` that the record has too, or undefined. */
export function copiedRun(text: string, record: ReturnType<typeof wordsOfRecord>): string | undefined {
  const own = words(text);
  for (let i = 0; i + longestCopiedRun < own.length; i++) {
    const run = own.slice(i, i + longestCopiedRun + 1).join(" ");
    if (record.includes(` ${run} `)) return run;
  }
  return undefined;
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[./-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}
