// What an officer reads before a catalogue is put in the place of another.
import { describe, expect, it } from "vitest";
import { compareCatalogues } from "../../../../src/core/bundle/compare-catalogues";
import type { Fee } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "../procedure/a-procedure";
import { catalogueFiles, whole } from "./a-bundle";

const day = "2026-11-24";
const place = "procedures/dat-dai/1.000010.yaml";
const land = (changes = {}) => aProcedure({ code: "1.000010", field: "dat-dai", plain_name: "Việc đất", neighbours: [], ...changes });
const open = async (changes: Record<string, unknown> = {}) => whole(await catalogueFiles(changes));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe("two catalogues", () => {
  it("that are the same differ in nothing", async () => {
    expect(compareCatalogues(await open(), await open(), day)).toEqual({ put_up: [], take_down: [], fees: [], other: [], same: 2, parts: [] });
  });

  it("one with a procedure more, of a field that ours does not have", async () => {
    const [more, less] = [await open(), await open({ [place]: undefined })];
    const compared = compareCatalogues(less, more, day);
    expect(compared.put_up).toMatchObject([{ code: "1.000010", field: "Đất đai" }]);
    expect(compared.parts).toContain("fields");
    expect(codes(compareCatalogues(more, less, day).take_down)).toEqual(["1.000010"]);
  });

  it("one with another fee: whatever else changed, it stands with the fees", async () => {
    const fees: Fee[] = [{ kind: "le-phi", amount: 30000, channels: ["in_person"] }];
    const { fees: found, other } = compareCatalogues(await open(), await open({ [place]: land({ fees, sets: 2, summary: "Câu khác." }) }), day);
    expect(found).toMatchObject([{ code: "1.000010", changes: expect.arrayContaining([expect.objectContaining({ component: "fees" })]) as unknown }]);
    expect(other).toEqual([]);
  });

  it("one whose province sets a fee counts as another fee, from the day on which it holds", async () => {
    const province = { [place]: land({ fees: [{ kind: "le-phi", amount: "province", condition: "Theo nghị quyết.", channels: ["in_person"] }] }) };
    const resolution = {
      number: "9/2026/NQ-HĐND",
      issuer: "HĐND tỉnh",
      from: "2026-12-01",
      fees: [{ code: "1.000010", kind: "le-phi", amount: 15000 }],
    };
    const [ours, theirs] = [await open(province), await open({ ...province, "local/fees/nq.yaml": resolution })];
    expect(compareCatalogues(ours, theirs, "2026-11-30")).toMatchObject({ fees: [], same: 2, parts: ["local"] });
    expect(codes(compareCatalogues(ours, theirs, "2026-12-01").fees)).toEqual(["1.000010"]);
  });

  it("one whose words alone differ: changed, without a fact to name", async () => {
    expect(compareCatalogues(await open(), await open({ [place]: land({ summary: "Câu khác." }) }), day).other).toEqual([
      { code: "1.000010", name: "Thủ tục đăng ký khai sinh", field: "Đất đai", changes: [] },
    ]);
  });

  it("one whose facts differ: changed, with what", async () => {
    const channels = [{ channel: "in_person" as const }];
    const times = land()
      .times.map((time) => ({ ...time, channels: ["in_person" as const] }))
      .slice(0, 1);
    const fees = land().fees;
    const { other } = compareCatalogues(await open({ [place]: land({ channels, times, fees: [] }) }), await open({ [place]: land({ fees: [] }) }), day);
    expect(other[0]?.changes.map(({ component }) => component)).toContain("channels");
    expect(fees).toBeDefined();
  });

  it("one whose commune and results differ", async () => {
    const { commune } = (await open()).list;
    const theirs = await open({ "commune.yaml": { ...commune, phone: "0209" }, "results/2022.yaml": undefined });
    expect(compareCatalogues(await open(), theirs, day)).toMatchObject({ same: 2, parts: ["commune", "results"] });
  });
});
