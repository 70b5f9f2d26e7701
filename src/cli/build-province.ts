// Builds one site for a whole province: the application once, beside it a catalogue for each commune; one problem in any of them builds nothing.
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { communeApp, communeAppFile } from "../pipeline/commune-app";
import { problemLine } from "../pipeline/problem";
import type { Data } from "../pipeline/read-data";
import { stageCommunes } from "../pipeline/stage-communes";
import { buildKiosk } from "./build-kiosk";

/** What was built. `own` is what the address shows that names no commune. */
interface Province {
  own: Data;
  communes: Awaited<ReturnType<typeof stageCommunes>>["communes"];
}

/**
 * @param option the value of --data: the site's own commune
 * @param root one data directory per commune
 * @param outDir instead of dist/
 * @returns exits 1 with every problem, each with its commune, when there is one
 */
export async function buildProvince(option: string | undefined, root: string, outDir = "dist"): Promise<Province> {
  const staged = await mkdtemp(join(tmpdir(), "niem-yet-communes-"));
  // However the command ends: data with problems ends it on the spot.
  process.once("exit", () => rmSync(staged, { recursive: true, force: true }));
  const { communes, problems } = await stageCommunes(resolve(root), staged);
  if (problems.length) {
    console.error(["Không dựng trang cho tỉnh vì dữ liệu của các xã có lỗi:", ...problems.map(problemLine)].join("\n"));
    return process.exit(1);
  }
  const own = await buildKiosk(option, outDir);
  // After the build: what lies there is none of the worker's files.
  await cp(join(staged, "communes"), join(resolve(outDir), "communes"), { recursive: true });
  const manifest = await readFile(join(resolve(outDir), "manifest.webmanifest"), "utf8");
  for (const { slug, name } of communes) await writeFile(join(resolve(outDir), communeAppFile(slug)), communeApp(manifest, slug, name));
  return { own, communes };
}
