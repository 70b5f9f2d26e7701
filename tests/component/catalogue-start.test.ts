// @vitest-environment happy-dom
// What a start shows: the kept catalogue without asking anybody, another when that does not open, never a blank.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { LoadedCatalogue } from "../../src/app/platform/catalogue/catalogue-loader";
import { startCatalogue } from "../../src/app/platform/catalogue/start-catalogue";
import { emitCatalogue } from "../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../src/pipeline/read-data";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles, writeData } from "../unit/pipeline/data-directory";
import { aShelf, aSite, emitted, idOf, type Emitted } from "./a-shelf";

let [older, newer]: Emitted[] = [];
let shelf: ReturnType<typeof aShelf>;
let shown: LoadedCatalogue[];

const build = async (name: string) =>
  emitted(emitCatalogue(await readSoundData(writeData({ ...soundFiles(), "procedures/ho-tich/1.001193.yaml": aProcedure({ plain_name: name }) }))));
const accept = (catalogue: LoadedCatalogue) => void shown.push(catalogue);
const dead = () => Promise.reject(new Error("no network"));

beforeAll(async () => {
  [older, newer] = [await build("Khai sinh"), await build("Khai sinh cho bé")];
});
beforeEach(() => {
  shelf = aShelf();
  shown = [];
});
afterEach(() => void vi.restoreAllMocks());

/** Damages the list of a kept catalogue on the disk. */
function damage(catalogue: Emitted): void {
  const list = Object.keys(catalogue.pieces).find((file) => file.startsWith("list"))!;
  shelf.kept.get(idOf(catalogue))!.pieces[list] += " ";
}

describe("with a catalogue kept", () => {
  it("opens it and asks the site for nothing, so that no network can delay it", async () => {
    await shelf.put(newer!);
    const site = aSite(newer!);
    expect(await startCatalogue(accept, site, site)).toEqual({ from: "shelf" });
    expect(shown[0]!.id).toBe(idOf(newer!));
    expect(await shown[0]!.details("ho-tich")).toHaveLength(1);
    expect(site.read).toEqual([]);
  });

  it("mends a piece that was damaged on the disk with the very same from the site", async () => {
    await shelf.put(newer!);
    damage(newer!);
    const site = aSite(newer!);
    expect(await startCatalogue(accept, dead, site)).toEqual({ from: "shelf" });
    expect(site.read).toHaveLength(1);
  });

  it("that does not open, opens the one before it, says why, and lets the broken one go", async () => {
    await shelf.put(older!);
    await shelf.put(newer!);
    damage(newer!);
    const { from, damaged } = await startCatalogue(accept, dead, dead);
    expect(from).toBe("shelf");
    expect(damaged).toMatch(/^list\..*sha256$/);
    expect(shown.at(-1)!.id).toBe(idOf(older!));
    expect(shelf.ids()).toEqual([idOf(older!)]);
    expect(shelf.state).toMatchObject({ inUse: idOf(older!), settled: undefined });
  });

  it("that cannot be searched, opens the one before it", async () => {
    await shelf.put(older!);
    await shelf.put(newer!);
    const refuse = (catalogue: LoadedCatalogue) => {
      if (catalogue.id === idOf(newer!)) throw new Error("search");
      accept(catalogue);
    };
    expect(await startCatalogue(refuse, dead, dead)).toEqual({ from: "shelf", damaged: "search" });
    expect(shown.map(({ id }) => id)).toEqual([idOf(older!)]);
  });

  it("and none that opens, loads from the site", async () => {
    await shelf.put(older!);
    damage(older!);
    expect(await startCatalogue(accept, aSite(newer!), dead)).toMatchObject({ from: "site", damaged: expect.stringMatching(/sha256/) as string });
    expect(shown[0]!.id).toBe(idOf(newer!));
  });

  it("and none that opens and no network, lets nothing go: another version may be able to read it", async () => {
    await shelf.put(older!);
    await shelf.put(newer!);
    damage(older!);
    damage(newer!);
    await expect(startCatalogue(accept, dead, dead)).rejects.toThrow("no network");
    expect(shelf.ids()).toEqual([idOf(newer!), idOf(older!)]);
  });
});

describe("with nothing kept", () => {
  it("loads from the site", async () => {
    expect(await startCatalogue(accept, aSite(older!))).toEqual({ from: "site" });
    expect(shown[0]!.list.procedures).toHaveLength(1);
  });

  it.each(["<html>", "", "{}", '{"format":99}'])("does not take %s for a manifest", async (answer) => {
    await expect(startCatalogue(accept, () => Promise.resolve(answer))).rejects.toThrow(/^manifest\.json: /);
    expect(shown).toEqual([]);
  });
});
