// What is kept instead of a PIN: a salt and a slow hash. Its shape is the same for every PIN, so that it tells nothing of its length.
import * as v from "valibot";

/** PBKDF2 with SHA-256; OWASP's Password Storage Cheat Sheet asks for 600,000 rounds. */
export const pinRounds = 600_000;

const bytes = (length: number) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBuffer>),
    v.check((value) => value.length === length, "length"),
  );

export const pinSealSchema = v.strictObject({
  format: v.literal(1),
  salt: bytes(16),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(pinRounds)),
  key: bytes(32),
});

export type PinSeal = v.InferOutput<typeof pinSealSchema>;
