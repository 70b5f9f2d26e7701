// npm run search: ranked answers on the terminal, or one JSON line per question of a table.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listed, searchEntries } from "../core/catalogue/catalogue";
import { createSearch } from "../core/search/create-search";
import type { Search, SearchEntry } from "../core/search/search";
import { thesaurusSchema, type Thesaurus } from "../core/search/thesaurus";
import { readYaml } from "../pipeline/read-file";
import { problemLine } from "../pipeline/problem";
import { readData } from "../pipeline/read-data";
import { dataDirectory, readArguments, usageExit } from "./arguments";
import { readNames } from "./read-names";
import { readTable } from "./read-table";
import { warmUp } from "./warm-up";

const usage = 'npm run -s search -- "giấy độc thân" [--json] | --batch FILE.tsv  [--names FILE.tsv] [--data DIR]';
const answers = 10;

const { values, positionals } = readArguments(usage, { json: { type: "boolean" }, batch: { type: "string" }, names: { type: "string" } });
const query = positionals.join(" ");
if ((values.batch === undefined) === (positionals.length === 0)) {
  console.error(values.batch === undefined ? `Hỏi gì? Thiếu câu hỏi.\n${usage}` : `Chỉ một trong hai: câu hỏi, hoặc --batch.\n${usage}`);
  process.exit(usageExit);
}

try {
  const { entries, thesaurus } = await read();
  const search = createSearch(entries, thesaurus);
  const names = new Map(entries.map((entry) => [entry.code, entry.plain_name]));
  if (values.batch !== undefined) await answerAll(values.batch, search, entries, names);
  else if (values.json) console.log(JSON.stringify(answer(query, search, names)));
  else printAnswer(search, names);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function read(): Promise<{ entries: SearchEntry[]; thesaurus: Thesaurus }> {
  const root = dataDirectory(values.data);
  if (values.names !== undefined) {
    const entries = await readNames(values.names);
    const { value, problems } = await readYaml(root, "thesaurus.yaml", thesaurusSchema);
    if (!value) throw new Error([`${join(root, "thesaurus.yaml")}:`, ...problems.map(problemLine)].join("\n"));
    return { entries, thesaurus: value };
  }
  const { data, problems } = await readData(root);
  if (!data) throw new Error([...problems.map(problemLine), "", `${problems.length} lỗi trong ${root}. Xem: npm run check`].join("\n"));
  return { entries: searchEntries({ fields: data.fields, procedures: data.procedures.map(listed) }), thesaurus: data.thesaurus };
}

function answer(text: string, search: Search, names: ReadonlyMap<string, string>) {
  const start = performance.now();
  const { hits, choices } = search.find(text, answers);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  return { query: text, ms, results: hits.map(({ code, score, reason }) => ({ code, name: names.get(code), score, ...(reason && { reason }) })), choices };
}

async function answerAll(file: string, search: Search, entries: readonly SearchEntry[], names: ReadonlyMap<string, string>): Promise<void> {
  const rows = readTable(await readFile(file, "utf8"), ["id", "query"], file);
  warmUp(search, entries);
  for (const row of rows) {
    const { query: asked, ms, results } = answer(row.query!, search, names);
    process.stdout.write(`${JSON.stringify({ id: row.id, query: asked, ms, results: results.map(({ code, name, score }) => ({ code, name, score })) })}\n`);
  }
}

function printAnswer(search: Search, names: ReadonlyMap<string, string>): void {
  const { results, choices, ms } = answer(query, search, names);
  if (results.length === 0) console.log("Không thấy thủ tục nào. Thử nói cách khác, hoặc hỏi cán bộ.");
  for (const [i, { code, name, score, reason }] of results.entries()) {
    console.log(`${String(i + 1).padStart(2)}. ${code}  ${name}  (${score.toFixed(2)})`);
    if (reason) console.log(`      "${reason.said}" tức là "${reason.means}"`);
  }
  if (choices.length > 0) console.log(`Ý ông/bà là: ${choices.map((code) => names.get(code)).join(" / ")}?`);
  console.log(`${ms} ms`);
}
