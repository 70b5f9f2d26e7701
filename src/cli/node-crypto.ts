// Node's cryptography, to check a bundle as the kiosk will.
import { createHash, createPublicKey, verify } from "node:crypto";
import type { BundleCrypto } from "../core/bundle/bundle-crypto";

export const nodeCrypto: BundleCrypto = {
  sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
  verify(key, signature, message) {
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(key, "base64").toString("base64url") }, format: "jwk" });
    return Promise.resolve(verify(null, message, publicKey, Buffer.from(signature, "base64")));
  },
};
