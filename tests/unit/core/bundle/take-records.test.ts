// The portal's records into the catalogue in use: what stands new, what is only held against ours, and that all of it is whole.
import { describe, expect, it } from "vitest";
import { takeRecords } from "../../../../src/core/bundle/take-records";
import { holdAgainstRecord } from "../../../../src/core/intake/hold-against-record";
import type { AcceptedRecord } from "../../../../src/core/intake/intake";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { emitCatalogue } from "../../../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../../../src/pipeline/read-data";
import { writeData, soundFiles } from "../../pipeline/data-directory";
import { aProcedure } from "../procedure/a-procedure";
import { bundleOf, catalogueFiles, contextOf, crypto, whole } from "./a-bundle";
import { readBundle } from "../../../../src/core/bundle/read-bundle";

const source = (updated: string): Procedure["source"] => ({ record: "portal", updated, read: updated, doubts: [], reviewed: "none" });
const record = (changes: Partial<Procedure>, fieldName = "Chợ phiên"): AcceptedRecord => ({
  source: "a.json",
  fieldName,
  procedure: aProcedure({ wording: "official", neighbours: [], source: source("2026-11-01"), ...changes }),
});
const dearer = record({ fees: [{ kind: "le-phi", amount: 777000, channels: ["in_person", "online", "postal"] }] }, "Hộ tịch");

async function take(records: AcceptedRecord[], changes: Record<string, unknown> = {}) {
  const taken = await takeRecords(whole(await catalogueFiles(changes)), records, crypto);
  if (taken.refused) throw new Error(taken.refused.reason);
  return taken;
}

const posting = ({ catalogue }: Awaited<ReturnType<typeof take>>, code: string) => catalogue.postings.find(({ procedure }) => procedure.code === code);

describe("a record of the portal", () => {
  it("that is not posted stands in official wording, on a shelf of its own where there is none", async () => {
    const taken = await take([record({ code: "9.000001", field: "cho-phien" })]);
    expect(taken).toMatchObject({ posted: ["9.000001"], held: [], known: [] });
    expect(posting(taken, "9.000001")?.procedure.wording).toBe("official");
    expect(taken.catalogue.list.fields.at(-1)).toEqual({ id: "cho-phien", name: "Chợ phiên" });
    expect(taken.catalogue.index.official).toBeUndefined();
  });

  it("costs only the pieces it changes", async () => {
    const before = whole(await catalogueFiles());
    const { catalogue } = await take([record({ code: "9.000001", field: "cho-phien" })]);
    const fresh = Object.keys(catalogue.pieces).filter((file) => !(file in before.pieces));
    expect(fresh.map((file) => file.split(".")[0])).toEqual(["list", "details-cho-phien"]);
    expect(catalogue.index.id).not.toBe(before.index.id);
  });

  it("of a procedure that people wrote is held against it as the pipeline does, word for word", async () => {
    const taken = await take([dearer]);
    expect(taken.held).toEqual(["1.001193"]);
    const files = { ...soundFiles(), "official/ho-tich/1.001193.yaml": dearer.procedure };
    const emitted = whole(emitCatalogue(await readSoundData(writeData(files))));
    expect(posting(taken, "1.001193")).toEqual(emitted.postings[0]);
    expect(taken.catalogue.official).toEqual(emitted.official);
    expect(taken.catalogue.list.procedures.find(({ code }) => code === "1.001193")).toEqual(emitted.list.procedures[0]);
    expect(posting(taken, "1.001193")?.procedure.fees[0]?.doubtful).toContain("01/11/2026");
  });

  it("settles the doubt of an older record that it contradicts", async () => {
    const older = { ...dearer.procedure, source: source("2026-10-01") };
    const agreeing = record({ source: source("2026-11-02") });
    const taken = await take([agreeing], { "official/ho-tich/1.001193.yaml": older });
    expect(posting(taken, "1.001193")?.drift?.changes.map(({ fact }) => fact) ?? []).not.toContain("fees");
    expect(posting(taken, "1.001193")?.procedure.fees.map(({ doubtful }) => doubtful)).toEqual(aProcedure().fees.map(({ doubtful }) => doubtful));
  });

  it("contradicts nothing: a doubt that an older record left is gone, a doubt of our own stays", () => {
    const plain = aProcedure();
    const held = holdAgainstRecord(plain, dearer.procedure);
    const own = { ...held.procedure, times: held.procedure.times.map((time) => ({ ...time, doubtful: "Hai kênh ghi khác nhau." })) };
    const again = holdAgainstRecord(own, { ...plain, wording: "official" }, held.drift);
    expect(again.procedure.fees).toEqual(plain.fees);
    expect(again.procedure.times.map(({ doubtful }) => doubtful)).toEqual(own.times.map(({ doubtful }) => doubtful));
    expect(again.drift).toBeUndefined();
  });

  it("keeps in the list the fees on which a resolution of the province hangs", async () => {
    const open = aProcedure({ fees: [{ kind: "le-phi", amount: "province", condition: "Theo nghị quyết.", channels: ["in_person", "online", "postal"] }] });
    const taken = await take([record({ fees: open.fees })], {
      "procedures/ho-tich/1.001193.yaml": open,
      "local/fees/nq.yaml": { number: "9/2026", issuer: "HĐND tỉnh", from: "2026-12-01", fees: [{ code: "1.001193", kind: "le-phi", amount: 15000 }] },
    });
    expect(taken.catalogue.list.procedures.find(({ code }) => code === "1.001193")?.fees).toEqual(open.fees);
  });

  it("takes the place of older official wording, on the shelf where that stood", async () => {
    const place = "procedures/dat-dai/1.000010.yaml";
    const old = aProcedure({ code: "1.000010", field: "dat-dai", wording: "official", neighbours: [], source: source("2026-05-01") });
    const taken = await take([record({ code: "1.000010", field: "cho-phien", plain_name: "Tên mới" })], { [place]: old });
    expect(taken.posted).toEqual(["1.000010"]);
    expect(posting(taken, "1.000010")?.procedure).toMatchObject({ field: "dat-dai", plain_name: "Tên mới" });
  });

  it("no newer than what is there changes nothing", async () => {
    const taken = await take([{ ...dearer, procedure: { ...dearer.procedure, source: source("2026-10-01") } }], {
      "official/ho-tich/1.001193.yaml": { ...dearer.procedure, source: source("2026-10-01") },
    });
    expect(taken).toMatchObject({ posted: [], held: [], known: ["1.001193"] });
  });

  it("that makes a shelf large has it cut into pieces, none lost", async () => {
    const many = Array.from({ length: 25 }, (_, i) => record({ code: `9.0000${10 + i}`, field: "dat-dai" }, "Đất đai"));
    const { catalogue } = await take(many);
    expect(Object.keys(catalogue.index.details)).toEqual(["dat-dai/0", "dat-dai/2", "dat-dai/4", "dat-dai/6", "dat-dai/8", "ho-tich"]);
    expect(catalogue.postings).toHaveLength(27);
    expect(Object.keys(catalogue.pieces).some((file) => file.startsWith("details-dat-dai."))).toBe(false);
  });

  it("travels on: the catalogue it made can be carried in a bundle", async () => {
    const { catalogue } = await take([dearer]);
    const files = [...Object.entries(catalogue.pieces), ["manifest.json", catalogue.manifest] as const].map(([path, text]) => ({ path, source: text }));
    expect((await readBundle(await bundleOf(files), contextOf(await catalogueFiles()), crypto)).refused).toBeUndefined();
  });

  it("is not taken where the browser cannot tell a hash", async () => {
    const blind = { sha256: () => Promise.resolve(undefined) };
    expect(await takeRecords(whole(await catalogueFiles()), [dearer], blind)).toEqual({ refused: { reason: "no-hash-check" } });
  });

  it("is refused with the whole of its file when its words hide how they read", async () => {
    const hidden = record({ code: "9.000001", field: "cho-phien", plain_name: "Tên \u202eẩn" });
    expect(await takeRecords(whole(await catalogueFiles()), [hidden], crypto)).toMatchObject({ refused: { reason: "hidden-characters" } });
  });
});
