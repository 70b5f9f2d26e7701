// Opens what is to be imported: files and directories, within limits, decoded strictly.
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { IntakeError, type IntakeSource } from "../core/intake/intake";

/** Most bytes of one file, and of all files of one import; 5,700 records are about 120 MB. */
export const sourceLimits = { file: 128 * 2 ** 20, total: 1024 * 2 ** 20 };

/** A file found: how the report calls it, and where it is. */
export interface SourceFile {
  name: string;
  path: string;
  size: number;
  /** False for a file of a directory whose kind is none of ours. */
  readable: boolean;
}

/**
 * Every file below the sources, sorted by name, hidden ones left out.
 * @throws IntakeError when a source is not there, holds nothing to read or is too large
 */
export async function findSources(sources: readonly string[], limits = sourceLimits): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const source of sources) for (const file of await filesOf(source)) found.set(file.path, file);
  const files = [...found.values()];
  const total = files.reduce((sum, { size, readable }) => sum + (readable ? size : 0), 0);
  for (const { name, size, readable } of files) {
    if (readable && size > limits.file) throw new IntakeError(name, "too-large", megabytes(size), megabytes(limits.file));
  }
  if (total > limits.total) throw new IntakeError(sources.join(", "), "total-too-large", megabytes(total), megabytes(limits.total));
  return files;
}

async function filesOf(source: string): Promise<SourceFile[]> {
  try {
    const { size } = await stat(source).then((stats) => (stats.isDirectory() ? { size: undefined } : stats));
    if (size !== undefined) return [{ name: source.replaceAll("\\", "/"), path: source, size, readable: true }];
    const names = (await readdir(source, { recursive: true })).map((name) => name.replaceAll("\\", "/")).filter((name) => !/(?:^|\/)\./u.test(name));
    const files: SourceFile[] = [];
    for (const name of names.sort()) {
      const path = join(source, name);
      const stats = await stat(path);
      if (stats.isFile())
        files.push({ name: relative(".", path).replaceAll("\\", "/"), path, size: stats.size, readable: /\.(?:json|xlsx|csv|tsv)$/iu.test(name) });
    }
    if (!files.some(({ readable }) => readable)) throw new IntakeError(source, "nothing-here");
    return files;
  } catch (error) {
    throw error instanceof IntakeError ? error : new IntakeError(source, "unreadable");
  }
}

/** The content of a file, text decoded as UTF-8 (or UTF-16 where its first bytes say so). @throws IntakeError */
export async function openSource({ name, path }: Pick<SourceFile, "name" | "path">): Promise<IntakeSource> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new IntakeError(name, "unreadable");
  }
  if (/\.xlsx$/iu.test(name)) return { name, bytes };
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return { name, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    throw new IntakeError(name, "encoding");
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
