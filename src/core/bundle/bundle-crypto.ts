// What a bundle needs of the machine that reads or writes it: core itself has no runtime.

export interface BundleCrypto {
  /** In hexadecimal. Undefined where the machine cannot tell: a browser on plain http has no WebCrypto. */
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
  /** Ed25519; key and signature in base64. Undefined where the machine cannot tell: Chrome before 137. */
  verify(key: string, signature: string, message: Uint8Array<ArrayBuffer>): Promise<boolean | undefined>;
}

/** Who signs: the public key in base64, and the signature in base64 over some bytes. */
export interface BundleSigner {
  key: string;
  sign(message: Uint8Array<ArrayBuffer>): string;
}
