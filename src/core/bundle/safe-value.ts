// Parsed JSON from a stranger's file: nothing in it may be endless, or look otherwise than it reads.
import { BundleRefusal } from "./refusal";

/** Longest text of a record; the longest of the portal's own has some twenty thousand characters. */
const longestText = 200_000;
/** No piece nests deeper than a dozen. */
const deepest = 32;
/** What turns the direction of writing, so that a name reads otherwise than it is. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * @param longTexts for pieces that hold sound or pictures as text
 * @throws BundleRefusal
 */
export function refuseUnsafe(value: unknown, file: string, longTexts = false, path = "", depth = 0): void {
  if (depth > deepest) throw new BundleRefusal("shape", `${file}: ${path}`);
  if (typeof value === "string") {
    if (!longTexts && value.length > longestText) throw new BundleRefusal("text-too-long", `${file}: ${path}`);
    if (turning.test(value)) throw new BundleRefusal("hidden-characters", `${file}: ${path}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === "__proto__") throw new BundleRefusal("shape", `${file}: ${path}.__proto__`);
      refuseUnsafe(each, file, longTexts, path === "" ? key : `${path}.${key}`, depth + 1);
    }
  }
}
