// One posted procedure: its shape, and the rules a single file must keep.
//
// The keys are those of the YAML file, so that a name found in one is found in
// the other. Words that stand for a gap ("unknown", "province", "none") are part
// of the shape: a fact that the record does not give is said to be missing, it
// is never left to look like a zero (NĐ 63/2010/NĐ-CP art. 8 lists the facts).
import * as v from "valibot";
import { codeSchema, daySchema, slug, text } from "./words";

const unknown = v.literal("unknown");

/** The three ways to file that the law makes an office show. */
export const channelNames = ["in_person", "online", "postal"] as const;
const channelName = v.picklist(channelNames);

const documentSchema = v.strictObject({
  /** Stays the same when the wording changes: guides and printed codes refer to it. */
  id: slug,
  /** What people call the paper. */
  name: text,
  /** Its official name and form number, where they differ from the household name. */
  official: v.optional(text),
  /** `submit`: handed in; `show`: shown and taken back at once. */
  role: v.picklist(["submit", "show"]),
  originals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  copies: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Where one gets it, what to do without it. */
  note: v.optional(text),
});

const caseSchema = v.strictObject({
  /** The situation in the resident's words: "Nhờ người khác đi làm hộ". */
  name: text,
  note: v.optional(text),
  /** Papers this case adds to the ordinary ones. */
  documents: v.array(documentSchema),
  /** Ids of ordinary papers that this case does without. */
  leaves_out: v.optional(v.array(slug), []),
});

const channelSchema = v.strictObject({
  channel: channelName,
  /** Online only: `full` = toàn trình, `partial` = một phần. */
  level: v.optional(v.picklist(["full", "partial", "unknown"])),
  note: v.optional(text),
});

/** No fee is smaller, in đồng: 15 is a slip for 15.000, as people write it. */
export const leastFee = 500;

/** Phí and lệ phí, which the law keeps apart. */
export const feeKinds = ["phi", "le-phi"] as const;

export const feeSchema = v.strictObject({
  /** Only where a guide chooses among several fees. */
  id: v.optional(slug),
  kind: v.picklist(feeKinds),
  /**
   * Đồng; or `free` (only where the record says so), `province` (set by the
   * provincial council, no figure in the record), `unknown`. Never 0.
   */
  amount: v.union([v.pipe(v.number(), v.integer(), v.minValue(1, "fee-zero")), v.picklist(["free", "province", "unknown"])], "fee-amount"),
  /** What the amount is counted by: "trường hợp", "bản", "trang". */
  unit: v.optional(text),
  /** What is paid for, when a procedure has several fees. */
  for: v.optional(text),
  channels: v.pipe(v.array(channelName), v.minLength(1)),
  /** The words that decide when this amount applies or who is exempt. */
  condition: v.optional(text),
  /** Why this amount is not certain; it is then shown as "hỏi cán bộ". */
  doubtful: v.optional(text),
});

const timeSchema = v.strictObject({
  /** Only where a guide chooses among several times. */
  id: v.optional(slug),
  channels: v.pipe(v.array(channelName), v.minLength(1)),
  /** Half days exist (3.5, 7.5). Left out with `same_day` and `unknown`. */
  amount: v.optional(v.pipe(v.number(), v.minValue(0.5))),
  unit: v.picklist(["working_day", "day", "month", "hour", "same_day", "unknown"]),
  /** The situation this time belongs to, when there are several. */
  case: v.optional(text),
  /** `case` names a stage of one work ("Xã thẩm định"), not a situation: this time never stands for the whole. */
  stage: v.optional(v.literal(true)),
  /** `same_day` only: file before this hour, "15:00". */
  cutoff: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "hour"))),
  note: v.optional(text),
  doubtful: v.optional(text),
});

const shape = v.strictObject({
  code: codeSchema,
  portal_id: v.pipe(v.string(), v.uuid()),
  /** `plain`: written anew by people, and measured; `official`: the portal's own words, from an import. */
  wording: v.optional(v.picklist(["plain", "official"]), "plain"),
  field: slug,
  /** 1: what residents really come for; 2: the rest of the posted list. */
  tier: v.picklist([1, 2]),
  received_at: v.picklist(["commune", "elsewhere"]),
  /** Where to go instead, when the commune does not receive the file. */
  go_to: v.optional(text),

  plain_name: text,
  official_name: text,
  summary: text,
  keywords: v.pipe(v.array(text), v.minLength(1)),

  documents: v.array(documentSchema),
  cases: v.optional(v.array(caseSchema), []),
  /** What people bring for nothing: "Không cần sổ hộ khẩu". */
  not_needed: v.optional(v.array(text), []),
  /** Number of sets (số bộ hồ sơ). */
  sets: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), unknown]),
  /** What the resident does, in order; at most five in plain wording. */
  steps: v.pipe(v.array(text), v.minLength(1)),
  mistakes: v.optional(v.pipe(v.array(text), v.maxLength(3)), []),
  neighbours: v.optional(v.array(v.strictObject({ code: codeSchema, why: text })), []),

  channels: v.pipe(v.array(channelSchema), v.minLength(1)),
  fees: v.array(feeSchema),
  times: v.pipe(v.array(timeSchema), v.minLength(1)),
  results: v.pipe(v.array(v.strictObject({ name: text, note: v.optional(text) })), v.minLength(1)),
  conditions: v.union([v.pipe(v.array(text), v.minLength(1)), v.picklist(["none", "unknown"])]),
  audience: v.pipe(v.array(text), v.minLength(1)),
  agency: v.strictObject({ handles: text, decides: text }),
  forms: v.array(v.strictObject({ name: text, number: v.optional(text) })),
  legal_basis: v.array(v.strictObject({ number: text, name: v.optional(text) })),
  decision: v.strictObject({
    number: text,
    issuer: text,
    date: daySchema,
    effective: v.optional(daySchema),
    expires: v.optional(daySchema),
  }),
  source: v.strictObject({
    record: v.literal("portal"),
    /** The day the portal last changed its record. */
    updated: daySchema,
    /** The day the record was read. */
    read: daySchema,
    /** Where the record is silent or contradicts itself, and what was written. */
    doubts: v.optional(v.array(text), []),
    /** How many papers the record listed, where the text lists them otherwise; the drift check counts against it. */
    papers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    reviewed: v.union([v.literal("none"), v.strictObject({ by: text, on: daySchema })]),
  }),
});

export type Procedure = v.InferOutput<typeof shape>;
export type ProcedureDocument = v.InferOutput<typeof documentSchema>;
export type ProcedureCase = v.InferOutput<typeof caseSchema>;
export type Fee = v.InferOutput<typeof feeSchema>;
export type ProcessingTime = v.InferOutput<typeof timeSchema>;
export type ChannelName = (typeof channelNames)[number];

/** The shape of one procedure file, with the rules that need no other file. */
export const procedureSchema = v.pipe(
  shape,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, reason } of breaches(dataset.value)) addIssue({ message: reason, path: issuePath(dataset.value, path) });
  }),
);

interface Breach {
  path: (string | number)[];
  reason: string;
}

const mostSteps = 5;

function* breaches(procedure: Procedure): Generator<Breach> {
  if (procedure.wording === "plain" && procedure.steps.length > mostSteps) yield { path: ["steps"], reason: "steps-many" };
  if (procedure.received_at === "elsewhere" && !procedure.go_to) yield { path: ["go_to"], reason: "go-to-missing" };
  yield* documentBreaches(procedure);
  yield* channelBreaches(procedure);
  yield* idBreaches(procedure);
  for (const [i, time] of procedure.times.entries()) {
    const counted = time.unit !== "same_day" && time.unit !== "unknown";
    if (counted !== (time.amount !== undefined)) yield { path: ["times", i, "amount"], reason: counted ? "time-amount-missing" : "time-amount-idle" };
    if (time.stage && !time.case) yield { path: ["times", i, "case"], reason: "stage-without-case" };
    if (time.cutoff && time.unit !== "same_day") yield { path: ["times", i, "cutoff"], reason: "cutoff-idle" };
  }
  for (const [i, fee] of procedure.fees.entries()) {
    const small = typeof fee.amount === "number" && fee.amount < leastFee;
    if (small && procedure.wording === "plain" && !fee.doubtful) yield { path: ["fees", i, "amount"], reason: "fee-small" };
    if ((fee.amount === "free" || fee.amount === "province") && !fee.condition) yield { path: ["fees", i, "condition"], reason: "fee-words-missing" };
  }
}

function* documentBreaches({ documents, cases }: Procedure): Generator<Breach> {
  const ordinary = new Set(documents.map((document) => document.id));
  const lists = [
    { path: ["documents"] as (string | number)[], documents },
    ...cases.map((each, i) => ({ path: ["cases", i, "documents"], documents: each.documents })),
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [i, document] of list.documents.entries()) {
      if (seen.has(document.id)) yield { path: [...list.path, i, "id"], reason: "document-id-twice" };
      seen.add(document.id);
      if (document.originals + document.copies === 0) yield { path: [...list.path, i, "originals"], reason: "document-count" };
    }
  }
  for (const [i, each] of cases.entries()) {
    for (const [j, id] of each.leaves_out.entries()) {
      if (!ordinary.has(id)) yield { path: ["cases", i, "leaves_out", j], reason: "leaves-out-unknown" };
    }
  }
}

/** Guides name fees and times by these ids. */
function* idBreaches(procedure: Procedure): Generator<Breach> {
  for (const key of ["fees", "times"] as const) {
    const ids = procedure[key].map(({ id }) => id);
    for (const [i, id] of ids.entries()) if (id !== undefined && ids.indexOf(id) !== i) yield { path: [key, i, "id"], reason: "id-twice" };
  }
}

function* channelBreaches(procedure: Procedure): Generator<Breach> {
  const offered = procedure.channels.map(({ channel }) => channel);
  for (const [i, { channel, level }] of procedure.channels.entries()) {
    if (offered.indexOf(channel) !== i) yield { path: ["channels", i, "channel"], reason: "channel-twice" };
    if ((channel === "online") !== (level !== undefined)) yield { path: ["channels", i, "level"], reason: "channel-level" };
  }
  for (const key of ["fees", "times"] as const) {
    for (const [i, { channels }] of procedure[key].entries()) {
      for (const [j, channel] of channels.entries()) {
        if (!offered.includes(channel)) yield { path: [key, i, "channels", j], reason: "channel-not-offered" };
      }
    }
  }
  for (const channel of offered) {
    if (!procedure.times.some((time) => time.channels.includes(channel))) yield { path: ["times"], reason: "channel-without-time" };
  }
}

type IssuePath = [v.IssuePathItem, ...v.IssuePathItem[]];

/** Valibot's own path items, so that these breaches print like every other issue. */
function issuePath(root: object, keys: (string | number)[]): IssuePath {
  let input: unknown = root;
  return keys.map((key) => {
    const item = { type: "unknown", origin: "value", input, key, value: (input as Record<string | number, unknown> | undefined)?.[key] } as const;
    input = item.value;
    return item;
  }) as unknown as IssuePath;
}
