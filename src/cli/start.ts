// npm start: builds the kiosk and serves it at http://localhost:4173.
import { preview } from "vite";
import { readArguments } from "./arguments";
import { buildKiosk } from "./build-kiosk";

const { values } = readArguments("npm start -- [--data DIR]", {});
const { procedures } = await buildKiosk(values.data);
const server = await preview({ configLoader: "runner" });
console.log(`${procedures.length} thủ tục. Mở ${server.resolvedUrls?.local[0] ?? ""} (bấm Ctrl+C để dừng)`);
