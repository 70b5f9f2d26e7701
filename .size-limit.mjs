// The first load: the scripts and styles that dist/index.html names. What is fetched later is not in it.
import { readFileSync } from "node:fs";

const page = readFileSync("dist/index.html", "utf8");
const path = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => `dist/${file}`);

export default [{ name: "first load: JavaScript and CSS", path, limit: "150 kB", gzip: true }];
