import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { listed, listSchema, searchEntries } from "../../../../src/core/catalogue/catalogue";
import { portalAddress } from "../../../../src/core/commune/commune";
import { aProcedure } from "../procedure/a-procedure";

describe("the list tier", () => {
  it("says of a procedure what a row and the search need, each paper once", () => {
    const twice = aProcedure({ cases: [{ name: "Khác", documents: aProcedure().documents, leaves_out: [] }] });
    expect(listed(twice)).toMatchObject({
      documents: ["Giấy chứng sinh"],
      results: ["Giấy khai sinh"],
      online: true,
      postal: true,
      fee: { kind: "unknown" },
      time: { kind: "same_day" },
    });
    expect(listed(aProcedure({ channels: [{ channel: "in_person" }] }))).toMatchObject({ online: false, postal: false });
  });

  it("gives the search the field's name, or its id when the field is not on the list", () => {
    const procedures = [listed(aProcedure()), listed(aProcedure({ field: "la" }))];
    expect(searchEntries({ procedures, fields: [{ id: "ho-tich", name: "Hộ tịch" }] }).map(({ field }) => field)).toEqual(["Hộ tịch", "la"]);
  });

  it("refuses answers that are no answers", () => {
    const answers = listSchema.entries.procedures.item.entries;
    expect(v.is(answers.fee, { kind: "free" })).toBe(true);
    expect([null, "free", {}].map((each) => v.is(answers.fee, each))).toEqual([false, false, false]);
  });
});

describe("portal addresses", () => {
  const portal = { name: "Cổng", page: "https://p.vn/xem/{portalId}", file: "https://p.vn/nop?id={portalId}" };
  it("puts the record's id where the commune's pattern says", () => {
    expect(portalAddress({ portal }, "abc", "page")).toBe("https://p.vn/xem/abc");
    expect(portalAddress({ portal }, "abc", "file")).toBe("https://p.vn/nop?id=abc");
  });
});
