// The key with which update files are signed: made once, kept apart from the kiosk; its public half is a line of commune.yaml.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { BundleSigner } from "../core/bundle/bundle-crypto";

/**
 * Writes a new private key that only its owner may read.
 * @returns the public key in base64
 * @throws when the file is there already: a key that was lost cannot be made again
 */
export function newKey(file: string): string {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(file, privateKey.export({ format: "pem", type: "pkcs8" }), { flag: "wx", mode: 0o600 });
  return base64(publicKey);
}

/** @throws when the file is not an Ed25519 private key */
export function signerOf(file: string): BundleSigner {
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== "ed25519") throw new Error("Ed25519");
  return { key: base64(createPublicKey(key)), sign: (message) => sign(null, message, key).toString("base64") };
}

/** The 32 bytes at the end of what OpenSSL calls a public key. */
function base64(publicKey: KeyObject): string {
  return publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64");
}
