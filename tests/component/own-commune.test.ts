// @vitest-environment happy-dom
// Which commune an address asks for, where its catalogue is read, and what a host that does not have it makes of it.
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSite, Unreachable } from "../../src/app/platform/catalogue/catalogue-pieces";
import { linkOwnApplication } from "../../src/app/platform/install-link";
import { NoSuchCommune, ownCatalogueFolder, ownCommune, ownShelfName } from "../../src/app/platform/own-commune";
import { lookForCatalogue } from "../../src/app/platform/catalogue/look-for-catalogue";
import { aShelf } from "./a-shelf";

const open = (address: string) => history.replaceState(null, "", address);
const answer = (status: number) => vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(new Response("{}", { status })));

afterEach(() => {
  vi.restoreAllMocks();
  open("/");
});

describe("an address", () => {
  it("that names none means the site's own commune", async () => {
    open("/?kiosk=1#/tim");
    const asked = answer(200);
    expect([ownCommune(), ownCatalogueFolder(), ownShelfName()]).toEqual([undefined, "catalogue/", "niem-yet"]);
    await readSite("manifest.json");
    expect(asked.mock.calls[0]![0]).toBe("catalogue/manifest.json");
  });

  it("that names one reads its folder and keeps on its own shelf, also in a phone's capitals", async () => {
    open("/?kiosk=1&commune=Phu-Thong#/tim");
    const asked = answer(200);
    expect(ownShelfName()).toBe("niem-yet ?phu-thong");
    await readSite("list.1.json");
    expect(asked.mock.calls[0]![0]).toBe("communes/phu-thong/catalogue/list.1.json");
  });

  it.each(["", "../x", "a/../../b", "phủ-thông", "http://x"])("that names “%s” asks the host for nothing at all", async (commune) => {
    open(`/?commune=${encodeURIComponent(commune)}`);
    const asked = answer(200);
    await expect(readSite("manifest.json")).rejects.toThrow(NoSuchCommune);
    expect(ownShelfName).toThrow(NoSuchCommune);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("what is installed from the browser's menu", () => {
  it.each([
    ["/", "./manifest.webmanifest"],
    ["/?commune=tan-son", "communes/tan-son/app.webmanifest"],
    ["/?commune=../x", "./manifest.webmanifest"],
  ])("from %s is %s", (address, manifest) => {
    document.head.innerHTML = '<link rel="manifest" href="./manifest.webmanifest">';
    open(address);
    linkOwnApplication();
    expect(document.querySelector("link[rel=manifest]")!.getAttribute("href")).toBe(manifest);
  });
});

describe("a host", () => {
  it.each([403, 404, 410])("that answers %s for a commune does not have it", async (status) => {
    open("/?commune=tan-son");
    answer(status);
    await expect(readSite("manifest.json")).rejects.toThrow(NoSuchCommune);
    await expect(readSite("list.1.json")).rejects.not.toThrow(NoSuchCommune);
  });

  it("that is in trouble may have it tomorrow", async () => {
    open("/?commune=tan-son");
    answer(503);
    await expect(readSite("manifest.json")).rejects.toThrow(Unreachable);
  });

  it("without its own catalogue has no commune missing", async () => {
    answer(404);
    await expect(readSite("manifest.json")).rejects.not.toThrow(NoSuchCommune);
  });

  it("that no longer has a commune that is kept says so in the officer's line", async () => {
    aShelf();
    open("/?commune=tan-son");
    answer(404);
    expect(await lookForCatalogue(() => true)).toEqual({ found: "refused", reason: "communes/tan-son/catalogue/manifest.json: 404" });
  });
});
