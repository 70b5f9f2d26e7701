// Reads what holds in this commune only: not-offered.yaml, local/office.yaml, local/fees/*.yaml; none of them need be there.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { feeResolutionSchema, type FeeResolution } from "../core/local/fee-resolution";
import type { LocalFacts } from "../core/local/local-facts";
import { officeSchema, type OfficeEntry } from "../core/local/office";
import { notOfferedListSchema, type NotOffered } from "../core/procedure/not-offered";
import type { Problem } from "./problem";
import { readYaml } from "./read-file";
import { strayLocalFile } from "./reasons/reasons-local";

export const notOfferedFile = "not-offered.yaml";
export const officeFile = "local/office.yaml";
const resolutionFile = /^local\/fees\/.+\.ya?ml$/u;

/** The local files that could be read, each resolution with its path. */
export interface LocalFiles {
  notOffered: NotOffered[];
  office: OfficeEntry[];
  resolutions: { file: string; resolution: FeeResolution }[];
}

export interface LocalReading extends LocalFiles {
  problems: Problem[];
  /** How many files were read. */
  count: number;
}

/** A file in which every line is a comment says as much as none. @param root the data directory */
export async function readLocal(root: string): Promise<LocalReading> {
  const reading: LocalReading = { notOffered: [], office: [], resolutions: [], problems: [], count: 0 };
  async function one<S extends v.GenericSchema>(file: string, schema: S): Promise<v.InferOutput<S> | undefined> {
    reading.count++;
    const { value, problems } = await readYaml(root, file, schema);
    reading.problems.push(...problems);
    return value;
  }
  if (existsSync(join(root, notOfferedFile))) reading.notOffered = (await one(notOfferedFile, v.nullable(notOfferedListSchema, []))) ?? [];
  for (const file of await localNames(root)) {
    if (file === officeFile) reading.office = (await one(file, v.nullable(officeSchema, []))) ?? [];
    else if (resolutionFile.test(file)) {
      const resolution = await one(file, feeResolutionSchema);
      if (resolution) reading.resolutions.push({ file, resolution });
    } else reading.problems.push({ file, field: "", reason: strayLocalFile });
  }
  return reading;
}

/** What the catalogue carries of them. */
export function localFacts({ notOffered, office, resolutions }: LocalFiles): LocalFacts {
  return { not_offered: notOffered, office, fee_resolutions: resolutions.map(({ resolution }) => resolution) };
}

/** Every YAML file below `local/`: one in the wrong place must not be passed over in silence. */
async function localNames(root: string): Promise<string[]> {
  if (!existsSync(join(root, "local"))) return [];
  const names = await readdir(join(root, "local"), { recursive: true });
  return names
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => `local/${name.replaceAll("\\", "/")}`)
    .sort();
}
