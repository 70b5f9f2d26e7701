// The door to the browser's cryptography, for files that the officer brings.
import type { BundleCrypto } from "../../core/bundle/bundle-crypto";

export const webCrypto: BundleCrypto = {
  async sha256(bytes) {
    // Plain http on an office network has no WebCrypto.
    if (!("subtle" in crypto)) return undefined;
    return Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
  async verify(key, signature, message) {
    try {
      const imported = await crypto.subtle.importKey("raw", bytesOf(key), "Ed25519", false, ["verify"]);
      return await crypto.subtle.verify("Ed25519", imported, bytesOf(signature), message);
    } catch {
      // Browsers that do not know the algorithm say so here, before anything of the file counts.
      return undefined;
    }
  },
};

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
