// The guides against their procedures: each beside its own, every name leads somewhere, every path ends well, every sentence is plain.
import type { Guide } from "../../core/guide/guide";
import { guideBreaches } from "../../core/guide/guide-rules";
import { guideTexts } from "../../core/guide/guide-texts";
import { outcomeBreaches } from "../../core/guide/outcome-rules";
import { longestSentence, longSentences } from "../../core/procedure/plain-language";
import type { Procedure } from "../../core/procedure/procedure";
import type { Problem } from "../problem";
import { guideReason } from "../reasons/reasons-guides";

interface GuideFiles {
  guided: readonly { file: string; guide: Guide }[];
  posted: readonly { file: string; procedure: Procedure }[];
  /** Files that have a problem already: a name that leads to one of them is not reported again. */
  unread: readonly string[];
}

export function* guideProblems({ guided, posted, unread }: GuideFiles): Generator<Problem> {
  const procedures = new Map(posted.map(({ procedure }) => [procedure.code, procedure]));
  const isPosted = (code: string): boolean => procedures.has(code) || unread.some((file) => file.endsWith(`/${code}.yaml`));
  for (const { file, guide } of guided) {
    for (const { path, text } of guideTexts(guide)) {
      for (const sentence of longSentences(text)) {
        yield { file, field: path.join("."), reason: `câu dài quá ${longestSentence} chữ, hãy tách đôi: "${sentence}"` };
      }
    }
    const procedure = procedures.get(guide.code);
    if (!procedure) {
      if (!isPosted(guide.code)) yield { file, field: "code", reason: `thủ tục ${guide.code} không được niêm yết` };
      continue;
    }
    const place = `procedures/${procedure.field}/${guide.code}.guide.yaml`;
    if (file !== place) yield { file, field: "code", reason: `tệp phải để ở ${place}` };
    for (const breach of [...guideBreaches(guide, procedure, isPosted), ...outcomeBreaches(guide, procedure)]) {
      yield { file, field: breach.field.join("."), reason: guideReason(breach) };
    }
  }
}
