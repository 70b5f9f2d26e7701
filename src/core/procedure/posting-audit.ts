// The posting audit: what an inspection would find of one posted procedure on a given day.
import type { Drift } from "./drift";
import { daysBetween, isExpired, isNotYetEffective } from "./in-force";
import { componentStates, legalComponents, type ComponentState, type LegalComponent } from "./legal-components";
import { isNotOffered, type NotOffered } from "./not-offered";
import type { ChannelName, Procedure } from "./procedure";

/** Facts that nobody has held against their source for longer than this many days are stale. */
export const staleAfterDays = 90;

/** What an audit can find, the gravest first. */
export const findings = [
  "expired",
  "not_yet_effective",
  "not_offered",
  "drift",
  "component_missing",
  "stale",
  "fee_unknown",
  "fee_province",
  "fee_doubtful",
  "time_doubtful",
  "not_online",
  "not_postal",
  "not_reviewed",
] as const;

export type Finding = (typeof findings)[number];

/** The audit of one procedure; days as "2026-11-23", ages in days. */
export interface PostingAudit {
  code: string;
  field: string;
  tier: Procedure["tier"];
  received_at: Procedure["received_at"];
  plain_name: string;
  official_name: string;
  components: Record<LegalComponent, ComponentState>;
  /** The components of which {@link components} says `missing`, in the law's order. */
  missing: LegalComponent[];
  decision: Procedure["decision"];
  /** Names and numbers of the forms. */
  forms: string[];
  in_person: boolean;
  /** Undefined when online filing is not offered. */
  online?: "full" | "partial" | "unknown";
  /** The public postal service (BCCI). */
  postal: boolean;
  /** `updated`: since the portal changed its record; `read`: since we read it; `checked`: since it was read or reviewed, whichever is later. */
  age: { updated: number; read: number; checked: number };
  reviewed: Procedure["source"]["reviewed"];
  /** Why it is on no citizen's screen here. */
  not_offered?: Omit<NotOffered, "code">;
  /** What is to be held against the portal's record again. */
  drift?: Drift;
  findings: Finding[];
}

/** What an audit is told beside the procedure itself. */
export interface AuditMatters {
  /** The officer's word that it is not offered here, from whatever day on. */
  not_offered?: NotOffered | undefined;
  /** Where its text no longer agrees with the portal's own record. */
  drift?: Drift | undefined;
}

/** @param today the day of the audit, "2026-11-23" */
export function auditProcedure(procedure: Procedure, today: string, { not_offered, drift }: AuditMatters = {}): PostingAudit {
  const { code, field, tier, received_at, plain_name, official_name, decision, source } = procedure;
  const components = componentStates(procedure);
  const missing = legalComponents.filter((component) => components[component] === "missing");
  const online = procedure.channels.find(({ channel }) => channel === "online");
  const age = ages(source, today);
  const takenOff = not_offered && isNotOffered(not_offered, today) ? not_offered : undefined;
  const found: Record<Finding, boolean> = {
    expired: isExpired(decision.expires, today),
    not_yet_effective: isNotYetEffective(decision.effective, today),
    not_offered: takenOff !== undefined,
    drift: drift !== undefined,
    component_missing: missing.length > 0,
    stale: age.checked > staleAfterDays,
    fee_unknown: procedure.fees.length === 0 || procedure.fees.some(({ amount }) => amount === "unknown"),
    fee_province: procedure.fees.some(({ amount }) => amount === "province"),
    fee_doubtful: procedure.fees.some(({ doubtful }) => doubtful),
    time_doubtful: procedure.times.some(({ doubtful }) => doubtful),
    not_online: online === undefined,
    not_postal: !offers(procedure, "postal"),
    not_reviewed: source.reviewed === "none",
  };
  return {
    ...{ code, field, tier, received_at, plain_name, official_name, components, missing, decision },
    forms: procedure.forms.map(({ name, number }) => (number ? `${name} (${number})` : name)),
    in_person: offers(procedure, "in_person"),
    ...(online && { online: online.level ?? "unknown" }),
    postal: offers(procedure, "postal"),
    age,
    reviewed: source.reviewed,
    ...(takenOff && { not_offered: reasonOf(takenOff) }),
    ...(drift && { drift }),
    findings: findings.filter((finding) => found[finding]),
  };
}

/** In how many audits each finding stands. */
export function countFindings(audits: readonly PostingAudit[]): Record<Finding, number> {
  const counts = Object.fromEntries(findings.map((finding) => [finding, 0])) as Record<Finding, number>;
  for (const audit of audits) for (const finding of audit.findings) counts[finding] += 1;
  return counts;
}

/** In how many audits each legal component is missing. */
export function countMissing(audits: readonly PostingAudit[]): Record<LegalComponent, number> {
  const counts = Object.fromEntries(legalComponents.map((component) => [component, 0])) as Record<LegalComponent, number>;
  for (const audit of audits) for (const component of audit.missing) counts[component] += 1;
  return counts;
}

const reasonOf = ({ why, decided_by, since }: NotOffered) => ({ why, ...(decided_by && { decided_by }), ...(since && { since }) });

const offers = ({ channels }: Procedure, name: ChannelName): boolean => channels.some(({ channel }) => channel === name);

function ages({ updated, read, reviewed }: Procedure["source"], today: string): PostingAudit["age"] {
  const checked = reviewed !== "none" && reviewed.on > read ? reviewed.on : read;
  return { updated: daysBetween(updated, today), read: daysBetween(read, today), checked: daysBetween(checked, today) };
}
