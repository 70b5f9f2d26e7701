// A bare list of procedures (columns code, field, name) as records to search, for lists that nobody has written out yet.
import { readFile } from "node:fs/promises";
import type { SearchEntry } from "../core/search/search";
import { readTable } from "./read-table";

/** @throws Error when the file or one of its columns is missing */
export async function readNames(file: string): Promise<SearchEntry[]> {
  const rows = readTable(await readFile(file, "utf8"), ["code", "field", "name"], file);
  return rows.map(({ code, field, name }) => {
    const official_name = name!.normalize("NFC").replace(/\s+/gu, " ").trim();
    return { code: code!, field: field!, plain_name: official_name, official_name, keywords: [], documents: [], results: [], tier: 2 };
  });
}
