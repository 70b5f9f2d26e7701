// A procedure that is on the posted list but that this commune has no occasion for, by an officer's decision with its reason.
import * as v from "valibot";
import { codeSchema, daySchema, text } from "./words";

const notOfferedSchema = v.strictObject({
  code: codeSchema,
  /** In words an inspector can read: "Xã không có biển." */
  why: text,
  /** Who decided it, or by what paper. */
  decided_by: v.optional(text),
  /** The first day on which it is not offered; left out: it never was. */
  since: v.optional(daySchema),
});

/** `not-offered.yaml`. */
export const notOfferedListSchema = v.array(notOfferedSchema);

export type NotOffered = v.InferOutput<typeof notOfferedSchema>;

/** Whether the procedure has left the citizen's screens. @param today "2026-11-23" */
export function isNotOffered({ since }: Pick<NotOffered, "since">, today: string): boolean {
  return since === undefined || since <= today;
}
