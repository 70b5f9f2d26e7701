// The door to WebCrypto for the officer's PIN.
import { pinRounds, type PinSeal } from "../../core/pin/pin-seal";

/** Takes about a second on an old machine. */
export async function sealPin(pin: string): Promise<PinSeal> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { format: 1, salt, rounds: pinRounds, key: await derive(pin, salt, pinRounds) };
}

/** Whether `seal` was made of this PIN; every byte is looked at, whichever is the first that differs. */
export async function opensSeal(pin: string, { salt, rounds, key }: PinSeal): Promise<boolean> {
  const derived = await derive(pin, salt, rounds);
  return derived.reduce((difference, byte, i) => difference | (byte ^ (key[i] ?? 0)), 0) === 0;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array<ArrayBuffer>> {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, material, 256));
}
