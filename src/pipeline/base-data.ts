// What an import takes from the project's own data directory: the commune, the fields, and where people's texts lie.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { communeSchema, type Commune } from "../core/commune/commune";
import { fieldsSchema, type Field } from "../core/commune/field";
import { lifeEventsSchema, type LifeEvent } from "../core/commune/life-event";
import { DataError, type Problem } from "./problem";
import { readYaml } from "./read-file";

export interface BaseData {
  root: string;
  commune: Commune;
  fields: Field[];
  lifeEvents: LifeEvent[];
  /** Texts written by people, by code: the field's folder and the path below the root. */
  plain: Map<string, { field: string; file: string }>;
}

/** @throws DataError when the commune, the fields or the life events cannot be read */
export async function readBase(root: string): Promise<BaseData> {
  const commune = await readYaml(root, "commune.yaml", communeSchema);
  const fields = await readYaml(root, "fields.yaml", fieldsSchema);
  const lifeEvents = await readYaml(root, "life-events.yaml", lifeEventsSchema);
  const problems: Problem[] = [commune, fields, lifeEvents].flatMap((reading) => reading.problems);
  if (!commune.value || !fields.value || !lifeEvents.value) throw new DataError(problems.map((problem) => ({ ...problem, file: join(root, problem.file) })));
  return { root, commune: commune.value, fields: fields.value, lifeEvents: lifeEvents.value, plain: await plainFiles(root) };
}

async function plainFiles(root: string): Promise<BaseData["plain"]> {
  const plain: BaseData["plain"] = new Map();
  if (!existsSync(join(root, "procedures"))) return plain;
  const names = (await readdir(join(root, "procedures"), { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  for (const name of names.sort()) {
    const [, field, code] = /^([^/]+)\/(\d\.\d{6})\.yaml$/u.exec(name) ?? [];
    if (field === undefined || code === undefined) continue;
    const file = `procedures/${name}`;
    // Parsing every file would cost as much as the whole import; the key stands at the start of its line.
    if (!/^wording:\s*["']?official/mu.test(await readFile(join(root, file), "utf8"))) plain.set(code, { field, file });
  }
  return plain;
}
