// npm run build: a static site in dist/.
import { readArguments } from "./arguments";
import { buildKiosk } from "./build-kiosk";

const { values } = readArguments("npm run build -- [--data DIR]", {});
const { procedures } = await buildKiosk(values.data);
console.log(`dist/: ${procedures.length} thủ tục.`);
