// The report of an import: what became of every input, and the sums of it.
import type { InputReport, IntakeResult, Outcome } from "../core/intake/intake";

/** `report.json` of a written directory. */
export interface ImportReport {
  /** What wrote the directory; a directory without it is nobody's to replace. */
  made_by: "niem-yet import";
  summary: { inputs: number } & Record<Outcome, number> & {
      /** Procedures whose text people wrote; the official one lies beside. */
      plain: number;
      /** Procedures in official wording alone. */
      official: number;
      /** Inputs with a doubtful value. */
      doubtful: number;
      /** By reason: how many inputs have it. */
      reasons: Record<string, number>;
    };
  inputs: InputReport[];
}

/** @param plain how many of the records have a text written by people */
export function importReport({ inputs, records }: IntakeResult, plain: number): ImportReport {
  const count = (outcome: Outcome) => inputs.filter((input) => input.outcome === outcome).length;
  const reasons = new Map<string, number>();
  for (const input of inputs) for (const reason of new Set(input.reasons.map((each) => each.reason))) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    made_by: "niem-yet import",
    summary: {
      "inputs": inputs.length,
      "accepted": count("accepted"),
      "merged": count("merged"),
      "refused": count("refused"),
      "list-only": count("list-only"),
      plain,
      "official": records.length - plain,
      "doubtful": inputs.filter((input) => input.reasons.some(({ kind }) => kind === "doubtful")).length,
      "reasons": Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    inputs,
  };
}
