// A start that opens a given catalogue, in place of shelf and site.
import { vi } from "vitest";
import type { LoadedCatalogue } from "../../src/app/platform/catalogue/catalogue-loader";
import * as start from "../../src/app/platform/catalogue/start-catalogue";

/** What a test has to say of a catalogue. */
export type GivenCatalogue = Pick<LoadedCatalogue, "list"> & Partial<LoadedCatalogue>;

/** Until `vi.restoreAllMocks()`. */
export function startWith(catalogue: () => GivenCatalogue): void {
  vi.spyOn(start, "startCatalogue").mockImplementation(async (accept) => {
    const none = () => Promise.resolve([]);
    accept({ id: "given", details: none, official: none, voice: () => Promise.resolve(undefined), ...catalogue() } as LoadedCatalogue);
    return Promise.resolve({ from: "site" });
  });
}
