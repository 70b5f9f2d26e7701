// A procedure's texts in English, for visitors: the shape of `<code>.en.yaml`, which lies beside the Vietnamese file and follows it line by line.
//
// Only what people wrote is rendered. Official names, forms, legal basis and the decision stay Vietnamese: they are what is printed on the papers.
import * as v from "valibot";
import { channelNames } from "../procedure/procedure";
import { codeSchema, daySchema, slug, text } from "../procedure/words";

const named = v.strictObject({ name: text, note: v.optional(text) });
const lines = v.optional(v.array(text));

const answerSchema = v.strictObject({
  say: text,
  note: v.optional(text),
  /** The reasons of `without`, in their order. */
  without: lines,
  /** Why another procedure is the right one. */
  instead: v.optional(text),
});

const questionSchema = v.strictObject({ ask: text, help: v.optional(text), answers: v.record(slug, answerSchema) });

/** One English file. The rules that need its procedure: english-breaches.ts. */
export const englishTextSchema = v.strictObject({
  code: codeSchema,
  /** The `source.read` of the Vietnamese text it renders; when that text was read anew, this one is out of date. */
  of: daySchema,
  /** For `plain_name`. */
  name: text,
  summary: text,
  go_to: v.optional(text),
  keywords: v.pipe(v.array(text), v.minLength(1)),
  /** By id, those of the cases too. */
  papers: v.optional(v.record(slug, named), {}),
  cases: v.optional(v.array(named)),
  not_needed: lines,
  steps: v.array(text),
  mistakes: lines,
  /** Why each neighbour is one, in the order of the Vietnamese. */
  neighbours: lines,
  channels: v.optional(v.strictObject(v.entriesFromList(channelNames, v.optional(text))), {}),
  fees: v.optional(v.array(v.strictObject(v.entriesFromList(["unit", "for", "condition", "doubtful"] as const, v.optional(text))))),
  times: v.optional(v.array(v.strictObject(v.entriesFromList(["case", "note", "doubtful"] as const, v.optional(text))))),
  results: v.array(named),
  conditions: lines,
  audience: v.array(text),
  /** A name that is unknown is left out. */
  agency: v.optional(v.strictObject({ handles: v.optional(text), decides: v.optional(text) }), {}),
  /** By id of the question. Left out: the questions are asked in Vietnamese. */
  guide: v.optional(v.record(slug, questionSchema)),
});

export type EnglishText = v.InferOutput<typeof englishTextSchema>;
