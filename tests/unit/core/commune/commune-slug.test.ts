import { describe, expect, it } from "vitest";
import { catalogueFolder, isCommuneSlug, shelfName } from "../../../../src/core/commune/commune-slug";

describe("the name of a commune in an address", () => {
  it.each(["phu-thong", "xa-3", "a", "x".repeat(60)])("%s is one", (slug) => expect(isCommuneSlug(slug)).toBe(true));

  it.each(["", "Phu-Thong", "phủ-thông", "phu thong", "../phu-thong", "a/b", "-a", "a-", "a--b", "a.b", "%2e%2e", "x".repeat(61)])("“%s” is none", (slug) =>
    expect(isCommuneSlug(slug)).toBe(false),
  );
});

describe("where a commune's catalogue lies", () => {
  it("is the site's own folder when the address names none", () => expect(catalogueFolder()).toBe("catalogue/"));
  it("is a folder of the commune's otherwise", () => expect(catalogueFolder("phu-thong")).toBe("communes/phu-thong/catalogue/"));
});

describe("the database of the kept catalogues", () => {
  it.each(["/", "/index.html"])("keeps its name on a site for one commune at %s", (path) => expect(shelfName(path)).toBe("niem-yet"));

  it("is another for every commune of a host, by name and by folder", () => {
    const names = [
      shelfName("/"),
      shelfName("/", "phu-thong"),
      shelfName("/", "bach-thong"),
      shelfName("/phu-thong/"),
      shelfName("/phu-thong/", "phu-thong"),
      shelfName("/bach-thong/index.html"),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(shelfName("/bach-thong/index.html")).toBe(shelfName("/bach-thong/"));
  });
});
