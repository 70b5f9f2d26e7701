// A life event: what happens in a family, and the procedures it brings, in the order they are done.
import * as v from "valibot";
import { tones } from "../procedure/tones";
import { codeSchema, slug, text } from "../procedure/words";

const lifeEventSchema = v.strictObject({
  id: slug,
  name: text,
  /** The name for visitors. */
  english: v.optional(text),
  icon: slug,
  /** Of its tile; the same event has the same one on every screen. */
  tone: v.picklist(tones),
  /** The ordered path: which procedure, and when one needs it. */
  path: v.pipe(v.array(v.strictObject({ code: codeSchema, when: v.optional(text), /** `when`, for visitors. */ english: v.optional(text) })), v.minLength(1)),
});

/** `life-events.yaml`. */
export const lifeEventsSchema = v.array(lifeEventSchema);
export type LifeEvent = v.InferOutput<typeof lifeEventSchema>;
