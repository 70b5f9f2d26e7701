// Takes the commune's local files over into an imported directory, without what they say of procedures that it does not have.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Commune } from "../core/commune/commune";
import type { OfficeEntry } from "../core/local/office";
import { notOfferedFile, officeFile, readLocal } from "./read-local";
import { yamlText } from "./yaml-text";

/** A file to write: its path below the data directory, and its text. */
export interface LocalCopy {
  file: string;
  text: string;
}

export interface LocalCopies {
  files: LocalCopy[];
  /** Ids of fields that counters and exemptions name: the imported directory must know them. */
  fields: Set<string>;
}

const head = "# Chỉ giữ thủ tục có trong thư mục này. Sửa xong chạy: npm run check\n";

/**
 * A file of which nothing is left out is taken over byte for byte, so is one that cannot be read: `check` tells what is wrong with it.
 * @param root the base's data directory
 * @param codes the procedures of the imported directory
 */
export async function copyLocal(root: string, { counters }: Pick<Commune, "counters">, codes: ReadonlySet<string>): Promise<LocalCopies> {
  const { notOffered, office, resolutions, problems } = await readLocal(root);
  const files: LocalCopy[] = [];
  const take = async (file: string) => void files.push({ file, text: await readFile(join(root, file), "utf8") });
  const put = async (file: string, whole: unknown[], kept: unknown[], value: unknown = kept) => {
    if (!kept.length) return;
    if (JSON.stringify(kept) === JSON.stringify(whole)) await take(file);
    else files.push({ file, text: head + yamlText(value) });
  };
  for (const file of new Set(problems.map((problem) => problem.file))) await take(file);
  await put(
    notOfferedFile,
    notOffered,
    notOffered.filter(({ code }) => codes.has(code)),
  );
  const offices = office.flatMap((entry) => entryFor(entry, codes));
  await put(officeFile, office, offices);
  for (const { file, resolution } of resolutions) {
    const fees = resolution.fees.filter(({ code }) => codes.has(code));
    await put(file, resolution.fees, fees, { ...resolution, fees });
  }
  const desks = [...counters, ...offices.flatMap((entry) => entry.counters ?? [])];
  return { files, fields: new Set([...desks, ...offices.flatMap(({ exemptions }) => exemptions)].flatMap(({ fields }) => fields)) };
}

/** The entry without exemptions of other procedures; nothing when it says nothing else. */
function entryFor(entry: OfficeEntry, codes: ReadonlySet<string>): OfficeEntry[] {
  const exemptions = entry.exemptions
    .map((exemption) => ({ ...exemption, codes: exemption.codes.filter((code) => codes.has(code)) }))
    .filter((exemption) => exemption.codes.length + exemption.fields.length > 0);
  const { counters, hours, phone, address } = entry;
  return exemptions.length || [counters, hours, phone, address].some((fact) => fact !== undefined) ? [{ ...entry, exemptions }] : [];
}
