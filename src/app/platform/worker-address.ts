// The one script address that this site may hand to the browser: where Trusted Types are enforced, no other gets through.

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): unknown };
}

const worker = "sw.js";

/** The service worker's address, relative to the page; blessed by the policy `niem-yet` where the browser knows Trusted Types. */
export function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy("niem-yet", { createScriptURL: () => worker });
  // TypeScript's library does not know yet that `register` takes a blessed address.
  return (policy?.createScriptURL(worker) ?? worker) as string;
}
