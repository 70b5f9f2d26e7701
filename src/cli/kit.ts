// npm run kit: one archive that a commune unpacks and starts without Node: the built site, and what serves and opens it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readArguments } from "./arguments";
import { buildKiosk } from "./build-kiosk";
import { packKit } from "./pack-kit";
import { readFolder } from "./read-folder";

const { values } = readArguments("npm run kit -- [--data DIR] [--out FILE]", { out: { type: "string" } });
const out = resolve(values.out ?? "niem-yet-kit.zip");
// Not dist/: what is served from there goes on while the kit is built.
const site = await mkdtemp(join(tmpdir(), "niem-yet-kit-"));
try {
  const { commune, procedures } = await buildKiosk(values.data, site);
  const archive = packKit(await readFolder(site), await readFolder(resolve(import.meta.dirname, "../../deploy")));
  await writeFile(out, archive);
  console.log(`${out}: ${commune.kind} ${commune.name}, ${procedures.length} thủ tục, ${(archive.length / 1_000_000).toFixed(1)} MB.`);
  console.log("Giải nén ra thư mục niem-yet rồi mở README.md trong đó.");
} finally {
  await rm(site, { recursive: true, force: true });
}
