// Reads a data directory whole: every file against its schema, then the rules between files.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type * as v from "valibot";
import { yearCalendarSchema, type YearCalendar } from "../core/calendar/year-calendar";
import { communeSchema, type Commune } from "../core/commune/commune";
import { fieldsSchema, type Field } from "../core/commune/field";
import { lifeEventsSchema, type LifeEvent } from "../core/commune/life-event";
import { resultsTableSchema, type ResultsTable } from "../core/commune/results-table";
import { guideSchema, type Guide } from "../core/guide/guide";
import type { EnglishText } from "../core/english/english-text";
import type { LocalFacts } from "../core/local/local-facts";
import { procedureSchema, type Procedure } from "../core/procedure/procedure";
import type { PaperKind } from "../core/procedure/paper-kind";
import { thesaurusSchema, type Thesaurus } from "../core/search/thesaurus";
import type { VoiceFile } from "../core/voice/voice-file";
import { copiedProblems } from "./check/check-copied";
import { localProblems } from "./check/check-local";
import { iconProblems } from "./check/check-icons";
import { crossProblems } from "./check/cross-check";
import { DataError, type Problem } from "./problem";
import { englishEnding, readEnglish } from "./read-english";
import { readYaml } from "./read-file";
import { localFacts, readLocal } from "./read-local";
import { readPapers } from "./read-papers";
import { joinLayers, officialProblems, type OfficialSide } from "./read-official";
import { readVoices } from "./read-voice";

/** A guide lies beside its procedure: `1.001193.guide.yaml`. */
export const guideEnding = ".guide.yaml";

/** Everything a commune posts, each procedure with the file it came from. */
export interface Data {
  commune: Commune;
  fields: Field[];
  lifeEvents: LifeEvent[];
  /** Kinds of paper, each with its picture; none where the directory has no `papers.yaml`. */
  papers: PaperKind[];
  thesaurus: Thesaurus;
  results: ResultsTable[];
  /** One per year, earliest first. */
  calendars: YearCalendar[];
  /** Where a text drifted from its official record, its fees and times are marked doubtful. */
  procedures: Procedure[];
  /** By code of the posted procedure: what the portal says of it, where the directory has that layer. */
  official: Map<string, OfficialSide>;
  /** At most one per procedure. */
  guides: Guide[];
  /** By code: the texts for visitors, those that are whole and up to date. */
  english: Map<string, EnglishText>;
  /** What holds in this commune only. */
  local: LocalFacts;
  /** What the office recorded, one file per language. */
  voices: VoiceFile[];
  /** By code of the procedure: path below the data directory. */
  files: Map<string, string>;
}

/** `data` is there only when nothing at all is wrong. */
export interface DataReading {
  data?: Data;
  problems: Problem[];
  /** What somebody should look at again; nothing that keeps a catalogue from being built. */
  warnings: Problem[];
  /** How many files were read. */
  count: number;
}

/** @param root the data directory */
export async function readData(root: string): Promise<DataReading> {
  if (!existsSync(root)) return { problems: [{ file: root, field: "", reason: "không có thư mục này" }], warnings: [], count: 0 };
  const problems: Problem[] = [];
  let count = 0;
  async function one<S extends v.GenericSchema>(file: string, schema: S): Promise<v.InferOutput<S> | undefined> {
    count++;
    const reading = await readYaml(root, file, schema);
    problems.push(...reading.problems);
    return reading.value;
  }

  const commune = await one("commune.yaml", communeSchema);
  const fields = await one("fields.yaml", fieldsSchema);
  const lifeEvents = await one("life-events.yaml", lifeEventsSchema);
  const thesaurus = await one("thesaurus.yaml", thesaurusSchema);
  const results: ResultsTable[] = [];
  for (const file of await yamlFiles(root, "results")) {
    const table = await one(file, resultsTableSchema);
    if (table) results.push(table);
  }
  const calendars: { file: string; calendar: YearCalendar }[] = [];
  for (const file of await yamlFiles(root, "calendar")) {
    const calendar = await one(file, yearCalendarSchema);
    if (calendar) calendars.push({ file, calendar });
  }
  const guided: { file: string; guide: Guide }[] = [];
  const posted: { file: string; procedure: Procedure }[] = [];
  const translated: string[] = [];
  for (const file of await yamlFiles(root, "procedures")) {
    if (file.endsWith(englishEnding)) {
      translated.push(file);
      continue;
    }
    if (file.endsWith(guideEnding)) {
      const guide = await one(file, guideSchema);
      if (guide) guided.push({ file, guide });
      continue;
    }
    const procedure = await one(file, procedureSchema);
    if (procedure) posted.push({ file, procedure });
  }

  const records: { file: string; procedure: Procedure }[] = [];
  for (const file of await yamlFiles(root, "official")) {
    const procedure = await one(file, procedureSchema);
    if (procedure) records.push({ file, procedure });
  }
  problems.push(...officialProblems(records), ...copiedProblems(posted, records));

  const local = await readLocal(root);
  problems.push(...local.problems);

  const unread = problems.map(({ file }) => file);
  problems.push(...crossProblems({ posted, guided, calendars, fields: fields ?? [], lifeEvents: lifeEvents ?? [], thesaurus, unread }));
  problems.push(...localProblems(local, { posted, fields: fields ?? [], commune, unread }));
  count += local.count + translated.length;
  const { papers, ...paperReading } = await readPapers(root);
  problems.push(...paperReading.problems, ...iconProblems({ fields: fields ?? [], lifeEvents: lifeEvents ?? [], papers }));
  count += paperReading.count;
  const voices = await readVoices(root, new Set(posted.map(({ procedure }) => procedure.code)), unread);
  problems.push(...voices.problems);
  count += voices.count;
  if (problems.length || !commune || !fields || !lifeEvents || !thesaurus) return { problems, warnings: [], count };
  results.sort((a, b) => b.to.localeCompare(a.to));
  const { procedures, official, warnings } = joinLayers(posted, records);
  const { english, warnings: englishWarnings } = await readEnglish(root, translated, { posted, guided, unread });
  const years = calendars.map(({ calendar }) => calendar).sort((a, b) => a.year - b.year);
  const files = new Map(posted.map(({ file, procedure }) => [procedure.code, file]));
  const guides = guided.map(({ guide }) => guide);
  return {
    data: {
      commune,
      fields,
      lifeEvents,
      papers,
      thesaurus,
      results,
      calendars: years,
      procedures,
      official,
      guides,
      english,
      local: localFacts(local),
      voices: voices.files,
      files,
    },
    problems,
    warnings: [...warnings, ...englishWarnings],
    count,
  };
}

/** The data of a directory that has nothing wrong, for whoever builds on it. @throws DataError */
export async function readSoundData(root: string): Promise<Data> {
  const { data, problems } = await readData(root);
  if (!data) throw new DataError(problems);
  return data;
}

async function yamlFiles(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const names = await readdir(join(root, folder), { recursive: true });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return files.sort();
}
