import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file below a folder: its path, with "/" on every system, and its bytes. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = found.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path).replaceAll(sep, "/"), new Uint8Array(await readFile(path))] as const;
  });
  return new Map(await Promise.all(read));
}
