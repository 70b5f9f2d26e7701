// The commune's own facts with their days: counters, hours, telephone, address, and who is exempt from which fees.
import * as v from "valibot";
import { counterSchema, type Commune } from "../commune/commune";
import { feeKinds, type Procedure } from "../procedure/procedure";
import { codeSchema, slug, text } from "../procedure/words";
import { holdsOn, latestOn, periodEntries, runsForwards } from "./period";

const exemptionSchema = v.pipe(
  v.strictObject({
    who: text,
    /** The text that exempts them; left out: the entry's own number. */
    by: v.optional(text),
    /** Left out: both kinds. */
    kind: v.optional(v.picklist(feeKinds)),
    /** Of which procedures, one by one or by field. */
    codes: v.optional(v.array(codeSchema), []),
    fields: v.optional(v.array(slug), []),
  }),
  v.check(({ codes, fields }) => codes.length + fields.length > 0, "exemption-of-nothing"),
);

/** The facts of which one entry only may speak on a day. */
export const officeFacts = ["counters", "hours", "phone", "address"] as const;

const entrySchema = v.pipe(
  v.strictObject({
    number: v.optional(text),
    ...periodEntries,
    counters: v.optional(v.array(counterSchema)),
    hours: v.optional(text),
    phone: v.optional(text),
    address: v.optional(text),
    exemptions: v.optional(v.array(exemptionSchema), []),
  }),
  v.forward(
    v.check((entry) => runsForwards(entry), "period-backwards"),
    ["to"],
  ),
  v.check((entry) => entry.exemptions.length > 0 || officeFacts.some((fact) => entry[fact] !== undefined), "office-empty"),
  v.check(({ number, exemptions }) => number !== undefined || exemptions.every(({ by }) => by !== undefined), "exemption-without-text"),
);

/** `local/office.yaml`. */
export const officeSchema = v.array(entrySchema);

export type OfficeEntry = v.InferOutput<typeof entrySchema>;

/** Who does not pay, and by what text. */
export interface Exemption {
  who: string;
  by: string;
  kind?: "phi" | "le-phi";
}

/** The commune with what its entries say of a day, fact by fact; where none speaks, as `commune.yaml` has it. */
export function communeOn(commune: Commune, entries: readonly OfficeEntry[], day: string): Commune {
  const facts = officeFacts.map(
    (fact) =>
      [
        fact,
        latestOn(
          entries.filter((entry) => entry[fact] !== undefined),
          day,
        )?.[fact],
      ] as const,
  );
  const said = facts.filter(([, value]) => value !== undefined);
  return said.length ? { ...commune, ...(Object.fromEntries(said) as Partial<Commune>) } : commune;
}

/** The exemptions of a procedure that hold on a day; those of several entries add up. */
export function exemptionsOn(entries: readonly OfficeEntry[], procedure: Pick<Procedure, "code" | "field">, day: string): Exemption[] {
  const holding = entries.filter((entry) => holdsOn(entry, day));
  return holding.flatMap(({ number, exemptions }) =>
    exemptions
      .filter(({ codes, fields }) => codes.includes(procedure.code) || fields.includes(procedure.field))
      .map(({ who, by, kind }) => ({ who, by: by ?? number ?? "", ...(kind && { kind }) })),
  );
}
