// A resolution by which the provincial people's council sets fees that the national record leaves to it.
import * as v from "valibot";
import { channelNames, feeKinds, leastFee } from "../procedure/procedure";
import { codeSchema, text } from "../procedure/words";
import { periodEntries, runsForwards } from "./period";

/** 0 has a reason of its own. */
const notSmall = (amount: number) => amount < 1 || amount >= leastFee;

const setFeeSchema = v.strictObject({
  code: codeSchema,
  kind: v.picklist(feeKinds),
  /** Which of several fees of this kind, in the words of the procedure's own `for`; or what is paid for, where the record says nothing. */
  for: v.optional(text),
  /** Đồng, or `free`. Never 0. */
  amount: v.union([v.pipe(v.number(), v.integer(), v.minValue(1, "fee-zero"), v.check(notSmall, "fee-small")), v.literal("free")], "fee-local-amount"),
  /** What the amount is counted by: "trường hợp", "bản", "trang". */
  unit: v.optional(text),
  /** Left out: every channel of the procedure's fee. */
  channels: v.optional(v.pipe(v.array(v.picklist(channelNames)), v.minLength(1))),
  condition: v.optional(text),
  /** Who does not pay by this resolution. */
  exempt: v.optional(v.array(text), []),
});

/** `local/fees/<slug>.yaml`. */
export const feeResolutionSchema = v.pipe(
  v.strictObject({
    /** "15/2026/NQ-HĐND". */
    number: text,
    issuer: text,
    ...periodEntries,
    /** Where the text can be read. */
    source: v.optional(text),
    fees: v.pipe(v.array(setFeeSchema), v.minLength(1)),
  }),
  v.forward(
    v.check((resolution) => runsForwards(resolution), "period-backwards"),
    ["to"],
  ),
);

export type FeeResolution = v.InferOutput<typeof feeResolutionSchema>;
export type SetFee = v.InferOutput<typeof setFeeSchema>;
