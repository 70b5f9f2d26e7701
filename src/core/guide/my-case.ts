// What is left of a procedure for one resident: their papers, fees, times and ways to file, and why the rest is left out.
import type { Procedure } from "../procedure/procedure";
import type { Guide } from "./guide";
import { narrowPapers, type LeftOut } from "./narrow-papers";
import { narrowChannels, narrowFees, narrowTimes } from "./narrow-terms";
import { settleCases } from "./settle-cases";
import { walk } from "./walk";

/** A procedure as it concerns one resident. */
export interface MyCase {
  /** In the shape of a posted procedure, so that every page and sheet that can show one can show the other. */
  procedure: Procedure;
  /** What they answered, in order; empty for the whole procedure. */
  said: { ask: string; say: string }[];
  /** Posted papers they do not need; each id once, and none that they do need. */
  leftOut: LeftOut[];
  /** What their answers make worth knowing: the notes of the answers and of the cases chosen. */
  notes: string[];
  /** Another procedure is the right one for them; this one is then left whole. */
  instead?: { code: string; why: string };
}

/** Nobody was asked anything: the whole procedure. */
export function wholeCase(procedure: Procedure): MyCase {
  return { procedure, said: [], leftOut: [], notes: [] };
}

/**
 * The procedure narrowed by the answers so far; without a guide or an answer, whole.
 *
 * - papers: the ordinary ones without those left out, then those of the chosen cases; a case's paper stands in the place of one with its id
 * - cases: those that no question of the guide is about, and those that a question still to come may choose
 * - fees and times: of those with an id, the ones the answers name; none of them by a way to file that is gone
 * - times: a chosen case's own time stands for the ordinary one; times of cases that are ruled out are gone
 * @param answers ids of answers in the order given; from the first one that no longer fits they are ignored
 */
export function myCase(procedure: Procedure, guide: Guide | undefined, answers: readonly string[]): MyCase {
  if (!guide) return wholeCase(procedure);
  const way = walk(guide, answers);
  if (!way.steps.length) return wholeCase(procedure);
  const given = way.steps.map(({ answer }) => answer);
  const said = way.steps.map(({ question, answer }) => ({ ask: question.ask, say: answer.say }));
  const cases = settleCases(procedure, guide, way);
  const notes = given.flatMap((answer) => [cases.chosen.find(({ name }) => name === answer.case)?.note, answer.note]).filter((note) => note !== undefined);
  const shared = { said, notes: [...new Set(notes)] };
  const instead = given.find((answer) => answer.instead)?.instead;
  if (instead) return { procedure, ...shared, leftOut: [], instead };

  const { documents, leftOut } = narrowPapers(procedure, given, cases);
  const channels = narrowChannels(procedure, given);
  const fees = narrowFees(procedure, given, channels);
  const times = narrowTimes(procedure, given, channels, cases);
  const listed = cases.open.map((each) => ({ ...each, leaves_out: each.leaves_out.filter((id) => documents.some((paper) => paper.id === id)) }));
  return { procedure: { ...procedure, documents, cases: listed, channels, fees, times }, ...shared, leftOut };
}
