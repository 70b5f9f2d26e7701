// The other side of a comparison: a data directory, or a table of codes and names.
import { readFile, stat } from "node:fs/promises";
import { staff } from "../app/messages/vi-staff";
import type { BareProcedure } from "../core/procedure/compare-postings";
import type { Procedure } from "../core/procedure/procedure";
import { readPostedList, type PostedListReading } from "../core/procedure/read-posted-list";
import { problemLine } from "../pipeline/problem";
import { readData } from "../pipeline/read-data";

export interface OtherList {
  procedures: (Procedure | BareProcedure)[];
  /** Rows of the table that hold no code. */
  unread: PostedListReading["unread"];
}

/** @throws Error when it cannot be read, when it is no table of codes and names, and when a directory's data is not sound */
export async function readOtherList(path: string): Promise<OtherList> {
  if ((await stat(path)).isDirectory()) {
    const { data, problems } = await readData(path);
    if (!data) throw new Error([`${path}:`, ...problems.map(problemLine)].join("\n"));
    return { procedures: data.procedures, unread: [] };
  }
  const reading = readPostedList(await readFile(path, "utf8"));
  if (!reading) throw new Error(`${path}: ${staff.compare.unreadable}`);
  return { procedures: reading.list, unread: reading.unread };
}
