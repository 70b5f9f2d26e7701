// What one machine may have otherwise than the commune's data: several kiosks share one build.
import * as v from "valibot";
import { text } from "../procedure/words";
import type { Commune } from "./commune";

/** What an officer may choose, and in which steps. */
export const kioskBounds = {
  idle_seconds: { least: 15, most: 600, step: 15 },
  diagonal_inches: { least: 7, most: 100, step: 0.1 },
} as const;

const within = ({ least, most }: { least: number; most: number }) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/** What was changed on this machine; what is not here is as the data has it. */
export const kioskSettingsSchema = v.strictObject({
  idle_seconds: v.optional(v.pipe(within(kioskBounds.idle_seconds), v.integer())),
  diagonal_inches: v.optional(within(kioskBounds.diagonal_inches)),
  printer: v.optional(v.boolean()),
  /** The name of the counter it stands at; empty: at none. */
  counter: v.optional(text),
});

export type KioskSettings = v.InferOutput<typeof kioskSettingsSchema>;

/** The kiosk as this machine is: the commune's values, and this machine's own before them. */
export type Kiosk = Commune["kiosk"] & { counter?: string };

/** A counter that the data names no more is left out: nobody is sent to a desk that is gone. */
export function kioskWith({ kiosk, counters }: Pick<Commune, "kiosk" | "counters">, settings: KioskSettings): Kiosk {
  const { counter, ...values } = settings;
  const stands = counters.some(({ name }) => name === counter);
  return { ...kiosk, ...values, ...(stands && counter !== undefined && { counter }) };
}

/** `value` moved by `by` and kept within bounds, without the tails of binary fractions. */
export function stepped(value: number, by: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, Math.round((value + by) * 10) / 10));
}
