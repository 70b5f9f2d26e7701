import { describe, expect, it } from "vitest";
import { comparePostings } from "../../../../src/core/procedure/compare-postings";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const ours = aProcedure({ fees: [{ kind: "le-phi", amount: 8000, unit: "trường hợp", channels: ["in_person", "online"] }] });
const changesTo = (changes: Partial<Procedure>) => comparePostings([ours], [{ ...ours, ...changes }]).changed[0]?.changes;

describe("our posted list beside another", () => {
  it("says what to put up and what to take down", () => {
    expect(comparePostings([ours, aProcedure({ code: "1.000001" })], [ours, { code: "1.000002", name: "Thủ tục mới" }])).toEqual({
      put_up: [{ code: "1.000002", name: "Thủ tục mới" }],
      take_down: [{ code: "1.000001", name: "Thủ tục đăng ký khai sinh", field: "ho-tich", agency: ours.agency.handles }],
      not_covered: [],
      changed: [],
      same: 1,
    });
  });

  it("counts a code that stands twice where it stands first", () => {
    const other = { code: "1.000002", name: "Một" };
    expect(comparePostings([ours, aProcedure({ official_name: "Khác" })], [ours, other, { ...other, name: "Hai" }])).toMatchObject({
      put_up: [{ name: "Một" }],
      changed: [],
      same: 1,
    });
  });

  it.each([
    ["name", { official_name: "Thủ tục khai sinh" }, ["Thủ tục đăng ký khai sinh"], ["Thủ tục khai sinh"]],
    [
      "decision",
      { decision: { number: "9/QĐ", issuer: "Bộ", date: "2026-01-16", effective: "2026-02-01", expires: "2027-01-01" } },
      ["163/QĐ-BTP"],
      ["9/QĐ", "effective 2026-02-01", "expires 2027-01-01"],
    ],
    ["documents", { cases: [] }, ["2"], ["1"]],
    ["channels", { channels: [{ channel: "in_person" }, { channel: "online", level: "partial" }] }, ["online full", "postal"], ["online partial"]],
    [
      "fees",
      {
        fees: [
          { kind: "le-phi", amount: 8000, unit: "trường hợp", channels: ["in_person"] },
          { kind: "le-phi", amount: "free", channels: ["online"] },
        ],
      },
      ["le-phi 8000 /trường hợp online"],
      ["le-phi free online"],
    ],
    [
      "times",
      { times: [{ channels: ["in_person"], amount: 3.5, unit: "working_day", doubtful: "?" }] },
      ["same_day 15:00 in_person", "same_day 15:00 online", "same_day 15:00 postal"],
      ["working_day 3.5 doubtful in_person"],
    ],
  ] as [string, Partial<Procedure>, string[], string[]][])("names a change of the %s with both sides", (component, changes, mine, other) => {
    expect(changesTo(changes)).toEqual([{ component, ours: mine, other }]);
  });

  it("sees no change in rows grouped otherwise, in our own wording, or in how a name is printed", () => {
    expect(
      comparePostings(
        [ours],
        [
          {
            ...ours,
            plain_name: "Khai sinh",
            official_name: "THỦ TỤC  ĐĂNG KÝ\nKHAI SINH.".normalize("NFD"),
            fees: [
              { kind: "le-phi", amount: 8000, unit: "trường hợp", channels: ["online"] },
              { kind: "le-phi", amount: 8000, unit: "trường hợp", channels: ["in_person"] },
            ],
          },
        ],
      ),
    ).toMatchObject({ changed: [], same: 1 });
  });

  it("compares of a bare list what it has: name, field, agency", () => {
    const inWords = (id: string) => (id === "ho-tich" ? "Hộ tịch (G01-HT01)" : id);
    const mine = aProcedure({ agency: { handles: "Ủy ban nhân dân cấp xã; Sở Tư pháp", decides: "unknown" } });
    const components = (other: object) => comparePostings([mine], [{ code: mine.code, name: "", ...other }], inWords).changed.flatMap(({ changes }) => changes);
    expect(components({})).toEqual([]);
    expect(components({ name: "Khai sinh" })).toEqual([{ component: "name", ours: ["Thủ tục đăng ký khai sinh"], other: ["Khai sinh"] }]);
    expect(components({ field: "HỘ TỊCH." })).toEqual([]);
    expect(components({ field: "ho-tich" })).toEqual([]);
    expect(components({ field: "Chứng thực" })).toEqual([{ component: "field", ours: ["Hộ tịch (G01-HT01)"], other: ["Chứng thực"] }]);
    expect(components({ agency: "Ủy ban nhân dân cấp xã Ủy ban nhân dân cấp xã" })).toEqual([]);
    expect(components({ agency: "Sở Tư Pháp, Ủy ban nhân dân cấp xã, Bộ Tư pháp" })).toEqual([]);
    expect(components({ agency: "Công an cấp xã" })).toEqual([
      { component: "agency", ours: ["Ủy ban nhân dân cấp xã; Sở Tư pháp"], other: ["Công an cấp xã"] },
    ]);
  });

  it("names a field and an agency that changed since last month's directory", () => {
    const before = { ...ours, field: "chung-thuc", agency: { handles: "Phòng Tư pháp", decides: "unknown" } };
    expect(comparePostings([ours], [before], (id) => id.toUpperCase()).changed[0]?.changes).toEqual([
      { component: "field", ours: ["HO-TICH"], other: ["CHUNG-THUC"] },
      { component: "agency", ours: [ours.agency.handles], other: ["Phòng Tư pháp"] },
    ]);
  });

  it("puts first what communes handle", () => {
    const list = ["Sở Tư pháp", "Ủy ban nhân dân cấp Xã", ""].map((agency, i) => ({ code: `1.00000${i}`, name: "Việc", ...(agency && { agency }) }));
    expect(comparePostings([], list).put_up.map(({ code }) => code)).toEqual(["1.000001", "1.000000", "1.000002"]);
  });

  it("does not take down what a list of one ministry says nothing of", () => {
    const land = aProcedure({ code: "1.012812", field: "dat-dai" });
    const birth = aProcedure({ code: "1.004873" });
    const list = [{ code: ours.code, name: "", field: "Hộ tịch" }];
    const { take_down, not_covered } = comparePostings([ours, birth, land], list, (id) => (id === "ho-tich" ? "Hộ tịch" : id));
    expect(take_down.map(({ code }) => code)).toEqual(["1.004873"]);
    expect(not_covered.map(({ code }) => code)).toEqual(["1.012812"]);
    const unfielded = comparePostings([land], [...list, { code: "1.000009", name: "Không ghi lĩnh vực" }]);
    expect(unfielded.not_covered).toEqual([]);
    expect(comparePostings([land], [])).toMatchObject({ take_down: [{ code: "1.012812" }], not_covered: [] });
  });
});
