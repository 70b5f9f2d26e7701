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
      take_down: [{ code: "1.000001", name: "Thủ tục đăng ký khai sinh" }],
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

  it("compares a bare list by name only", () => {
    expect(comparePostings([ours], [{ code: ours.code, name: "Khai sinh" }]).changed).toEqual([
      { code: ours.code, name: "Thủ tục đăng ký khai sinh", changes: [{ component: "name", ours: ["Thủ tục đăng ký khai sinh"], other: ["Khai sinh"] }] },
    ]);
  });
});
