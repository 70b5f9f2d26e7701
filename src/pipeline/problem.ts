// One thing wrong with the data: which file, which field, why, and so what to do.
export interface Problem {
  /** Path below the data directory. */
  file: string;
  /** Path of keys inside the file, "fees.0.amount"; empty for the file as a whole. */
  field: string;
  /** In Vietnamese, for the officer who edits the file. */
  reason: string;
}

/** One line of a report. */
export function problemLine({ file, field, reason }: Problem): string {
  return field ? `${file} · ${field}: ${reason}` : `${file}: ${reason}`;
}

/** Data that nobody may build a catalogue from; its message lists every problem. */
export class DataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.name = "DataError";
  }
}
