// The commune, its desk and its device: everything a screen says about the place comes from here.
import * as v from "valibot";
import { daySchema, text } from "../procedure/words";

/** A counter of the desk: "Quầy 1", and the ids of the fields it receives. */
export const counterSchema = v.strictObject({ name: text, fields: v.array(text) });

/** `commune.yaml`. What is not known (phone, hours, address, counters) is left out of the file, never invented. */
export const communeSchema = v.strictObject({
  /** "xã", "phường" or "đặc khu". */
  kind: text,
  name: text,
  province: text,
  formerly: v.optional(v.array(text), []),
  /** What made the commune what it is: the resolution on its merger. */
  established_by: v.optional(v.strictObject({ number: text, note: v.optional(text) })),
  /** The desk's official name. */
  desk: text,
  /** What of it is said to visitors in English. */
  english: v.optional(v.strictObject({ desk: text })),
  address: v.optional(text),
  hours: v.optional(text),
  phone: v.optional(text),
  counters: v.optional(v.array(counterSchema), []),
  /** Where this site can be opened from the office's own network: "http://192.168.1.20:4173/". */
  web_address: v.optional(v.pipe(text, v.regex(/^https?:\/\/[^\s?#]+$/, "web-address"))),
  /** Addresses of the national portal; `{portalId}` is replaced by the record's id. */
  portal: v.strictObject({
    name: text,
    page: v.pipe(text, v.startsWith("https://"), v.includes("{portalId}")),
    file: v.pipe(text, v.startsWith("https://"), v.includes("{portalId}")),
  }),
  kiosk: v.strictObject({
    /** Of the touchscreen, so that CSS can compute millimetres. */
    diagonal_inches: v.pipe(v.number(), v.minValue(7), v.maxValue(100)),
    /** Without one the print buttons are not shown to citizens. */
    printer: v.optional(v.boolean(), true),
    /** Stillness before the countdown starts. */
    idle_seconds: v.pipe(v.number(), v.integer(), v.minValue(15)),
    /** Length of the visible countdown. */
    countdown_seconds: v.pipe(v.number(), v.integer(), v.minValue(5)),
  }),
  /** The day the posted data was last looked through as a whole. */
  data_date: daySchema,
  /** The Ed25519 public key, base64, of who may sign update files; with it an unsigned or older file is refused. */
  update_key: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, "update-key"))),
});

export type Commune = v.InferOutput<typeof communeSchema>;

/** Names of the counters that receive a field. */
export function countersFor({ counters }: Pick<Commune, "counters">, field: string): string[] {
  return counters.filter(({ fields }) => fields.includes(field)).map(({ name }) => name);
}

/** The address of one procedure on the national portal: its page, or the place to file it. */
export function portalAddress(commune: Pick<Commune, "portal">, portalId: string, purpose: "page" | "file"): string {
  return commune.portal[purpose].replace("{portalId}", portalId);
}
