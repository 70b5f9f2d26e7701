// The English texts, `<code>.en.yaml`: each held against the Vietnamese file it renders.
//
// What is wrong with one never keeps the posting from being built: that text is left out, the screen shows the Vietnamese, and `check` says why.
import { englishBreaches } from "../core/english/english-breaches";
import { englishTextSchema, type EnglishText } from "../core/english/english-text";
import type { Guide } from "../core/guide/guide";
import type { Procedure } from "../core/procedure/procedure";
import type { Problem } from "./problem";
import { readYaml } from "./read-file";
import { englishReason, englishReasons } from "./reasons/reasons-english";

/** An English text lies beside its procedure: `1.001193.en.yaml`. */
export const englishEnding = ".en.yaml";

interface Vietnamese {
  posted: readonly { file: string; procedure: Procedure }[];
  guided: readonly { guide: Guide }[];
  /** Files that have a problem already: a text of one of them is not reported again. */
  unread: readonly string[];
}

interface EnglishReading {
  /** By code; only what is whole and up to date. */
  english: Map<string, EnglishText>;
  warnings: Problem[];
}

/** @param files paths below the data directory `root` */
export async function readEnglish(root: string, files: readonly string[], { posted, guided, unread }: Vietnamese): Promise<EnglishReading> {
  const procedures = new Map(posted.map(({ procedure }) => [procedure.code, procedure]));
  const guides = new Map(guided.map(({ guide }) => [guide.code, guide]));
  const english = new Map<string, EnglishText>();
  const warnings: Problem[] = [];
  for (const file of files) {
    const { value, problems } = await readYaml(root, file, englishTextSchema);
    const procedure = value && procedures.get(value.code);
    if (value && !procedure && unread.some((each) => each.endsWith(`/${value.code}.yaml`))) continue;
    const found = value ? [...textProblems(file, value, procedure, guides.get(value.code))] : problems;
    warnings.push(...found.map(({ field, reason }) => ({ file, field, reason: englishReasons.unused(reason.replace(/\.$/, "")) })));
    if (value && procedure && !found.length) {
      if (value.of === procedure.source.read) english.set(value.code, value);
      else warnings.push({ file, field: "of", reason: englishReasons.old(value.of, procedure.source.read) });
    }
  }
  return { english, warnings };
}

/** A text of an earlier day is only said to be that: what no longer fits will be seen when it is looked at again. */
function* textProblems(file: string, text: EnglishText, procedure: Procedure | undefined, guide: Guide | undefined): Generator<Problem> {
  if (!procedure) {
    yield { file, field: "code", reason: englishReasons.notPosted(text.code) };
    return;
  }
  const place = `procedures/${procedure.field}/${text.code}${englishEnding}`;
  if (file !== place) yield { file, field: "code", reason: englishReasons.place(place) };
  if (text.of !== procedure.source.read) return;
  for (const breach of englishBreaches(text, procedure, guide)) yield { file, field: breach.field.join("."), reason: englishReason(breach) };
}
