// The last question before a catalogue is used: does the search over it find what is in it?
import type { Search } from "../search/search";

/** How many procedures are asked for at most; two of one name may stand in each other's way, ten of ten never do. */
const asked = 10;

/** Whether some listed procedure comes first when one types its own plain name. Nothing listed is nothing found. */
export function findsItsOwn(search: Search, procedures: readonly { code: string; plain_name: string }[]): boolean {
  const step = Math.max(1, Math.floor(procedures.length / asked));
  const some = procedures.filter((_, i) => i % step === 0).slice(0, asked);
  return some.some(({ code, plain_name }) => search.find(plain_name, 1).hits[0]?.code === code);
}
