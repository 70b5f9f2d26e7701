// The papers one resident brings, and those they need not bring, each with its reason.
import type { Procedure, ProcedureCase, ProcedureDocument } from "../procedure/procedure";
import type { GuideAnswer } from "./guide";
import type { SettledCases } from "./settle-cases";

export interface LeftOut {
  paper: ProcedureDocument;
  because: LeftOutReason;
}

/** `answer`: in the guide's words. `case`: this case, theirs, does without it. `other-cases`: only these cases, not theirs, need it. */
export type LeftOutReason = { kind: "answer"; why: string } | { kind: "case"; name: string } | { kind: "other-cases"; names: string[] };

/**
 * A paper that a chosen case adds under the id of another stands in its place, and is needed even where an answer does without the other.
 * A paper that a case still open asks for is not said to be left out.
 */
export function narrowPapers(
  { documents }: Procedure,
  answers: readonly GuideAnswer[],
  { chosen, ruledOut, open }: SettledCases,
): { documents: ProcedureDocument[]; leftOut: LeftOut[] } {
  const reasons = new Map<string, LeftOutReason>();
  for (const each of chosen) for (const id of each.leaves_out) reasons.set(id, { kind: "case", name: each.name });
  // The guide's own words say more than the case's name.
  for (const { paper, why } of answers.flatMap((answer) => answer.without)) reasons.set(paper, { kind: "answer", why });

  const needed = new Map<string, ProcedureDocument>();
  const added = chosen.flatMap((each) => each.documents);
  const addedIds = new Set(added.map(({ id }) => id));
  for (const paper of documents) if (addedIds.has(paper.id) || !reasons.has(paper.id)) needed.set(paper.id, paper);
  for (const paper of added) needed.set(paper.id, paper);

  const leftOut = documents.flatMap((paper): LeftOut[] => {
    const because = reasons.get(paper.id);
    return because && !needed.has(paper.id) ? [{ paper, because }] : [];
  });
  const known = new Set([...needed.keys(), ...[...documents, ...open.flatMap((each) => each.documents)].map(({ id }) => id)]);
  return { documents: [...needed.values()], leftOut: [...leftOut, ...papersOfOthers(ruledOut, known)] };
}

/** The papers of the cases ruled out, each once with every case that asks for it. */
function papersOfOthers(cases: readonly ProcedureCase[], known: ReadonlySet<string>): LeftOut[] {
  const others = new Map<string, { paper: ProcedureDocument; names: string[] }>();
  for (const { name, documents } of cases) {
    for (const paper of documents) {
      if (known.has(paper.id)) continue;
      const first = others.get(paper.id);
      others.set(paper.id, { paper: first?.paper ?? paper, names: [...(first?.names ?? []), name] });
    }
  }
  return [...others.values()].map(({ paper, names }) => ({ paper, because: { kind: "other-cases", names } }));
}
