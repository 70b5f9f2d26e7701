// A bundle there and back, and the promise about every other file: the same bundle, or a named refusal.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openPieces } from "../../../../src/core/bundle/open-pieces";
import { refusalReasons } from "../../../../src/core/bundle/refusal";
import { readBundle, type BundleContext } from "../../../../src/core/bundle/read-bundle";
import { writeBundle } from "../../../../src/core/bundle/write-bundle";
import { aKey, bundleOf, catalogueFiles, contextOf, crypto, headerOf, madeOn, whole } from "./a-bundle";

let files: Awaited<ReturnType<typeof catalogueFiles>>;
let context: BundleContext;
const owner = aKey();

beforeAll(async () => {
  files = await catalogueFiles();
  context = contextOf(files);
});

describe("a bundle", () => {
  it("brings the whole catalogue as it was emitted, and says whose it is and when it was made", async () => {
    const shares: number[] = [];
    const read = await readBundle(await bundleOf(files), context, crypto, (share) => shares.push(share));
    if (read.refused) throw new Error(read.refused.reason);
    const { manifest, pieces } = read.catalogue;
    expect([...Object.entries(pieces), ["manifest.json", manifest]].sort()).toEqual(files.map(({ path, source }) => [path, source]).sort());
    expect(read.header).toMatchObject({ format: 1, made_on: madeOn, commune: { kind: "xã", name: "Mẫu", province: "Thử", data_date: "2026-07-18" } });
    expect(read.catalogue.postings).toHaveLength(2);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(files.length);
  });

  it("is the same bytes from the same files, whatever their order and the machine's time zone", async () => {
    const zone = process.env.TZ;
    const once = await bundleOf(files, owner);
    process.env.TZ = "America/New_York";
    expect(Buffer.from(await bundleOf([...files].reverse(), owner)).equals(Buffer.from(once))).toBe(true);
    process.env.TZ = zone;
  });

  it("carries the layers that a manifest names, one that this version does not know by heart among them", async () => {
    const record = { ...whole(files).postings[0]!.procedure, wording: "official" };
    const more = await catalogueFiles({ "official/dat-dai/1.000010.yaml": record });
    const read = await readBundle(await bundleOf(more), context, crypto);
    expect(read.refused).toBeUndefined();
    expect(headerOf(await bundleOf(more)).files.map(({ file }) => file)).toEqual(more.map(({ path }) => path).sort());
    expect(whole(more).official).toHaveLength(1);
  });

  it("is not written of files without a manifest", async () => {
    await expect(writeBundle([], context.commune as never, madeOn, crypto)).rejects.toThrow("manifest.json");
  });
});

describe("pieces of a layer that is only checked", () => {
  const withVoice = (content: string | undefined) => {
    const { manifest, pieces } = whole(files);
    const voice = { tay: { file: "voice-tay.0123456789.json", sha256: "0".repeat(64) } };
    return { manifest: JSON.stringify({ ...(JSON.parse(manifest) as object), voice }), pieces: { ...pieces, ...(content && { [voice.tay.file]: content }) } };
  };

  it.each([undefined, "{", '{"clips":7}', '["\u202e"]'])("are refused when they are %j", (content) => {
    expect(() => openPieces(withVoice(content))).toThrow(/voice-tay/);
  });

  it("may be long where they hold sound", () => {
    expect(() => openPieces(withVoice(JSON.stringify([`${"a".repeat(300_000)}\u202e`])))).toThrow(/hidden-characters/);
  });
});

describe("any mutation of a good bundle", () => {
  const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 6 });
  const cut = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400) });

  const mutated = (bundle: Uint8Array, changes: { at: number; byte: number }[], gone?: { from: number; length: number }) => {
    const bytes = bundle.slice();
    for (const { at, byte } of changes) bytes[Math.min(bytes.length - 1, Math.floor(at * bytes.length))] = byte;
    if (!gone) return bytes;
    const from = Math.floor(gone.from * bytes.length);
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + gone.length)]);
  };

  it.each(["unsigned", "signed"])("of an %s one ends in the same catalogue or in a named refusal", { timeout: 60_000 }, async (kind) => {
    const signed = kind === "signed";
    const bundle = await bundleOf(files, signed ? owner : undefined);
    const inUse = signed ? { ...context, commune: { ...context.commune, update_key: owner.key } } : context;
    const { manifest, pieces } = whole(files);
    await fc.assert(
      fc.asyncProperty(edits, fc.option(cut, { nil: undefined }), async (changes, gone) => {
        const read = await readBundle(mutated(bundle, changes, gone), inUse, crypto);
        if (read.refused) expect(refusalReasons).toContain(read.refused.reason);
        else expect({ manifest: read.catalogue.manifest, pieces: read.catalogue.pieces }).toEqual({ manifest, pieces });
      }),
      { numRuns: 400 },
    );
  });

  it("of bytes that never were a bundle ends in a named refusal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, zip) => {
        const read = await readBundle(zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes, context, crypto);
        expect(refusalReasons).toContain(read.refused?.reason);
      }),
    );
  });
});
