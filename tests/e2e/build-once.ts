// Builds the kiosk from the real data once, for every browser test.
import { buildKiosk } from "../../src/cli/build-kiosk";
import { findChromium } from "./chromium";

export default async function buildOnce(): Promise<void> {
  console.log(`Chromium: ${findChromium()}`);
  await buildKiosk(process.env.NIEMYET_DATA);
}
