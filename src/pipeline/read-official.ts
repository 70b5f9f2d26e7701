// The official layer, `official/`: what the portal says, word for word, held against the texts that people wrote.
import { holdAgainstRecord } from "../core/intake/hold-against-record";
import type { Drift } from "../core/procedure/drift";
import type { Procedure } from "../core/procedure/procedure";
import type { Problem } from "./problem";
import { driftWarnings, officialReasons } from "./reasons/reasons-drift";

interface ReadFile {
  /** Path below the data directory. */
  file: string;
  procedure: Procedure;
}

/** What lies beside a posted procedure. */
export interface OfficialSide {
  record: Procedure;
  /** Left out when the posted text agrees with the record. */
  drift?: Drift;
}

/** Both layers put together. */
interface Layers {
  /** The posted procedures; fees and times that drifted are marked doubtful, so that nothing shows them as current. */
  procedures: Procedure[];
  /** By code, of posted procedures only. */
  official: Map<string, OfficialSide>;
  /** What somebody should look at again. */
  warnings: Problem[];
}

/** What is wrong in the official layer itself: another wording, a wrong place, a code twice. */
export function officialProblems(records: readonly ReadFile[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, procedure: { code, field, wording } }) => {
    const problems: Problem[] = [];
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, file);
    else problems.push({ file, field: "code", reason: officialReasons.twice(code, earlier) });
    if (wording !== "official") problems.push({ file, field: "wording", reason: officialReasons.wording });
    const place = `official/${field}/${code}.yaml`;
    if (file !== place) problems.push({ file, field: "code", reason: officialReasons.place(place) });
    return problems;
  });
}

/** Holds every posted text against its official record. A record whose code is not posted stays unseen, and is said to. */
export function joinLayers(posted: readonly ReadFile[], records: readonly ReadFile[]): Layers {
  const byCode = new Map(records.map((record) => [record.procedure.code, record]));
  const layers: Layers = { procedures: [], official: new Map(), warnings: [] };
  for (const { file, procedure } of posted) {
    const record = byCode.get(procedure.code);
    const held = record && holdAgainstRecord(procedure, record.procedure);
    const found = held?.drift;
    if (record) layers.official.set(procedure.code, { record: record.procedure, ...(found && { drift: found }) });
    if (record && found) layers.warnings.push(...driftWarnings(file, procedure, record.file, found));
    layers.procedures.push(held?.procedure ?? procedure);
    byCode.delete(procedure.code);
  }
  for (const { file } of byCode.values()) layers.warnings.push({ file, field: "", reason: officialReasons.notPosted });
  return layers;
}
