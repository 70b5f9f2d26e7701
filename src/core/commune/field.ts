// The fields (lĩnh vực) by which the posted list is shelved.
import * as v from "valibot";
import { slug, text } from "../procedure/words";

/** One line of `fields.yaml`. */
const fieldSchema = v.strictObject({
  id: slug,
  /** Official name, as on the posted list. */
  name: text,
  /** What people call it, where that is something else. */
  plain_name: v.optional(text),
  icon: v.optional(slug),
  /** What visitors call it. */
  english: v.optional(text),
});

export const fieldsSchema = v.array(fieldSchema);
export type Field = v.InferOutput<typeof fieldSchema>;
