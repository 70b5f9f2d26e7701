// The other side of a comparison: a data directory, the portal's Excel list, or a table of codes.
import { basename } from "node:path";
import { stat } from "node:fs/promises";
import type { BareProcedure } from "../core/procedure/compare-postings";
import type { Procedure } from "../core/procedure/procedure";
import { IntakeError } from "../core/intake/intake";
import { readPostedList, type UnreadRow } from "../core/intake/read-posted-list";
import { problemLine } from "../pipeline/problem";
import { readData } from "../pipeline/read-data";
import { findSources, openSource } from "../pipeline/read-sources";

export interface OtherList {
  procedures: (Procedure | BareProcedure)[];
  /** Rows of the list that cannot be compared. */
  unread: UnreadRow[];
}

/** @throws Error when it cannot be read, when it is no list, and when a directory's data is not sound; its message names the file and says what to do */
export async function readOtherList(path: string): Promise<OtherList> {
  if ((await stat(path)).isDirectory()) {
    const { data, problems } = await readData(path);
    if (!data) throw new Error([`${path}:`, ...problems.map(problemLine)].join("\n"));
    return { procedures: data.procedures, unread: [] };
  }
  await findSources([path]);
  const reading = readPostedList(await openSource({ name: basename(path), path }));
  if ("fault" in reading) throw new IntakeError(path, reading.fault, reading.was, reading.now);
  return { procedures: reading.list, unread: reading.unread };
}
