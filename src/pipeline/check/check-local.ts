// The rules between the local files and the rest: codes and fields that exist, fees that the province may set, one value a day.
import { clash } from "../../core/local/period";
import { officeFacts } from "../../core/local/office";
import { resolutionProblems } from "./check-resolutions";
import { leadsNowhere, type LocalContext } from "../local-context";
import type { Problem } from "../problem";
import { notOfferedFile, officeFile, type LocalFiles } from "../read-local";
import * as reasons from "../reasons/reasons-local";

/** Everything that is wrong between the local files and the data they speak of. */
export function localProblems(local: LocalFiles, context: LocalContext): Problem[] {
  return [...notOfferedProblems(local, context), ...resolutionProblems(local, context), ...counterProblems(local, context), ...officeProblems(local, context)];
}

function* notOfferedProblems({ notOffered }: LocalFiles, context: LocalContext): Generator<Problem> {
  const seen = new Set<string>();
  for (const [i, { code }] of notOffered.entries()) {
    const field = `${i}.code`;
    if (leadsNowhere(code, context)) yield { file: notOfferedFile, field, reason: reasons.notPosted(code) };
    if (seen.has(code)) yield { file: notOfferedFile, field, reason: reasons.takenOffTwice(code) };
    seen.add(code);
  }
}

function* counterProblems({ office }: LocalFiles, { commune, fields, unread }: LocalContext): Generator<Problem> {
  if (unread.includes("fields.yaml")) return;
  const known = new Set(fields.map(({ id }) => id));
  const desks = [
    { file: "commune.yaml", path: "counters", counters: commune?.counters ?? [] },
    ...office.map(({ counters = [] }, i) => ({ file: officeFile, path: `${i}.counters`, counters })),
  ];
  for (const { file, path, counters } of desks) {
    for (const [i, counter] of counters.entries()) {
      for (const [j, id] of counter.fields.entries()) {
        if (!known.has(id)) yield { file, field: `${path}.${i}.fields.${j}`, reason: reasons.noSuchField(id) };
      }
    }
  }
}

function* officeProblems({ office }: LocalFiles, context: LocalContext): Generator<Problem> {
  const known = new Set(context.fields.map(({ id }) => id));
  for (const [i, entry] of office.entries()) {
    for (const [j, { codes, fields }] of entry.exemptions.entries()) {
      const path = `${i}.exemptions.${j}`;
      for (const [k, code] of codes.entries()) {
        if (leadsNowhere(code, context)) yield { file: officeFile, field: `${path}.codes.${k}`, reason: reasons.notPosted(code) };
      }
      for (const [k, id] of fields.entries()) {
        if (!known.has(id) && !context.unread.includes("fields.yaml"))
          yield { file: officeFile, field: `${path}.fields.${k}`, reason: reasons.noSuchField(id) };
      }
    }
    for (const fact of officeFacts) {
      const other = office.findIndex((earlier, k) => k < i && earlier[fact] !== undefined && entry[fact] !== undefined && clash(earlier, entry));
      const from = [entry.from, office[other]?.from ?? ""].sort().at(-1)!;
      if (other >= 0) yield { file: officeFile, field: `${i}.${fact}`, reason: reasons.saidByTwo(fact, other, from) };
    }
  }
}
