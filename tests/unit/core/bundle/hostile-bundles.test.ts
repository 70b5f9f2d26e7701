// Bundles as carelessness, a bad stick or somebody who means harm would bring them: each is refused by name, and nothing else happens.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { bundleLimits } from "../../../../src/core/bundle/open-archive";
import { readBundle, type BundleContext } from "../../../../src/core/bundle/read-bundle";
import { aKey, bundleOf, catalogueFiles, contextOf, crypto, directory, forged, headerOf, rewritten, whole, withEntries, withHeader } from "./a-bundle";

// Ten megabytes are packed several times over on a machine that does other work too.
vi.setConfig({ testTimeout: 30_000 });

let files: Awaited<ReturnType<typeof catalogueFiles>>;
let good: Uint8Array;
let context: BundleContext;
const owner = aKey();

beforeAll(async () => {
  files = await catalogueFiles();
  good = await bundleOf(files);
  context = contextOf(files);
});

const read = (bytes: Uint8Array, inUse: BundleContext = context) => readBundle(bytes, inUse, crypto);

async function reason(bytes: Uint8Array, inUse: BundleContext = context): Promise<string> {
  const { refused } = await read(bytes, inUse);
  return refused ? refused.reason : "taken";
}

const locked = () => ({ ...context, commune: { ...context.commune, update_key: owner.key } });
const file = (start: string) => files.find(({ path }) => path.startsWith(start))!.path;

describe("a file that is no bundle", () => {
  it("is empty", async () => expect(await reason(new Uint8Array())).toBe("empty"));
  it("is something else: a picture, a page, a shortcut", async () => {
    for (const text of ["\u0089PNG\r\n\u001a\n", "<!doctype html>", "[InternetShortcut]", "P"]) expect(await reason(strToU8(text, true))).toBe("not-a-bundle");
  });
  it("is a zip of something else", async () => {
    expect(await reason(zipSync({ "anh.jpg": new Uint8Array(9) }))).toBe("header-missing");
    expect(await reason(zipSync({ "ANH.JPG": new Uint8Array(9) }))).toBe("entry-name");
  });
  it("was cut off, wherever", async () => {
    const cuts = Array.from({ length: 60 }, (_, i) => Math.floor((good.length * i) / 60));
    for (const cut of [...cuts, good.length - 1, good.length - 22]) {
      expect(["empty", "not-a-bundle", "damaged"], `cut at ${cut}`).toContain(await reason(good.subarray(0, cut)));
    }
  });
  it("has something appended", async () => expect(await reason(new Uint8Array([...good, 0]))).toBe("damaged"));
  it("is larger than any bundle", async () => expect(await reason(new Uint8Array(bundleLimits.file + 1))).toBe("too-large"));
});

describe("a zip made to harm", () => {
  it("inflates to gigabytes as it says", async () => {
    const bomb = zipSync({ "niem-yet.json": new Uint8Array(1000) });
    const { view, records } = directory(bomb);
    view.setUint32(records[0]! + 24, 0xfffffff0, true);
    expect(await reason(bomb)).toBe("piece-too-large");
  });
  it("inflates to far more than it says", async () => {
    const bomb = zipSync({ "niem-yet.json": new Uint8Array(20 * 2 ** 20) });
    const { view, records } = directory(bomb);
    view.setUint32(records[0]! + 24, 100, true);
    expect(await reason(bomb)).toBe("inflates-too-far");
  });
  it("holds many pieces that are large together", async () => {
    const entries = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`a${i}.json`, new Uint8Array(9)]));
    const bomb = zipSync(entries);
    const { view, records } = directory(bomb);
    for (const record of records) view.setUint32(record + 24, bundleLimits.entry, true);
    expect(await reason(bomb)).toBe("inflates-too-far");
  });
  it("holds thousands of entries", async () => {
    const entries = Object.fromEntries(Array.from({ length: bundleLimits.entries + 1 }, (_, i) => [`a${i}`, new Uint8Array()]));
    expect(await reason(zipSync(entries))).toBe("too-many-entries");
  });
  it("holds a bundle in a bundle", async () => {
    expect(await reason(zipSync({ "a.niemyet": good }))).toBe("header-missing");
    expect(await reason(withEntries(good, { "a.zip": good }))).toBe("piece-extra");
  });
  it.each(["../list.json", "/etc/passwd", "a/../b.json", "c:\\a.json", "a\\b.json", "A.json", ".a", "a//b", "a/", "con.", "a\u0000b", "x".repeat(200), ""])(
    "names an entry %j",
    async (name) => expect(await reason(zipSync({ [name]: new Uint8Array(1) }))).toBe("entry-name"),
  );
  it("names an entry like what every object inherits", async () => {
    const bundle = withEntries(good, { aaaaaaaaa: "{}" });
    const { records } = directory(bundle);
    const at = records.at(-1)!;
    bundle.set(strToU8("__proto__"), at + 46);
    expect(await reason(bundle)).toBe("entry-name");
  });
  it("has one name twice", async () => {
    const bundle = zipSync({ "a1.json": strToU8("{}"), "a2.json": strToU8("[]") });
    bundle.set(strToU8("a1.json"), directory(bundle).records[1]! + 46);
    expect(await reason(bundle)).toBe("entry-name");
  });
  it("is encrypted, or packed in a way of its own", async () => {
    for (const [offset, value] of [
      [8, 1],
      [10, 99],
    ] as const) {
      const bundle = good.slice();
      const { view, records } = directory(bundle);
      view.setUint16(records[0]! + offset, value, true);
      expect(await reason(bundle)).toBe("damaged");
    }
  });
  it("points its entries outside itself, or has a stored entry of two sizes", async () => {
    const away = good.slice();
    directory(away).view.setUint32(directory(away).records[0]! + 42, 0xfffffff0, true);
    expect(await reason(away)).toBe("damaged");
    const stored = zipSync({ "niem-yet.json": new Uint8Array(10) }, { level: 0 });
    const { view, records } = directory(stored);
    view.setUint32(records[0]! + 24, 5, true);
    expect(await reason(stored)).toBe("damaged");
    const long = zipSync({ "niem-yet.json": new Uint8Array(10) });
    directory(long).view.setUint32(directory(long).records[0]! + 20, 0xffff, true);
    expect(await reason(long)).toBe("damaged");
  });
  it("says it has another number of entries", async () => {
    for (const count of [1, 200]) {
      const bundle = good.slice();
      directory(bundle).view.setUint16(bundle.length - 12, count, true);
      expect(await reason(bundle)).toBe("damaged");
    }
  });
  it("says an entry is larger than it is", async () => {
    const bundle = good.slice();
    const { view, records } = directory(bundle);
    view.setUint32(records[1]! + 24, view.getUint32(records[1]! + 24, true) + 1, true);
    expect(await reason(withEntries(good, {}))).toBe("taken");
    expect(await reason(bundle)).toBe("altered");
  });
});

describe("a header that is wrong", () => {
  it("is missing", async () => expect(await reason(withEntries(good, { "niem-yet.json": undefined }))).toBe("header-missing"));
  it.each(["", "{", "not JSON", "null", "7", "[]", "{}", '"a"', "\u00ff"])("is %j", async (text) => {
    expect(await reason(withEntries(good, { "niem-yet.json": strToU8(text, true) }))).toBe("header-broken");
  });
  it("is a megabyte and more", async () => {
    expect(await reason(withEntries(good, { "niem-yet.json": " ".repeat(2 ** 20 + 1) }))).toBe("header-broken");
  });
  it("lacks a part, has one too many, or has it of another kind", async () => {
    for (const key of ["format", "made_on", "commune", "catalogue", "files"]) {
      expect(await reason(withHeader(good, (header) => ({ ...header, [key]: undefined })))).toBe("header-broken");
      expect(await reason(withHeader(good, (header) => ({ ...header, [key]: "x" })))).toMatch(/header-broken|inconsistent/);
    }
    expect(await reason(withHeader(good, (header) => ({ ...header, more: 1 })))).toBe("header-broken");
    expect(await reason(withHeader(good, (header) => ({ ...header, files: [] })))).toBe("header-broken");
    expect(await reason(withHeader(good, (header) => ({ ...header, files: [...header.files, header.files[0]] })))).toBe("header-broken");
  });
  it("brings a prototype of its own", async () => {
    const text = JSON.stringify(headerOf(good)).replace("{", '{"__proto__":{"admin":true},');
    expect(await reason(withEntries(good, { "niem-yet.json": text }))).toBe("header-broken");
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
  it("is of a newer format, or of an older one", async () => {
    expect(await reason(withHeader(good, (header) => ({ ...header, format: 2 })))).toBe("format-newer");
    expect(await reason(withHeader(good, (header) => ({ ...header, format: 0 })))).toBe("format-older");
  });
  it("names another catalogue than the one inside", async () => {
    expect(await reason(withHeader(good, (header) => ({ ...header, catalogue: "0123456789abcdef" })))).toBe("inconsistent");
  });
  it("says it is from another day than its data", async () => {
    expect(await reason(withHeader(good, (header) => ({ ...header, commune: { ...header.commune, data_date: "2027-01-01" } })))).toBe("inconsistent");
  });
});

describe("another commune's bundle", () => {
  it("is refused by the header", async () => {
    const other = await bundleOf(await catalogueFiles({ "commune.yaml": { ...whole(files).list.commune, name: "Khác" } }));
    expect(await read(other)).toEqual({ refused: { reason: "other-commune", about: "xã Khác, Thử" } });
  });
  it("is refused when only its header says it is ours", async () => {
    const other = await bundleOf(await catalogueFiles({ "commune.yaml": { ...whole(files).list.commune, name: "Khác" } }));
    const { commune } = headerOf(good);
    expect(await reason(withHeader(other, (header) => ({ ...header, commune })))).toBe("other-commune");
  });
  it("is ours also when the name's marks are written apart", async () => {
    expect(await reason(good, { ...context, commune: { ...context.commune, name: context.commune.name.normalize("NFD") } })).toBe("taken");
  });
});

describe("pieces that are not those of the header", () => {
  it("lacks each of its pieces in turn", async () => {
    for (const { path } of files) {
      expect(await read(withEntries(good, { [path]: undefined }))).toEqual({ refused: { reason: "piece-missing", about: path } });
      expect(await reason(forged(good, { [path]: undefined })), path).toBe("piece-missing");
    }
  });
  it("has a piece more", async () => {
    expect(await reason(withEntries(good, { "more.json": "[]" }))).toBe("piece-extra");
    expect(await reason(forged(good, { "more.json": "[]" }))).toBe("piece-extra");
  });
  it("has one letter altered in each of its pieces in turn", async () => {
    for (const { path, source } of files) {
      const altered = strToU8(source);
      altered[altered.length >> 1]! ^= 1;
      expect(await read(withEntries(good, { [path]: altered }))).toEqual({ refused: { reason: "altered", about: path } });
      expect(await reason(withEntries(good, { [path]: `${source} ` }))).toBe("altered");
    }
  });
  it("has a piece altered with the header's hash made right", async () => {
    const path = file("list");
    const altered = strFromU8(unzipSync(good)[path]!).replace("Việc đất", "Việc rất");
    expect(await read(forged(good, { [path]: altered }))).toEqual({ refused: { reason: "altered", about: path } });
  });
  it("has a manifest of another format", async () => {
    const manifest = files.find(({ path }) => path === "manifest.json")!.source;
    for (const text of ["", "{", "null", manifest.replace('"format":', '"format":9'), manifest.replace("{", '{"later":{},')]) {
      expect(await reason(forged(good, { "manifest.json": text }))).toMatch(/^(catalogue-format|shape|piece-missing)$/);
    }
  });
  it("has other content under the id that is in use", async () => {
    expect(await reason(rewritten(good, "list", (text) => text.replace("Việc đất", "Việc rất")))).toBe("same-id");
  });
});

describe("pieces with every hash right and the content wrong", () => {
  const elsewhere = () => ({ ...context, manifest: context.manifest.replace(/"id":"./u, '"id":"g') });
  const harm = (start: string, change: (text: string) => string) => read(rewritten(good, start, change), elsewhere());

  it.each([
    ["list", "is no JSON", () => "{"],
    ["list", "lacks its procedures", (text: string) => text.replace('"procedures"', '"nothing"')],
    ["details-ho-tich", "wants no set of papers at all", (text: string) => text.replace('"sets":"unknown"', '"sets":0')],
    ["details-ho-tich", "is a list of numbers", () => "[1]"],
    ["thesaurus", "is null", () => "null"],
    ["details-dat-dai", "brings a prototype", (text: string) => text.replace('{"procedure":{', '{"procedure":{"__proto__":{"admin":true},')],
    ["list", "brings a prototype where any key may stand", (text: string) => text.replace('"code":', '"__proto__":{"tier":1},"code":')],
    ["list", "nests without end", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["details-dat-dai", "has letters that are none", (text: string) => text.replace("Việc đất", "Việc \uFFFD")],
    ["thesaurus", "begins with a mark of its own", (text: string) => `\uFEFF${text}`],
  ])("%s %s", async (start, _, change) => {
    expect((await harm(start, change)).refused).toMatchObject({ reason: "shape", about: expect.stringContaining(start) as string });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
  it("has a field of ten megabytes", async () => {
    expect((await harm("list", (text) => text.replace("Việc đất", "a".repeat(10_000_000)))).refused?.reason).toBe("text-too-long");
  });
  it.each(["\u202e", "\u2066", "\\u202E"])("has names that read backwards (%j)", async (mark) => {
    expect((await harm("details-dat-dai", (text) => text.replace("Việc đất", `Việc ${mark}đất`))).refused?.reason).toBe("hidden-characters");
  });
  it("lists what has no details, has details that are not listed, or on another shelf, or twice", async () => {
    for (const [start, change] of [
      ["list", (text: string) => text.replace('"code":"1.000010"', '"code":"1.000011"')],
      ["details-dat-dai", () => "[]"],
      ["details-dat-dai", (text: string) => `${text.slice(0, -1)},${text.slice(1)}`],
      ["details-dat-dai", (text: string) => text.replace('"field":"dat-dai"', '"field":"ho-tich"')],
      ["list", (text: string) => text.replace(/(\{"code":"1\.000010".*?\})(?=[,\]])/u, "$1,$1")],
    ] as const) {
      expect((await harm(start, change)).refused?.reason).toMatch(/^(inconsistent|shape)$/);
    }
  });
  it("has a script for a name: that is text like any other", async () => {
    const bundle = await harm("details-dat-dai", (text) => text.replace("Việc đất", "<script>alert(1)</script>"));
    if (bundle.refused) throw new Error(bundle.refused.reason);
    expect(bundle.catalogue.postings.map(({ procedure }) => procedure.plain_name)).toContain("<script>alert(1)</script>");
  });
});

describe("a build with a key", () => {
  it("takes what its owner signed", async () => expect(await reason(await bundleOf(files, owner), locked())).toBe("taken"));
  it("refuses what nobody signed, though everything else is right", async () => expect(await reason(good, locked())).toBe("unsigned"));
  it("refuses what another key signed", async () => expect(await reason(await bundleOf(files, aKey()), locked())).toBe("other-key"));
  it("refuses what another key signed in the owner's name", async () => {
    const impostor = { ...aKey(), key: owner.key };
    expect(await reason(await bundleOf(files, impostor), locked())).toBe("signature");
  });
  it("refuses the owner's signature under another header", async () => {
    const signed = await bundleOf(files, owner);
    const { signature } = headerOf(signed);
    const other = await bundleOf(await catalogueFiles({ "results/2022.yaml": undefined }), owner);
    expect(
      await reason(
        withHeader(other, (header) => ({ ...header, signature })),
        locked(),
      ),
    ).toBe("signature");
    expect(
      await reason(
        withHeader(signed, (header) => ({ ...header, made_on: "2030-01-01T00:00:00.000Z" })),
        locked(),
      ),
    ).toBe("signature");
  });
  it("refuses pieces altered under the owner's signature", async () => {
    const signed = await bundleOf(files, owner);
    expect(await reason(withEntries(signed, { [file("list")]: "{}" }), locked())).toBe("altered");
  });
  it("refuses data older than what is in use, and an older file of the same day", async () => {
    const signed = await bundleOf(files, owner);
    expect(await reason(signed, { ...locked(), commune: { ...locked().commune, data_date: "2026-07-19" } })).toBe("older");
    expect(await reason(signed, { ...locked(), made_on: "2026-11-24T03:00:00.000Z" })).toBe("older");
    expect(await reason(signed, { ...locked(), made_on: "2026-11-24T01:00:00.000Z" })).toBe("taken");
  });
  it("refuses where the browser cannot check a signature", async () => {
    const signed = await bundleOf(files, owner);
    const old = { ...crypto, verify: () => Promise.resolve(undefined) };
    expect((await readBundle(signed, locked(), old)).refused?.reason).toBe("no-signature-check");
  });
});

describe("a build without a key", () => {
  it("takes an unsigned bundle, and says when it is older", async () => {
    expect(await read(good)).toMatchObject({ older: false });
    expect(await read(good, { ...context, commune: { ...context.commune, data_date: "2026-07-19" } })).toMatchObject({ older: true });
  });
  it("refuses where the browser cannot tell a hash", async () => {
    expect((await readBundle(good, context, { ...crypto, sha256: () => Promise.resolve(undefined) })).refused?.reason).toBe("no-hash-check");
  });
});
