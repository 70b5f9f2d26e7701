// New versions of the application: taken when they start, left when they do not, never half, never twice.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { sizes } from "./kiosk";
import { askForUpdate, keptCatalogues, keptVersions, letIn, PublishingSite, remembered, settle, stopWorkers, versionOf } from "./versions";

const test = base.extend<{ site: PublishingSite }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = new PublishingSite();
    await site.start();
    await use(site);
    await site.stop();
  },
});

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

const attract = "Chạm để bắt đầu";
const throwing = (page: string) => page.replace(/<script type="module"[^>]*>/, '<script type="module" src="./broken.js">');
const complaining = (page: string) => page.replace("</head>", '<script src="./complaint.js"></script></head>');

test("three versions in a row: each is taken, the one before is kept, older ones go", async ({ page, site }) => {
  await settle(page, site);
  // An error that does not keep a version from starting is no reason to leave it.
  site.put("complaint.js", "throw new Error('not serious');");
  for (const name of ["2", "3"]) {
    site.publish(name, complaining);
    expect(await askForUpdate(page)).toBe("waiting");
    await letIn(page);
    await expect(page.getByText(attract)).toBeVisible();
    expect(await versionOf(page)).toBe(name);
    await expect.poll(async () => (await remembered(page))?.trial).toBeUndefined();
    expect(await askForUpdate(page)).toBe("nothing");
  }
  const { good, before, rejected } = (await remembered(page))!;
  expect([typeof good, typeof before, rejected]).toEqual(["string", "string", []]);
  site.publish("4");
  await askForUpdate(page);
  // The good one, the one before it, and the one that waits.
  expect(await keptVersions(page)).toBe(3);
});

test("a version that throws at its start: back to the one before, not tried again; the next good one is taken", async ({ page, site }) => {
  await settle(page, site);
  site.put("broken.js", "throw new Error('broken build');");
  site.publish("2", throwing);
  expect(await askForUpdate(page)).toBe("waiting");
  await letIn(page);
  expect(await versionOf(page)).toBe("2");
  await expect(page.getByText(attract)).toBeVisible({ timeout: 15_000 });
  expect(await versionOf(page)).toBe("1");
  expect((await remembered(page))?.rejected).toHaveLength(1);

  // An hour later, and after a night: the same version is still offered.
  expect(await askForUpdate(page)).toBe("nothing");
  await page.reload();
  await expect(page.getByText(attract)).toBeVisible();
  expect(await versionOf(page)).toBe("1");

  site.publish("3");
  expect(await askForUpdate(page)).toBe("waiting");
  await letIn(page);
  await expect(page.getByText(attract)).toBeVisible();
  expect(await versionOf(page)).toBe("3");
  await expect.poll(async () => (await remembered(page))?.trial).toBeUndefined();

  // The broken one comes back to the site, by mistake: it is known.
  site.publish("2", throwing);
  expect(await askForUpdate(page)).toBe("nothing");
});

test("a version whose main script is not there: back to the one before", async ({ page, site }) => {
  await settle(page, site);
  site.publish("2", (index) => index.replace(/assets\/index-[^"]*\.js/, "assets/nowhere.js"));
  await askForUpdate(page);
  await letIn(page);
  await expect(page.getByText(attract)).toBeVisible({ timeout: 15_000 });
  expect(await versionOf(page)).toBe("1");
});

test("a version that is blank and says nothing: three openings, then the one before", async ({ page, site }) => {
  await settle(page, site);
  site.publish("2", () => '<!doctype html><meta name="version" content="2"><p>blank</p>');
  await askForUpdate(page);
  await letIn(page);
  for (let opening = 2; opening <= 3; opening++) {
    expect(await versionOf(page)).toBe("2");
    await page.reload();
  }
  await page.reload();
  await expect(page.getByText(attract)).toBeVisible();
  expect(await versionOf(page)).toBe("1");
});

test("what arrives otherwise than it was built is not installed: half a file, a page for everything, a silent wire", async ({ page, site }) => {
  await settle(page, site);
  site.publish("2");
  const whole = readFileSync(join(site.root, "index.html"));
  writeFileSync(join(site.root, "index.html"), whole.subarray(0, 300));
  expect(await askForUpdate(page)).toBe("nothing");
  writeFileSync(join(site.root, "index.html"), whole);
  site.wire = "html";
  expect(await askForUpdate(page)).toBe("nothing");
  await page.reload();
  await expect(page.getByText(attract)).toBeVisible();
  expect(await versionOf(page)).toBe("1");
  site.wire = "good";
  expect(await askForUpdate(page)).toBe("waiting");
});

test("Wi-Fi up and upstream dead: a start takes no longer than with the network", async ({ page, site }) => {
  await settle(page, site);
  const start = async () => {
    const from = Date.now();
    await page.reload({ waitUntil: "commit" });
    await expect(page.getByText(attract)).toBeVisible();
    return Date.now() - from;
  };
  await start();
  const usual = Math.min(await start(), await start());
  site.wire = "silent";
  const silent = Math.min(await start(), await start());
  expect(silent).toBeLessThan(usual * 1.5 + 300);
});

test("the kill switch: the worker goes, its files too, the catalogue stays, and no page is loaded twice", async ({ page, site }) => {
  await settle(page, site);
  copyFileSync(join(import.meta.dirname, "../../deploy/kill-switch/sw.js"), join(site.root, "sw.js"));
  let loads = 0;
  page.on("load", () => loads++);
  await askForUpdate(page);
  await stopWorkers(page);
  await expect.poll(() => loads).toBe(1);
  await expect(page.getByText(attract)).toBeVisible();
  await page.waitForTimeout(1500);
  expect(loads).toBe(1);
  expect(await keptVersions(page)).toBe(0);
  expect((await keptCatalogues(page)).heads).toHaveLength(1);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
