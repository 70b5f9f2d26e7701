// What the drift check says to the officer who edits the files.
import type { Drift, DriftFact } from "../../core/procedure/drift";
import type { Procedure } from "../../core/procedure/procedure";
import type { Problem } from "../problem";

/** What is wrong with a file of the official layer. */
export const officialReasons = {
  twice: (code: string, earlier: string) => `mã ${code} đã có trong ${earlier}`,
  place: (place: string) => `tệp phải để ở ${place}`,
  wording: "tệp trong official/ phải ghi wording: official; bài do người viết thì để ở procedures/",
  notPosted: "mã này không có trong procedures/, nên không hiện trên màn hình; muốn niêm yết thì chuyển tệp sang procedures/",
};

/** The key of the file in which the officer finds the fact. */
const keys: Record<DriftFact, string> = {
  name: "official_name",
  decision: "decision",
  documents: "documents",
  channels: "channels",
  fees: "fees",
  times: "times",
};

/**
 * One line for each fact that differs, with both values, and one when the record is newer than the text.
 * @param file of the plain text
 * @param officialFile of the record
 */
export function driftWarnings(file: string, { source }: Procedure, officialFile: string, { older, updated, changes }: Drift): Problem[] {
  const newer = `viết theo bản ngày ${source.updated}, Cổng đã sửa ngày ${updated} (${officialFile})`;
  return [
    ...(older ? [{ file, field: "source.updated", reason: `cần đối chiếu lại: ${newer}` }] : []),
    ...changes.map(({ fact, ours, other }) => {
      const sides = `tệp ghi ${said(ours)}, nguyên văn của Cổng ngày ${updated} ghi ${said(other)} (${officialFile})`;
      return { file, field: keys[fact], reason: `cần đối chiếu lại: ${sides}` };
    }),
  ];
}

const said = (facts: readonly string[]): string => facts.map((fact) => `"${fact}"`).join(", ") || "không có";
