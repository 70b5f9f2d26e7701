// Reads what the office recorded, data/voice/<language>.voice.json, and the rules between these files and the procedures.
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { subjectOf } from "../core/voice/about";
import { voiceEnding, voiceFileSchema, voiceLimits, type VoiceFile } from "../core/voice/voice-file";
import type { Problem } from "./problem";
import { reasonOf } from "./reasons/reasons";
import { voiceFileReasons as reasons } from "./reasons/reasons-voice";

const folder = "voice";
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

export interface VoiceReading {
  files: VoiceFile[];
  problems: Problem[];
  /** How many files were read. */
  count: number;
}

/**
 * @param root the data directory
 * @param posted codes of the posted procedures
 * @param unread files with a problem already: a code that leads to one of them is not reported again
 */
export async function readVoices(root: string, posted: ReadonlySet<string>, unread: readonly string[]): Promise<VoiceReading> {
  const reading: VoiceReading = { files: [], problems: [], count: 0 };
  if (!existsSync(join(root, folder))) return reading;
  const names = (await readdir(join(root, folder))).filter((name) => !name.startsWith(".") && !name.endsWith(".md"));
  for (const name of names.sort()) {
    const file = `${folder}/${name}`;
    reading.count++;
    const { value, problems } = await readOne(root, file);
    reading.problems.push(...problems);
    if (!value) continue;
    reading.files.push(value);
    for (const [i, { about }] of value.clips.entries()) {
      const subject = subjectOf(about)!;
      if ("screen" in subject || posted.has(subject.code) || unread.some((each) => each.endsWith(`/${subject.code}.yaml`))) continue;
      reading.problems.push({ file, field: `clips.${i}.about`, reason: reasons.code(subject.code) });
    }
  }
  return reading;
}

async function readOne(root: string, file: string): Promise<{ value?: VoiceFile; problems: Problem[] }> {
  const refuse = (field: string, reason: string) => ({ problems: [{ file, field, reason }] });
  if (!file.endsWith(voiceEnding)) return refuse("", reasons.stranger);
  const { size } = await stat(join(root, file));
  if (size > voiceLimits.file) return refuse("", reasons.large(megabytes(size), megabytes(voiceLimits.file)));
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(root, file), "utf8"));
  } catch {
    return refuse("", reasons.json);
  }
  const result = v.safeParse(voiceFileSchema, json);
  if (!result.success) return { problems: result.issues.map((issue) => ({ file, field: v.getDotPath(issue) ?? "", reason: reasonOf(issue) })) };
  const { id } = result.output.language;
  if (file !== `${folder}/${id}${voiceEnding}`) return refuse("language.id", reasons.name(`${id}${voiceEnding}`));
  return { value: result.output, problems: [] };
}
