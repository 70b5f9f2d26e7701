// npm run build: a static site in dist/, for one commune or for all of a province's.
import { readArguments } from "./arguments";
import { buildKiosk } from "./build-kiosk";
import { buildProvince } from "./build-province";

const { values } = readArguments("npm run build -- [--data DIR] [--communes DIR] [--out DIR]", { communes: { type: "string" }, out: { type: "string" } });
const out = values.out ?? "dist";
const { own, communes } = values.communes
  ? await buildProvince(values.data, values.communes, values.out)
  : { own: await buildKiosk(values.data, values.out), communes: [] };
console.log(`${out}/: ${own.procedures.length} thủ tục.`);
for (const { slug, name, procedures } of communes) console.log(`?commune=${slug}: ${name}, ${procedures} thủ tục.`);
