// The list in one QR code, or in two that can each be read alone.
//
// Version 15 is the most: 77 modules a side, which a camera still tells apart at half a metre when a module is half a millimetre
// (a phone's preview has some three points for a millimetre of the screen there, and wants one and a half for a module);
// the screen makes them as large as its card allows. Level L (7 % may be lost): nothing tears or stains a lit screen, a blurred
// picture is not mended by a higher level but by larger modules, and at M four lists in five would need a second scan, at L one in three.
// On paper the same texts stand at level M, in a larger version.
import { casesWithPapers, fullDetail, pocketBlocks, pocketText, type Pocket, type PocketBlocks, type PocketDetail } from "./pocket-text";
import type { PocketWording } from "./pocket-wording";
import { utf8Length } from "./utf8-length";

/** Bytes in a code of version 15, level L (ISO/IEC 18004, table 7). */
const mostBytes = 520;
/** Of the last resort: a line's length in bytes, about fifty letters. */
const shortLine = 70;

/** The texts of one code or two. */
export type PocketCodes = [string] | [string, string];

/**
 * What the codes say. Everything in one code if it has room; else, because a second scan is worth less than these, without the notes,
 * then without the official names, then with the other cases only counted. When one code does not hold what is left, two take as much
 * as they can, shortened in this order: the notes; the official names; other cases, from the last; the counts; the questions (the answers
 * stay); papers, from the last. What is left out of cases and papers is counted in the text: a paper's name is whole or not there at all.
 */
export function pocketCodes(pocket: Pocket, words: PocketWording): PocketCodes {
  for (const detail of forOneCode(pocket)) {
    const text = pocketText(pocketBlocks(pocket, words, detail));
    if (utf8Length(text) <= mostBytes) return [text];
  }
  let least: Halves | undefined;
  for (const detail of forTwoCodes(pocket)) {
    least = split(pocketBlocks(pocket, words, detail), words);
    if (least.longest <= mostBytes) break;
  }
  return least!.texts;
}

function* abridged(pocket: Pocket): Generator<PocketDetail> {
  const all = fullDetail(pocket);
  yield all;
  yield { ...all, notes: false };
  yield { ...all, notes: false, official: false };
}

function* forOneCode(pocket: Pocket): Generator<PocketDetail> {
  yield* abridged(pocket);
  // Where no paper is everybody's, the cases are the list.
  if (pocket.mine.procedure.documents.length) yield { ...fullDetail(pocket), notes: false, official: false, cases: 0 };
}

function* forTwoCodes(pocket: Pocket): Generator<PocketDetail> {
  yield* abridged(pocket);
  let detail = { ...fullDetail(pocket), notes: false, official: false };
  for (let cases = casesWithPapers(pocket).length - 1; cases >= 0; cases--) yield (detail = { ...detail, cases });
  yield (detail = { ...detail, counts: false });
  yield (detail = { ...detail, questions: false });
  for (let papers = detail.papers - 1; papers >= 0; papers--) yield (detail = { ...detail, papers });
  yield { ...detail, line: shortLine };
}

interface Halves {
  texts: [string, string];
  /** Bytes of the longer one. */
  longest: number;
}

/** The two halves between blocks whose longer one is shortest: the fewer modules, the larger they are. */
function split({ name, blocks }: PocketBlocks, words: PocketWording): Halves {
  const heads = [words.part(1, name).normalize("NFC"), words.part(2, name).normalize("NFC")] as const;
  // A block brings its line break; a head has none.
  const lengths = blocks.map((block) => utf8Length(block) + 1);
  let first = utf8Length(heads[0]);
  let second = utf8Length(heads[1]) + lengths.reduce((sum, length) => sum + length, 0);
  let best = { before: 0, longest: Infinity };
  for (const [i, length] of lengths.slice(0, -1).entries()) {
    first += length;
    second -= length;
    const longest = Math.max(first, second);
    if (longest < best.longest) best = { before: i + 1, longest };
  }
  const texts: Halves["texts"] = [[heads[0], ...blocks.slice(0, best.before)].join("\n"), [heads[1], ...blocks.slice(best.before)].join("\n")];
  return { texts, longest: best.longest };
}
