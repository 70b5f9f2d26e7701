// A life event: what happens in a family, and the procedures it brings, in the order they are done.
import * as v from "valibot";
import { codeSchema, slug, text } from "../procedure/words";

/** The tile colours of the look; the same event has the same one on every screen. */
const tones = ["peach", "rose", "sky", "stone", "straw", "mint", "clay", "violet", "teal", "amber"] as const;

const lifeEventSchema = v.strictObject({
  id: slug,
  name: text,
  icon: slug,
  tone: v.picklist(tones),
  /** The ordered path: which procedure, and when one needs it. */
  path: v.pipe(v.array(v.strictObject({ code: codeSchema, when: v.optional(text) })), v.minLength(1)),
});

/** `life-events.yaml`. */
export const lifeEventsSchema = v.array(lifeEventSchema);
export type LifeEvent = v.InferOutput<typeof lifeEventSchema>;
