// Which offers of the site a kiosk takes.
import { expect, it } from "vitest";
import { judgeOffer } from "../../../../src/core/catalogue/which-catalogue";

const site = { id: "s1", dataDate: "2026-07-18", origin: "site" as const };
const file = { id: "f1", dataDate: "2026-08-01", origin: "file" as const };
const offer = (id: string, dataDate = "2026-07-18") => ({ id, dataDate });

it.each([
  { why: "nothing is kept", offered: offer("s1"), inUse: undefined, settled: undefined, verdict: "take" },
  { why: "it is the one in use", offered: offer("s1"), inUse: site, settled: "s1", verdict: "keep" },
  { why: "it is new", offered: offer("s2"), inUse: site, settled: "s1", verdict: "take" },
  { why: "it is new though its data is older: a mistake was taken back", offered: offer("s2", "2026-06-01"), inUse: site, settled: "s1", verdict: "take" },
  { why: "the officer brought a file after it was taken", offered: offer("s1"), inUse: file, settled: "s1", verdict: "keep" },
  { why: "the officer went back from it", offered: offer("s2"), inUse: site, settled: "s2", verdict: "keep" },
  { why: "it is new, but older than the officer's file", offered: offer("s2", "2026-07-31"), inUse: file, settled: "s1", verdict: "decline" },
  { why: "it is new and of the same day as the officer's file", offered: offer("s2", "2026-08-01"), inUse: file, settled: "s1", verdict: "take" },
  { why: "it is newer than the officer's file", offered: offer("s3", "2026-09-01"), inUse: file, settled: "s2", verdict: "take" },
  { why: "the site has not caught up and was asked before", offered: offer("s2", "2026-07-31"), inUse: file, settled: "s2", verdict: "keep" },
])("$verdict: $why", ({ offered, inUse, settled, verdict }) => {
  expect(judgeOffer(offered, inUse, settled)).toBe(verdict);
});
