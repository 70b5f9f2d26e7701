// A province's communes: each data directory checked, its catalogue written to a folder of its own, one after the other, so that hundreds fit into memory.
import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogueFolder, isCommuneSlug } from "../core/commune/commune-slug";
import { emitCatalogue } from "./emit-catalogue";
import type { Problem } from "./problem";
import { readData, type Data } from "./read-data";
import { communesReasons } from "./reasons/reasons-communes";

interface StagedCommune {
  slug: string;
  name: string;
  procedures: number;
}

/**
 * @param root holds one data directory per commune, `phu-thong/`; files and hidden folders in it are nobody's commune
 * @param site where `communes/<slug>/catalogue/` is written; when there are problems, what lies there is of no use
 * @returns every commune, and every problem, its file below `root`
 */
export async function stageCommunes(root: string, site: string): Promise<{ communes: StagedCommune[]; problems: Problem[] }> {
  if (!existsSync(root)) return { communes: [], problems: [{ file: root, field: "", reason: communesReasons.noFolder }] };
  const folders = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
  if (folders.length === 0) return { communes: [], problems: [{ file: root, field: "", reason: communesReasons.empty }] };
  const communes: StagedCommune[] = [];
  const problems: Problem[] = [];
  for (const slug of folders) {
    if (!isCommuneSlug(slug)) problems.push({ file: slug, field: "", reason: communesReasons.slug });
    const reading = await readData(join(root, slug));
    problems.push(...reading.problems.map((problem) => ({ ...problem, file: reading.count ? `${slug}/${problem.file}` : slug })));
    if (!reading.data || problems.length > 0) continue;
    await write(join(site, catalogueFolder(slug)), reading.data);
    communes.push({ slug, name: `${reading.data.commune.kind} ${reading.data.commune.name}`, procedures: reading.data.procedures.length });
  }
  return { communes, problems };
}

async function write(folder: string, data: Data): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(emitCatalogue(data).map(({ path, source }) => writeFile(join(folder, path), source)));
}
