// Finds a Chromium to test in, or installs one: nobody should have to prepare a machine by hand.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/** What Playwright launches: no sandbox (CI runs as root), no calls home. */
export const launchOptions = () => ({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
});

/** `CHROMIUM_PATH` first, then the system's, then Playwright's own. Undefined when there is none. */
function existingChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file`);
  return [named, ...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The path of a Chromium. @throws when there is none and none can be installed, with what to do. */
export function findChromium(): string {
  const found = existingChromium() ?? install();
  if (!found) throw new Error("No Chromium found and none could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
  return found;
}

/** Playwright's own download where the network allows it, else Debian's package where we may install it. */
function install(): string | undefined {
  const attempts: [string, string[]][][] = [
    [["npx", ["playwright", "install", "chromium"]]],
    [
      ["apt-get", ["update", "-qq"]],
      ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]],
    ],
  ];
  for (const attempt of process.platform === "linux" && process.getuid?.() === 0 ? attempts.reverse() : attempts) {
    console.log(`no Chromium here; trying: ${attempt.map(([command, args]) => [command, ...args].join(" ")).join(" && ")}`);
    try {
      for (const [command, args] of attempt) execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 });
    } catch {
      continue;
    }
    const found = existingChromium();
    if (found) return found;
  }
  return undefined;
}
