// The long texts of a record: steps, conditions, number of sets; word for word, cut where the record breaks its lines.
import { fold } from "../text/fold";
import type { Procedure } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { objectsAt, type JsonObject } from "./portal-json";
import { Remarks } from "./remarks";
import { wording } from "./wording";

const bullet = /^[-*•–·]\s*/u;

/** The record's steps, one entry per paragraph; lines that begin with a plus or "(i)" stay with the one above. */
export function readSteps(detail: JsonObject, remarks: Remarks): string[] {
  const steps = objectsAt(detail, "executionSteps", remarks).flatMap((step, i) => {
    const name = cleanText(step.name, remarks, `executionSteps.${i}.name`).replace(bullet, "");
    const paragraphs = paragraphsOf(cleanText(step.description, remarks, `executionSteps.${i}.description`, true));
    const [first = "", ...rest] = paragraphs;
    const heading = name.replace(/[:.]\s*$/u, "");
    return name && !first.startsWith(heading) ? [first ? `${heading}: ${first}` : name, ...rest] : paragraphs;
  });
  if (!steps.length) remarks.add("steps-missing", "executionSteps");
  return steps.length ? steps : [wording.noSteps];
}

/** The conditions; "none" only where the record's words say that there are none. */
export function readConditions(detail: JsonObject, remarks: Remarks): Procedure["conditions"] {
  const text = cleanText(detail.requirementsAndConditions, remarks, "requirementsAndConditions", true);
  if (text === "") return "unknown";
  const folded = fold(text).replace(/[\s.:-]+$/u, "");
  if (/^khong quy dinh$/u.test(folded)) return "unknown";
  if (/^khong(?: co)?(?: yeu cau)?(?:,? (?:va )?dieu kien)?$/u.test(folded)) return "none";
  const paragraphs = paragraphsOf(text);
  return paragraphs.length ? paragraphs : "unknown";
}

/** The number of sets, where the record's texts give exactly one. */
export function readSets(detail: JsonObject): Procedure["sets"] {
  const aside = new Remarks();
  const groups = objectsAt(detail, "executionCases", aside);
  const rows = [...objectsAt(detail, "executionSteps", aside), ...objectsAt(detail, "executionMethods", aside), ...groups];
  const papers = groups.flatMap((group) => objectsAt(group, "profileComponents", aside));
  const texts = [...rows, ...papers].flatMap(({ name, description }) => [name, description]).filter((each) => typeof each === "string");
  const found = new Set(
    [
      ...texts
        .join("\n")
        .normalize("NFC")
        .matchAll(/số lượng hồ sơ\s*:?\s*0*([1-9]\d?)\s*\(?\s*bộ/giu),
    ].map(([, sets]) => Number(sets)),
  );
  const [first] = found;
  return first !== undefined && found.size === 1 ? first : "unknown";
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split("\n")) {
    const last = paragraphs.length - 1;
    if (/^(?:\+|\([ivx]+\))/u.test(line) && last >= 0) paragraphs[last] += `\n${line}`;
    else if (line.replace(bullet, "")) paragraphs.push(line.replace(bullet, ""));
  }
  return paragraphs;
}
