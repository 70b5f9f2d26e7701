import { describe, expect, it } from "vitest";
import { communeApp, communeAppFile } from "../../../src/pipeline/commune-app";

describe("a commune installed from the browser's menu", () => {
  const site = "https://kiosk.tinh.vn/niem-yet/";
  const text = communeApp(
    JSON.stringify({ name: "Niêm Yết: thủ tục của xã", start_url: "./", scope: "./", lang: "vi", icons: [{ src: "icon.svg" }] }),
    "tan-son",
    "xã Tân Sơn",
  );
  const manifest = JSON.parse(text) as { name: string; lang: string; start_url: string; scope: string; icons: { src: string }[] };
  const resolved = (path: string) => new URL(path, site + communeAppFile("tan-son")).href;

  it("starts with its commune, within the site, under its name", () => {
    expect(resolved(manifest.start_url)).toBe(`${site}?commune=tan-son`);
    expect(resolved(manifest.scope)).toBe(site);
    expect(manifest).toMatchObject({ name: "Niêm Yết: xã Tân Sơn", lang: "vi" });
  });

  it("finds the site's pictures", () => expect(manifest.icons.map(({ src }) => resolved(src))).toEqual([`${site}icon.svg`]));
});
