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

/** A record's words in lower case, in their order, and where each of them stands. */
interface OfficialWords {
  words: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** @param official every text of a record; no run reaches from one text into the next */
export function officialWords(official: Iterable<string>): OfficialWords {
  const all: string[] = [];
  for (const text of official) all.push(...words(text), "");
  const places = new Map<string, number[]>();
  for (const [i, word] of all.entries()) {
    const known = places.get(word);
    if (known) known.push(i);
    else places.set(word, [i]);
  }
  return { words: all, places };
}

/** Every text inside a record of any shape: its leaves that are texts. */
export function* textsOf(record: unknown): Generator<string> {
  if (typeof record === "string") yield record;
  else if (typeof record === "object" && record !== null) for (const each of Object.values(record)) yield* textsOf(each);
}

/**
 * The texts of a plain procedure that carry a run of more than {@link longestCopiedRun} words over from the record,
 * each with its first such run. Names of papers, forms, agencies and laws are facts, and may stand in a sentence too.
 * @param texts its own, or those of what lies beside it
 */
export function* copiedTexts(procedure: Procedure, official: OfficialWords, texts = plainTexts(procedure)): Generator<PlainText & { run: string }> {
  const names = officialWords(namesOf(procedure));
  for (const each of texts) {
    // A procedure whose official name is plain enough keeps it.
    if (each.path[0] === "plain_name") continue;
    const own = words(each.text);
    const at = own.findIndex((_, i) => hasRun(official, own, i) && !hasRun(names, own, i));
    if (at >= 0) yield { ...each, run: own.slice(at, at + longestCopiedRun + 1).join(" ") };
  }
}

/** Whether the words of `own` from `start` on, one more than may be copied, stand in `known` in a row. */
function hasRun({ words: all, places }: OfficialWords, own: readonly string[], start: number): boolean {
  const run = own.slice(start, start + longestCopiedRun + 1);
  if (run.length <= longestCopiedRun) return false;
  return (places.get(run[0]!) ?? []).some((place) => run.every((word, i) => all[place + i] === word));
}

function* namesOf({ documents, cases, forms, agency, legal_basis, results, official_name }: Procedure): Generator<string> {
  yield official_name;
  for (const { name, official } of [...documents, ...cases.flatMap((each) => each.documents)]) yield* official ? [name, official] : [name];
  for (const { name } of [...forms, ...legal_basis, ...results]) if (name) yield name;
  yield* Object.values(agency);
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[./-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}
