// Which cases of a procedure are a resident's own, which are not, and which are still open.
import type { Procedure, ProcedureCase } from "../procedure/procedure";
import type { Guide } from "./guide";
import { reachableFrom, type Walk } from "./walk";

export interface SettledCases {
  /** In the order chosen. */
  chosen: ProcedureCase[];
  /** The guide asks about them, they were not chosen, and no question still to come can choose them. */
  ruledOut: ProcedureCase[];
  /** The rest: still to be asked, or never asked about. */
  open: ProcedureCase[];
}

/** @param way how far the resident has come through `guide` */
export function settleCases({ cases }: Procedure, guide: Guide, { steps, next }: Walk): SettledCases {
  const own = new Set(steps.map(({ answer }) => answer.case));
  const asked = casesOf(guide.questions);
  const coming = casesOf(next ? [...reachableFrom(guide, next)] : []);
  const isRuledOut = (name: string): boolean => !own.has(name) && asked.has(name) && !coming.has(name);
  return {
    chosen: [...own].flatMap((chosen) => cases.filter(({ name }) => name === chosen)),
    ruledOut: cases.filter(({ name }) => isRuledOut(name)),
    open: cases.filter(({ name }) => !own.has(name) && !isRuledOut(name)),
  };
}

function casesOf(questions: Guide["questions"]): Set<string | undefined> {
  return new Set(questions.flatMap(({ answers }) => answers.map((answer) => answer.case)));
}
