// TypeScript's own ES5 library, less the two ways of asking what time it is.
// src/core compiles against it (`libReplacement` in src/core/tsconfig.json), so
// that `Date.now()` and `new Date()` there are type errors: time is an argument.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const typescript = dirname(createRequire(import.meta.url).resolve("typescript"));
const target = join(import.meta.dirname, "../node_modules/@typescript/lib-es5");

const clocks = [/^ {4}now\(\): number;$/m, /^ {4}new \(\): Date;$/m, /^ {4}\(\): string;$/m];
let library = readFileSync(join(typescript, "lib.es5.d.ts"), "utf8");
const start = library.indexOf("interface DateConstructor {");
if (start < 0) throw new Error("lib.es5.d.ts has no DateConstructor: adapt config/clockless-lib.mjs");
for (const clock of clocks) {
  const head = library.slice(0, start);
  library = head + library.slice(start).replace(clock, "");
}

mkdirSync(target, { recursive: true });
writeFileSync(join(target, "package.json"), JSON.stringify({ name: "@typescript/lib-es5", version: "0.0.0", types: "index.d.ts" }));
writeFileSync(join(target, "index.d.ts"), library);
