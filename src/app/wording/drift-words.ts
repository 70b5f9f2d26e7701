// Says that a text no longer agrees with the portal's own record: about what, since when, and whom to ask.
import type { Drift } from "../../core/procedure/drift";
import type { Messages } from "../messages/vi";

export function driftWords(drift: Drift, { official: { drift: t }, figures: { day } }: Messages): string {
  const what = drift.changes.map(({ fact }) => t.facts[fact]).join(", ");
  const on = day(drift.updated);
  if (!drift.older) return t.different(what, on);
  return what ? t.changed(what, on) : t.newer(on);
}
