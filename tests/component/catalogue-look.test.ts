// @vitest-environment happy-dom
// The look for a newer catalogue: all of it or nothing, whatever the wire does.
import { createHash } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readSite, Unreachable } from "../../src/app/platform/catalogue/catalogue-pieces";
import { useKept } from "../../src/app/platform/catalogue/catalogue-shelf";
import { lookForCatalogue } from "../../src/app/platform/catalogue/look-for-catalogue";
import { emitCatalogue } from "../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../src/pipeline/read-data";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles, writeData } from "../unit/pipeline/data-directory";
import { aShelf, aSite, emitted, idOf, type Emitted } from "./a-shelf";

const fields = ["ho-tich", "dat-dai"];
const many = (suffix: string) =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => {
      const [code, field] = [`1.0000${10 + i}`, fields[i % 2]!];
      // One procedure differs, so that the second catalogue shares most pieces with the first.
      const plain_name = i === 7 ? `Việc ${i}${suffix}` : `Việc ${i}`;
      return [`procedures/${field}/${code}.yaml`, aProcedure({ code, field, plain_name, neighbours: [] })];
    }),
  );
const build = async (suffix: string, dataDate = "2026-07-18") => {
  const files = soundFiles();
  const commune = { ...(files["commune.yaml"] as object), data_date: dataDate };
  return emitted(emitCatalogue(await readSoundData(writeData({ ...files, "commune.yaml": commune, ...many(suffix) }))));
};
const yes = () => true;

let [first, second, third]: Emitted[] = [];
let shelf: ReturnType<typeof aShelf>;

beforeAll(async () => {
  [first, second, third] = [await build(""), await build(" mới"), await build(" mới hơn", "2026-09-01")];
});
beforeEach(async () => {
  shelf = aShelf();
  await shelf.put(first!);
  shelf.keep.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a newer catalogue", () => {
  it("is read, checked and kept whole, and only what changed comes over the wire", async () => {
    const site = aSite(second!);
    expect(await lookForCatalogue(yes, site)).toEqual({ found: "kept" });
    expect(shelf.state.inUse).toBe(idOf(second!));
    expect(shelf.kept.get(idOf(second!))!.pieces).toEqual(second!.pieces);
    expect(site.read.map((file) => file.replace(/\..*/, ""))).toEqual(["manifest", "list", "details-dat-dai-6"]);
  });

  it("is kept when nothing was before", async () => {
    shelf.kept.clear();
    delete shelf.state.inUse;
    delete shelf.state.settled;
    expect(await lookForCatalogue(yes, aSite(first!))).toEqual({ found: "kept" });
  });

  it("is not looked for twice: the same one is nothing new", async () => {
    const site = aSite(first!);
    expect(await lookForCatalogue(yes, site)).toEqual({ found: "nothing-new" });
    expect(site.read).toEqual(["manifest.json"]);
  });

  it("is refused when the search over it finds nothing", async () => {
    expect(await lookForCatalogue(() => false, aSite(second!))).toMatchObject({ found: "refused", reason: expect.stringMatching(/search$/) as string });
    expect(shelf.keep).not.toHaveBeenCalled();
  });

  it("for which there is no room leaves everything as it was and says so", async () => {
    shelf.state.full = true;
    expect(await lookForCatalogue(yes, aSite(second!))).toEqual({ found: "not-kept", reason: "shelf: full" });
    expect(shelf.ids()).toEqual([idOf(first!)]);
  });

  it("makes the fourth go", async () => {
    for (const each of [second!, third!]) await lookForCatalogue(yes, aSite(each));
    expect(await lookForCatalogue(yes, aSite(await build(" thứ tư", "2026-10-01")))).toEqual({ found: "kept" });
    expect(shelf.ids()).toHaveLength(3);
    expect(shelf.ids()).not.toContain(idOf(first!));
  });
});

describe("the officer's choice", () => {
  it("stands: a catalogue they went back to is not undone by the next look", async () => {
    await lookForCatalogue(yes, aSite(second!));
    await useKept(idOf(first!));
    expect(await lookForCatalogue(yes, aSite(second!))).toEqual({ found: "nothing-new" });
    expect(shelf.state.inUse).toBe(idOf(first!));
    expect(await lookForCatalogue(yes, aSite(third!))).toEqual({ found: "kept" });
  });

  it("of a file stands against an older catalogue of the site, which is read once", async () => {
    await shelf.put(third!, "file");
    expect(await lookForCatalogue(yes, aSite(second!))).toEqual({ found: "nothing-new" });
    const again = aSite(second!);
    await lookForCatalogue(yes, again);
    expect(again.read).toEqual(["manifest.json"]);
    expect(shelf.state.inUse).toBe(idOf(third!));
  });
});

describe("a wire that fails", () => {
  it("at every tenth kilobyte of the update: nothing is kept, the one in use stays", async () => {
    const whole = Object.values({ ...second!.pieces, manifest: second!.manifest }).reduce((sum, { length }) => sum + length, 0);
    let cuts = 0;
    shelf.kept.get(idOf(first!))!.pieces = {};
    for (const end of ["cut", "short"]) {
      for (let left = 0; left < whole; left += 10_000) {
        let budget = left;
        const site = aSite(second!, (file, source) => {
          budget -= source.length;
          if (budget >= 0) return source;
          if (end === "cut") throw new Unreachable(`${file}: connection closed`);
          return source.slice(0, source.length + budget);
        });
        expect((await lookForCatalogue(yes, site)).found).toBe(end === "cut" ? "unreachable" : "refused");
        cuts++;
      }
    }
    expect(cuts).toBeGreaterThan(20);
    expect(shelf.keep).not.toHaveBeenCalled();
    expect(shelf.state.inUse).toBe(idOf(first!));
  });

  it.each(["<!doctype html>", "", "null", "[]"])("answering %j for everything: the officer is told, nothing is kept", async (answer) => {
    const site = aSite(second!, () => answer);
    expect(await lookForCatalogue(yes, site)).toMatchObject({ found: "refused", reason: expect.stringMatching(/^manifest\.json: /) as string });
    expect(shelf.keep).not.toHaveBeenCalled();
  });

  it("answering a page for every piece, or one altered letter", async () => {
    for (const change of [() => "<!doctype html>", (source: string) => source.replace("V", "W")]) {
      const site = aSite(second!, (file, source) => (file === "manifest.json" ? source : change(source)));
      expect(await lookForCatalogue(yes, site)).toMatchObject({ found: "refused", reason: expect.stringMatching(/sha256$/) as string });
    }
    expect(shelf.keep).not.toHaveBeenCalled();
  });

  it("brings a piece with a right hash and a wrong shape: file and field are named", async () => {
    const [file] = Object.entries(second!.pieces).find(([name]) => name.startsWith("details-ho-tich"))!;
    const wrong = second!.pieces[file]!.replace(/"plain_name":"[^"]*"/, '"plain_name":7');
    const manifest = JSON.parse(second!.manifest) as { details: Record<string, { file: string; sha256: string }> };
    const sha256 = createHash("sha256").update(wrong).digest("hex");
    for (const piece of Object.values(manifest.details)) if (piece.file === file) [piece.file, piece.sha256] = ["wrong.json", sha256];
    const site = aSite({ manifest: JSON.stringify(manifest), pieces: { ...second!.pieces, "wrong.json": wrong } });
    expect(await lookForCatalogue(yes, site)).toEqual({ found: "refused", reason: "wrong.json: 0.procedure.plain_name" });
  });
});

describe("the site itself", () => {
  const answering = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", answer);

  it("that cannot be reached, or whose upstream is dead, is silence and not damage", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(readSite("manifest.json")).rejects.toBeInstanceOf(Unreachable);
    answering(() => Promise.resolve(new Response("bad gateway", { status: 502 })));
    expect(await lookForCatalogue(yes, readSite)).toEqual({ found: "unreachable" });
  });

  it("that has no catalogue is told to the officer", async () => {
    answering(() => Promise.resolve(new Response("not found", { status: 404 })));
    expect(await lookForCatalogue(yes, readSite)).toEqual({ found: "refused", reason: "manifest.json: 404" });
  });
});
