// Every input is accounted for: accepted, merged, on a list only, or refused with its reason.
import { describe, expect, it } from "vitest";
import { Intake, IntakeError, type IntakeSource } from "../../../../src/core/intake/intake";
import { asJson, aRecord, context, take } from "./a-record";

const other = "019d2bfd-0000-7000-8000-000000000002";
const list = (rows: string, name = "l.tsv") => ({ name, text: `code\tname\tfield\n${rows}` });

describe("the same code twice", () => {
  it("keeps the newer record, whichever comes first", () => {
    const older = aRecord({ updatedAt: Date.UTC(2026, 1, 1) });
    for (const [records, kept, merged] of [
      [[older, aRecord()], 1, 0],
      [[aRecord(), older], 0, 1],
      [[aRecord(), aRecord()], 0, 1],
    ] as const) {
      const { records: out, inputs } = take(asJson(records));
      expect(out).toMatchObject([{ source: `a.json#${kept + 1}`, procedure: { source: { updated: "2026-04-01" } } }]);
      expect(inputs[kept]).toMatchObject({ outcome: "accepted" });
      expect(inputs[merged]).toMatchObject({
        outcome: "merged",
        reasons: [{ reason: "newer-record", text: expect.stringContaining(`a.json#${kept + 1}`) }, {}],
      });
    }
  });

  it("doubts two records under two ids of the portal, whichever comes first", () => {
    for (const records of [
      [aRecord(), aRecord({ updatedAt: 1 }, { id: other })],
      [aRecord({ updatedAt: 1 }, { id: other }), aRecord()],
    ]) {
      const { records: out, inputs } = take(asJson(records));
      expect(out[0]?.procedure.source.doubts).toEqual([expect.stringContaining(other)]);
      expect(inputs.find(({ outcome }) => outcome === "accepted")?.reasons.map(({ reason }) => reason)).toContain("two-portal-ids");
    }
  });

  it("lets a record stand before a row of a list, also when the list came first, and doubts another name", () => {
    const { records, listOnly, inputs } = take(list("9.000001\tThủ tục ĐĂNG KÝ gian hàng, chợ phiên\n9.000001\tTên khác\n9.000001\t\n"), asJson(aRecord()));
    expect(records).toHaveLength(1);
    expect(listOnly).toEqual([]);
    expect(inputs.map(({ outcome, reasons }) => [outcome, ...reasons.map(({ reason }) => reason)])).toEqual([
      ["merged", "has-detail"],
      ["merged", "name-differs", "has-detail"],
      ["merged", "has-detail"],
      ["accepted", "legal-basis-issuer"],
    ]);
  });

  it("takes the first of two rows", () => {
    const { listOnly, inputs } = take(list("9.000002\tB\n9.000001\tA\n9.000002\tB"));
    expect(listOnly.map(({ code }) => code)).toEqual(["9.000001", "9.000002"]);
    expect(inputs[2]).toMatchObject({ outcome: "merged", reasons: [{ reason: "same-row", text: expect.stringContaining("l.tsv:2") }] });
  });
});

describe("records of a file", () => {
  it("refuses the broken ones of a list one by one, and gives the others by code", () => {
    const { records, inputs } = take(asJson([aRecord({ code: "9.000003" }), 7, aRecord()]));
    expect(records.map(({ procedure }) => procedure.code)).toEqual(["9.000001", "9.000003"]);
    expect(inputs.map(({ outcome }) => outcome)).toEqual(["accepted", "refused", "accepted"]);
  });

  it("remarks a file of another kind beside the others", () => {
    const intake = new Intake(context);
    intake.skip("doc.pdf");
    expect(intake.finish().inputs).toMatchObject([{ source: "doc.pdf", code: null, outcome: "refused", reasons: [{ reason: "file-type" }] }]);
  });
});

describe("a source that cannot be read at all", () => {
  it.each<[string, IntakeSource, string]>([
    ["cut in the middle", { name: "a.json", text: JSON.stringify(aRecord()).slice(0, 300) }, "json-broken"],
    ["JSON of another shape", asJson({ a: 1 }), "json-shape"],
    ["a list of other things", asJson([1, {}, { code: "9.000001" }]), "json-shape"],
    ["an empty list", asJson([]), "json-shape"],
    ["a number", asJson(7), "json-shape"],
    ["letters lost in decoding", { name: "a.json", text: '{"detail":"\uFFFD"}' }, "encoding"],
    ["UTF-16 taken for UTF-8", { name: "a.csv", text: "c\0o\0d\0e\0" }, "encoding"],
    ["nothing in it", { name: "a.json", text: " \n" }, "empty"],
    ["another kind of file", { name: "a.xls", text: "x" }, "file-type"],
  ])("%s", (_, source, fault) => {
    const intake = new Intake(context);
    const add = () => intake.add(source);
    expect(add).toThrow(IntakeError);
    expect(add).toThrow(expect.objectContaining({ fault, message: expect.stringMatching(new RegExp(`^${source.name}: `)) }) as Error);
    expect(intake.finish().inputs).toEqual([]);
  });

  it("reads JSON behind a byte order mark", () => {
    expect(take({ name: "a.json", text: `\uFEFF${JSON.stringify(aRecord())}` }).records).toHaveLength(1);
  });
});
