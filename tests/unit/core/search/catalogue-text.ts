// Everything data/procedures and the thesaurus say, as one text: the syllables a resident may type.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../../../data");

export function catalogueText(): string {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
}
