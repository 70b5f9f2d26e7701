// npm run bench: every figure the README quotes about the search, ours and its peers in one run.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { listed, searchEntries } from "../core/catalogue/catalogue";
import type { SearchEntry } from "../core/search/search";
import { readSoundData, type Data } from "../pipeline/read-data";
import { dataDirectory, readArguments } from "./arguments";
import { growNames } from "./grow-names";
import { readNames } from "./read-names";
import { readTable } from "./read-table";
import { scoreQuestions, type Quality, type Question } from "./score-questions";
import { ours, peers, type Find } from "./search-peers";
import { warmUp } from "./warm-up";

const sizes = [60, 528, 5700];
const builds = 7;

const { values } = readArguments("npm run bench -- [--json] [--data DIR] [--shared DIR]", { json: { type: "boolean" }, shared: { type: "string" } });
const shared = resolve(values.shared ?? join(import.meta.dirname, "../../../shared"));
const report: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model ?? "unknown" };
const say = (line = ""): void => void (values.json || console.log(line));

const data = await readSoundData(dataDirectory(values.data)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const entries = searchEntries({ fields: data.fields, procedures: data.procedures.map(listed) });
say(`${process.version}, ${String(report.cpu)}, ${entries.length} procedures in data/`);
reportSize(data, entries);

const questionsFile = join(shared, "queries/dev.tsv");
if (existsSync(questionsFile)) {
  const questions = await readQuestions(questionsFile);
  reportQuality("data", entries, questions);
  await reportByName(questions);
  await reportTimes(questions.map(({ query }) => query));
} else {
  say(`\n${questionsFile} is not here: quality and times are left out.`);
}
if (values.json) console.log(JSON.stringify(report, null, 2));

function reportQuality(label: string, records: readonly SearchEntry[], questions: readonly Question[]): void {
  const known = new Set(records.map(({ code }) => code));
  const table = new Map(peers.map((peer) => [peer.name, scoreQuestions(peer.build(records, data.thesaurus), questions, known)]));
  report[`quality_${label}`] = Object.fromEntries([...table].map(([name, scores]) => [name, Object.fromEntries(scores)]));
  say(`\nAnswers to ${questionsFile} over ${label} (${records.length} records): first, among three, MRR, empty`);
  for (const [register, score] of table.get(ours.name)!) say(`  ${ours.name.padEnd(38)} ${register.padEnd(10)} ${shares(score)}`);
  for (const [name, scores] of table) if (name !== ours.name) say(`  ${name.padEnd(38)} ${"all".padEnd(10)} ${shares(scores.get("all")!)}`);
}

async function reportByName(questions: readonly Question[]): Promise<void> {
  const lists = { "names of the posted list": await postedNames(), "names of all portal records": await portalNames() };
  const scored: Record<string, unknown> = {};
  say("\nBy name alone, without what data/ says (no bar):");
  for (const [label, records] of Object.entries(lists)) {
    const known = new Set(records.map(({ code }) => code));
    const scores = scoreQuestions(ours.build(records, data.thesaurus), questions, known);
    scored[label] = Object.fromEntries(scores);
    say(`  ${`${label} (${records.length})`.padEnd(38)} ${"all".padEnd(10)} ${shares(scores.get("all")!)}`);
  }
  report.quality_by_name = scored;
}

async function reportTimes(queries: readonly string[]): Promise<void> {
  const real = await portalNames();
  const times: Record<string, unknown> = {};
  for (const size of sizes) {
    const records = growNames(real, size);
    const rows: Record<string, unknown> = {};
    say(`\nTime at ${size} records, ms: index ready, then per question median, p95, mean`);
    for (const peer of peers) {
      const { ready, find } = timeBuild(() => peer.build(records, data.thesaurus), peer === ours ? builds : 1);
      if (peer === ours) warmUp({ find: (query) => (find(query), { hits: [], choices: [] }), complete: () => [] }, records);
      const count = Math.min(queries.length, peer.timed(size));
      const took = timeQuestions(
        find,
        queries.filter((_, i) => i % Math.ceil(queries.length / count) === 0),
      );
      rows[peer.name] = { index_ready_ms: ready, ...took };
      say(
        `  ${peer.name.padEnd(38)} ${ready.toFixed(1).padStart(8)} ${took.median_ms.toFixed(3).padStart(10)} ${took.p95_ms.toFixed(3).padStart(10)} ${took.mean_ms.toFixed(3).padStart(10)}   (${took.questions} questions)`,
      );
    }
    const mean = (name: string): number => (rows[name] as { mean_ms: number }).mean_ms;
    for (const peer of peers) if (peer !== ours) (rows[peer.name] as { times_ours: number }).times_ours = mean(peer.name) / mean(ours.name);
    say(
      `  ours takes ${peers
        .filter((peer) => peer !== ours)
        .map((peer) => `1/${Math.round(mean(peer.name) / mean(ours.name))} of ${peer.name}`)
        .join(", ")}`,
    );
    times[size] = rows;
  }
  report.times = times;
}

/** What goes over the wire for the home screen and the search: the list, with what the index is built from. */
function reportSize({ thesaurus }: Data, records: readonly SearchEntry[]): void {
  const bytes = gzipSync(JSON.stringify({ thesaurus, procedures: data.procedures.map(listed) })).length;
  report.size = { records: records.length, list_and_index_gzip_bytes: bytes, at_528_gzip_bytes: Math.round((bytes / records.length) * 528) };
  say(`List and search index: ${(bytes / 1000).toFixed(1)} kB compressed at ${records.length} records (the index itself is built on arrival)`);
}

function timeBuild(build: () => Find, times: number): { ready: number; find: Find } {
  const took: number[] = [];
  let find: Find = () => [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    find = build();
    took.push(performance.now() - start);
  }
  return { ready: quantile(took, 0.5), find };
}

function timeQuestions(find: Find, queries: readonly string[]) {
  const took = queries.map((query) => {
    const start = performance.now();
    find(query);
    return performance.now() - start;
  });
  const mean = took.reduce((sum, ms) => sum + ms, 0) / took.length;
  return { questions: queries.length, median_ms: quantile(took, 0.5), p95_ms: quantile(took, 0.95), mean_ms: mean };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function shares({ questions, first, firstThree, mrr, empty }: Quality): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
  return `${percent(first)} ${percent(firstThree)} ${mrr.toFixed(3)} ${percent(empty)}   (${questions} questions)`;
}

async function readQuestions(file: string): Promise<Question[]> {
  const rows = readTable(await readFile(file, "utf8"), ["register", "query", "codes"], file);
  return rows.map(({ register, query, codes }) => ({ register: register!, query: query!, codes: codes!.split(/\s+/u) }));
}

function postedNames(): Promise<SearchEntry[]> {
  return readNames(join(shared, "posted-list.tsv"));
}

async function portalNames(): Promise<SearchEntry[]> {
  const folder = join(shared, "portal/procedures");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (file) => {
      const { code, name } = JSON.parse(await readFile(join(folder, file), "utf8")) as { code: string; name: string };
      const official_name = name.normalize("NFC").replace(/\s+/gu, " ").trim();
      return { code: code.trim(), field: "", plain_name: official_name, official_name, keywords: [], documents: [], results: [], tier: 2 as const };
    }),
  );
}
