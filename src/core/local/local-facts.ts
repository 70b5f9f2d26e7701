// What holds in this commune only: what it does not offer, what the province's resolutions set, what its office says of itself.
import * as v from "valibot";
import { notOfferedListSchema } from "../procedure/not-offered";
import type { Drift } from "../procedure/drift";
import { auditProcedure, type PostingAudit } from "../procedure/posting-audit";
import type { Procedure } from "../procedure/procedure";
import { feeResolutionSchema } from "./fee-resolution";
import { withLocalFees } from "./local-fees";
import { officeSchema } from "./office";
import { turns } from "./period";

/** Left out of a catalogue: there is none. */
export const localFactsSchema = v.strictObject({
  not_offered: v.optional(notOfferedListSchema, []),
  fee_resolutions: v.optional(v.array(feeResolutionSchema), []),
  office: v.optional(officeSchema, []),
});

export type LocalFacts = v.InferOutput<typeof localFactsSchema>;

/**
 * The last day, up to `today`, on which a local fact began or ended: they stand today as they stood
 * on that day, so that nothing need be worked out anew before the next one. The first of all days where there is none.
 */
export function lastTurn({ fee_resolutions, office }: LocalFacts, today: string): string {
  const days = [...fee_resolutions, ...office].flatMap(turns).filter((day) => day <= today);
  return days.reduce((last, day) => (day > last ? day : last), "0000-01-01");
}

/** The audit of a procedure as it is posted here on a day: with the province's fees, and marked where it is not offered. Without facts: as the record has it. */
export function auditPosting(procedure: Procedure, facts: LocalFacts | undefined, today: string, drift?: Drift): PostingAudit {
  if (!facts) return auditProcedure(procedure, today, { drift });
  const not_offered = facts.not_offered.find(({ code }) => code === procedure.code);
  return auditProcedure(withLocalFees(procedure, facts.fee_resolutions, today), today, { not_offered, drift });
}
