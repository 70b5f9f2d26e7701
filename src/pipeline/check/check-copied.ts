// Texts written by people that carry a run of words over from the official record beside them.
import { copiedTexts, officialWords, textsOf } from "../../core/procedure/plain-language";
import type { Procedure } from "../../core/procedure/procedure";
import type { Problem } from "../problem";

interface ReadFile {
  /** Path below the data directory. */
  file: string;
  procedure: Procedure;
}

/**
 * One problem for each text of which ten or more words in a row stand in the official layer too.
 * @param records the official layer; a text without a record there cannot be measured
 */
export function* copiedProblems(posted: readonly ReadFile[], records: readonly ReadFile[]): Generator<Problem> {
  const byCode = new Map(records.map((record) => [record.procedure.code, record]));
  for (const { file, procedure } of posted) {
    const record = byCode.get(procedure.code);
    if (!record || procedure.wording === "official") continue;
    for (const { path, run } of copiedTexts(procedure, officialWords(textsOf(portalWords(record.procedure))))) {
      yield { file, field: path.join("."), reason: `chép nguyên văn của Cổng (${record.file}), hãy viết lại bằng lời thường: "${run}"` };
    }
  }
}

/** A record without the import's own sentences on what is doubtful: people doubt in the same words. */
function portalWords(record: Procedure): unknown {
  const undoubted = <T>(rows: readonly T[]) => rows.map((row) => ({ ...row, doubtful: undefined }));
  return { ...record, fees: undoubted(record.fees), times: undoubted(record.times), source: undefined };
}
