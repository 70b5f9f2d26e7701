// Every picture that a data file names must be one the app can draw.
import type { Field } from "../../core/commune/field";
import { paperIconNames, tileIconNames } from "../../core/commune/icon-names";
import type { LifeEvent } from "../../core/commune/life-event";
import type { PaperKind } from "../../core/procedure/paper-kind";
import type { Problem } from "../problem";

interface Pictured {
  fields: readonly Field[];
  lifeEvents: readonly LifeEvent[];
  papers: readonly PaperKind[];
}

/** Names of pictures that nobody drew, and what may be written instead. */
export function iconProblems({ fields, lifeEvents, papers }: Pictured): Problem[] {
  return [
    ...unknown("fields.yaml", fields, tileIconNames),
    ...unknown("life-events.yaml", lifeEvents, tileIconNames),
    ...unknown("papers.yaml", papers, paperIconNames),
  ];
}

function* unknown(file: string, lines: readonly { icon?: string | undefined }[], known: readonly string[]): Generator<Problem> {
  for (const [i, { icon }] of lines.entries()) {
    if (icon !== undefined && !known.includes(icon)) yield { file, field: `${i}.icon`, reason: `không có hình "${icon}"; chọn một trong: ${known.join(", ")}` };
  }
}
