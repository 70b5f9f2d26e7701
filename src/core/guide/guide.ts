// The few questions that narrow a procedure to one resident's case: their words, the way through them, and what each answer changes.
//
// A guide lies beside its procedure (`<code>.guide.yaml`) and is reviewed like it. It can only choose among what the procedure
// posts: papers, cases, fees, times and ways to file are named by the procedure's own ids and names, never written again.
import * as v from "valibot";
import { channelNames } from "../procedure/procedure";
import { codeSchema, daySchema, slug, text } from "../procedure/words";

const answerSchema = v.strictObject({
  /** Unique in its guide; links and printed codes refer to it. */
  id: slug,
  /** In the resident's words: "Chưa quá 60 ngày". */
  say: text,
  /** The question that follows, or `end`. Left out: the next one in the file, or the end after the last. */
  next: v.optional(slug),
  /** Name of the procedure's case that this answer means: its papers are added, those it leaves out are dropped. */
  case: v.optional(text),
  /** Ordinary papers that this answer makes needless, each with its reason. */
  without: v.optional(v.array(v.strictObject({ paper: slug, why: text })), []),
  /** Ids of the fees that hold. Of the fees with an id only these stay; fees without an id always stay. Several answers narrow one after another. */
  fees: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  /** Ids of the processing times that hold, by the same rule. */
  times: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  /** The ways to file that remain. */
  channels: v.optional(v.pipe(v.array(v.picklist(channelNames)), v.minLength(1))),
  /** What whoever answers so should know. */
  note: v.optional(text),
  /** Another posted procedure is the right one; ends the questions. */
  instead: v.optional(v.strictObject({ code: codeSchema, why: text })),
});

const questionSchema = v.strictObject({
  /** Unique in its guide; never `end`. */
  id: slug,
  ask: text,
  /** Where the resident can see it: "Ghi trên giấy chứng sinh". */
  help: v.optional(text),
  answers: v.pipe(v.array(answerSchema), v.minLength(2), v.maxLength(5)),
});

const fewestQuestions = 2;
const mostQuestions = 5;

/** The `next` of an answer after which nothing more is asked. */
export const theEnd = "end";

/** The shape of one guide file. The rules that need its procedure, and those about paths: guide-rules.ts, outcome-rules.ts. */
export const guideSchema = v.strictObject({
  code: codeSchema,
  questions: v.pipe(v.array(questionSchema), v.minLength(fewestQuestions), v.maxLength(mostQuestions)),
  reviewed: v.union([v.literal("none"), v.strictObject({ by: text, on: daySchema })]),
});

export type Guide = v.InferOutput<typeof guideSchema>;
export type GuideQuestion = v.InferOutput<typeof questionSchema>;
export type GuideAnswer = v.InferOutput<typeof answerSchema>;
