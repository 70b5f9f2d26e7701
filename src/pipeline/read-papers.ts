// The kinds of paper of a data directory; one without the file shows every paper as a plain sheet.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { paperKindsSchema, type PaperKind } from "../core/procedure/paper-kind";
import type { Problem } from "./problem";
import { readYaml } from "./read-file";

const file = "papers.yaml";

/** @param root the data directory */
export async function readPapers(root: string): Promise<{ papers: PaperKind[]; problems: Problem[]; count: number }> {
  if (!existsSync(join(root, file))) return { papers: [], problems: [], count: 0 };
  const { value, problems } = await readYaml(root, file, paperKindsSchema);
  return { papers: value ?? [], problems: [...problems, ...twice(value ?? [])], count: 1 };
}

/** Two kinds that claim the same words: only one of them would ever be seen. */
function* twice(kinds: readonly PaperKind[]): Generator<Problem> {
  const claimed = new Map<string, string>();
  for (const [i, kind] of kinds.entries()) {
    for (const key of ["starts", "words"] as const) {
      for (const [j, phrase] of kind[key].entries()) {
        const earlier = claimed.get(`${key} ${phrase}`);
        if (earlier !== undefined) yield { file, field: `${i}.${key}.${j}`, reason: `lời "${phrase}" đã có ở loại ${earlier}; chỉ giữ một chỗ` };
        claimed.set(`${key} ${phrase}`, kind.id);
      }
    }
  }
}
