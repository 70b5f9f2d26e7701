// Reads one YAML file against its schema; a problem names file, field and reason.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseDocument } from "yaml";
import type { Problem } from "./problem";
import { reasonOf } from "./reasons/reasons";

/** The value of the file, or the problems that keep it from having one. */
export type FileReading<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/**
 * @param root the data directory
 * @param file path below it, with forward slashes
 */
export async function readYaml<S extends v.GenericSchema>(root: string, file: string, schema: S): Promise<FileReading<v.InferOutput<S>>> {
  const refuse = (field: string, reason: string): FileReading<never> => ({ value: undefined, problems: [{ file, field, reason }] });
  let source: string;
  try {
    source = await readFile(join(root, file), "utf8");
  } catch {
    return refuse("", "không đọc được tệp này; kiểm tra tên và chỗ để tệp");
  }
  if (source.includes("\uFFFD")) return refuse("", "chữ bị hỏng mã; hãy lưu tệp dạng UTF-8");
  const document = parseDocument(source.normalize("NFC"), { prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    const line = source.slice(0, broken.pos[0]).split("\n").length;
    return refuse("", `dòng ${line}: viết sai dạng YAML (thường do thiếu dấu cách, thụt dòng lệch hoặc thiếu ngoặc kép): ${broken.message}`);
  }
  const result = v.safeParse(schema, document.toJS() as unknown);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue) => ({ file, field: v.getDotPath(issue) ?? "", reason: reasonOf(deepest(issue)) }));
  return { value: undefined, problems };
}

/** Of a union's issues, the one that got furthest says most. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const own = issue.issues?.find(({ message }) => message.startsWith("fee-"));
  return own ?? issue;
}
