// What people say and what the office calls it: the shape of data/thesaurus.yaml.
import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const texts = v.pipe(v.array(text), v.minLength(1));

/** One line of the thesaurus: any of `say` means `means`, for the reason `why`. */
const lineSchema = v.strictObject({ say: texts, means: texts, why: text });

/** The shape of `data/thesaurus.yaml`; the comments of that file say what each part is for. */
export const thesaurusSchema = v.strictObject({
  /** Words of courtesy and asking, which decide nothing. */
  fillers: texts,
  /** Words that make a procedure a rarer one: it comes after the ordinary one unless the question names them. */
  rare: v.array(v.strictObject({ words: text, why: text })),
  /** Names for a set of words, used in `say` as `{name}`. */
  groups: v.record(v.string(), texts),
  /** Words and abbreviations: put the office's word in place of the resident's, whatever stands around it. */
  words: v.array(lineSchema),
  /** Whole sayings and situations: they lead to the procedures that `means` finds. */
  sayings: v.array(lineSchema),
});

export type Thesaurus = v.InferOutput<typeof thesaurusSchema>;
export type ThesaurusLine = v.InferOutput<typeof lineSchema>;
