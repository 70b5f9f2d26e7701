// What is left of a procedure for one resident: their papers, fees, times and ways to file, and why the rest is left out.
import type { Procedure, ProcedureDocument } from "../procedure/procedure";

/** A procedure as it concerns one resident. */
export interface MyCase {
  /** In the shape of a posted procedure, so that every page and sheet that can show one can show the other. */
  procedure: Procedure;
  /** What they answered, in order; empty for the whole procedure. */
  said: { ask: string; say: string }[];
  /** Posted papers they do not need. */
  leftOut: { paper: ProcedureDocument; why: string }[];
  /** What their answers make worth knowing. */
  notes: string[];
  /** Another procedure is the right one for them. */
  instead?: { code: string; why: string };
}

/** Nobody was asked anything: the whole procedure. */
export function wholeCase(procedure: Procedure): MyCase {
  return { procedure, said: [], leftOut: [], notes: [] };
}
