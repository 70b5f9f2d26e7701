// When a text written by people no longer says what the portal says; and when it only says it otherwise.
import { describe, expect, it } from "vitest";
import { drift, type DriftFact } from "../../../../src/core/procedure/drift";
import type { Fee, ProcessingTime, Procedure } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const everywhere = ["in_person" as const, "online" as const, "postal" as const];
const source = aProcedure().source;
const decision = aProcedure().decision;
const paper = aProcedure().documents[0]!;
const papers = (count: number) => Array.from({ length: count }, (_, i) => ({ ...paper, id: `giay-${i}` }));
const fee = (amount: Fee["amount"], more: Partial<Fee> = {}): Fee => ({ kind: "le-phi", amount, channels: everywhere, ...more });
const days = (amount: number, more: Partial<ProcessingTime> = {}): ProcessingTime => ({ channels: everywhere, amount, unit: "working_day", ...more });

type Changes = Partial<Procedure>;
const between = (plain: Changes, official: Changes) => drift(aProcedure(plain), aProcedure({ wording: "official", not_needed: [], ...official }));
const factsBetween = (plain: Changes, official: Changes) => (between(plain, official)?.changes ?? []).map(({ fact }) => fact);

describe("a text that says what its record says", () => {
  it("has not drifted", () => expect(between({}, {})).toBeUndefined());

  it.each<[string, Changes, Changes]>([
    ["a name in capitals, with breaks and misplaced marks", {}, { official_name: "THỦ TỤC ĐĂNG KÝ\nKHAI SINH." }],
    ["a decision with its kind in front", { decision: { ...decision, number: "Quyết định số 163/QĐ-BTP." } }, {}],
    ["days of a decision that the record does not give", { decision: { ...decision, effective: "2026-02-01", expires: "2027-01-01" } }, {}],
    [
      "an online level that the record leaves open",
      {},
      { channels: [{ channel: "in_person" }, { channel: "online", level: "unknown" }, { channel: "postal" }] },
    ],
    [
      "fees by channel that the text puts in one row",
      { fees: [fee(8000)] },
      { fees: [fee(8000, { channels: ["online"] }), fee(8000, { channels: ["in_person"] })] },
    ],
    ["an amount that the text holds to be doubtful", { fees: [fee(135000, { doubtful: "Cổng ghi 135." })] }, { fees: [fee(135000)] }],
    ["an amount that stands in the text's words", { fees: [fee("unknown", { condition: "Có nơi thu 10.000 đồng." })] }, { fees: [fee(10000)] }],
    ["an amount that the province set since", { fees: [fee(15000)] }, { fees: [fee("province", { condition: "HĐND tỉnh." })] }],
    ["an exemption that the record has in its words only", { fees: [fee(20000), fee("free", { condition: "Hộ nghèo." })] }, { fees: [fee(20000)] }],
    ["an amount that the record itself doubts", { fees: [fee("unknown")] }, { fees: [fee(135000, { doubtful: "Lệch nghìn lần." })] }],
    ["a case's time beside the record's", { times: [days(7), days(3, { case: "Đã có dữ liệu" })] }, { times: [days(7)] }],
    ["a time that the record leaves open", { times: [days(7)] }, { times: [{ channels: everywhere, unit: "unknown" }] }],
    ["working days that the text doubts to be days", { times: [days(60, { unit: "day", doubtful: "Lời chỉ ghi ngày." })] }, { times: [days(60)] }],
    ["a number that the text's doubt names", { times: [days(5, { doubtful: "Chỗ khác ghi 50." })] }, { times: [days(50)] }],
    [
      "a term that the text's source doubts",
      { times: [days(2)], source: { ...source, doubts: ['Ô số ghi 2 "ngày".'] } },
      { times: [days(2, { unit: "day" })] },
    ],
    ["half a day written with a comma", { times: [days(4)], source: { ...source, doubts: ["Ô số ghi 3,5 ngày."] } }, { times: [days(3.5)] }],
    [
      "a number that the record doubts and the text has by another channel",
      { times: [days(3)] },
      { times: [days(3, { unit: "day", doubtful: "Mâu thuẫn." })] },
    ],
    ["papers grouped into cases", {}, { documents: papers(2), cases: [] }],
    ["two papers more than the text has, in the same record", { documents: papers(3), cases: [], not_needed: [] }, { documents: papers(5), cases: [] }],
    ["as many papers as the text says the record has", { source: { ...source, papers: 9 } }, { documents: papers(9), cases: [] }],
  ])("%s is no drift", (_situation, plain, official) => expect(between(plain, official)).toBeUndefined());
});

describe("a record that says something else", () => {
  it.each<[string, DriftFact, Changes, Changes, string[], string[]]>([
    ["another name", "name", {}, { official_name: "Đăng ký lại khai sinh" }, ["Thủ tục đăng ký khai sinh"], ["Đăng ký lại khai sinh"]],
    [
      "another decision",
      "decision",
      {},
      { decision: { ...decision, number: "9/QĐ-BTP", date: "2026-08-01" } },
      ["163/QĐ-BTP", "date 2026-01-16"],
      ["9/QĐ-BTP", "date 2026-08-01"],
    ],
    [
      "another end of its decision",
      "decision",
      { decision: { ...decision, effective: "2026-02-01", expires: "2027-01-01" } },
      { decision: { ...decision, effective: "2026-02-01", expires: "2026-12-01" } },
      ["expires 2027-01-01"],
      ["expires 2026-12-01"],
    ],
    ["no way to file online any more", "channels", { times: [] }, { channels: [{ channel: "in_person" }, { channel: "postal" }], times: [] }, ["online"], []],
    [
      "online in part only",
      "channels",
      {},
      { channels: [{ channel: "in_person" }, { channel: "online", level: "partial" }, { channel: "postal" }] },
      ["online full"],
      ["online partial"],
    ],
    ["another amount", "fees", { fees: [fee(10000), fee(20000)] }, { fees: [fee(12000), fee(20000)] }, ["10000"], ["12000"]],
    ["free now", "fees", { fees: [fee(10000)] }, { fees: [fee("free", { condition: "Miễn." })] }, ["10000"], ["free"]],
    ["no longer free", "fees", { fees: [fee("free", { condition: "Miễn." })] }, { fees: [fee(10000)] }, ["free"], ["10000"]],
    ["an amount that the text does not know", "fees", { fees: [fee("unknown")] }, { fees: [fee(10000)] }, [], ["10000"]],
    [
      "another term",
      "times",
      { times: [days(10)] },
      { times: [days(7)] },
      everywhere.map((each) => `working_day 10 ${each}`),
      everywhere.map((each) => `working_day 7 ${each}`),
    ],
    [
      "another term online",
      "times",
      { times: [days(10)] },
      { times: [days(10), days(5, { channels: ["online"] })] },
      ["working_day 10 online"],
      ["working_day 5 online"],
    ],
    [
      "another term, itself in doubt",
      "times",
      { times: [days(10)] },
      { times: [days(7, { channels: ["online"], doubtful: "Mâu thuẫn." })] },
      ["working_day 10 online"],
      ["working_day 7 online"],
    ],
    [
      "same day now",
      "times",
      { times: [days(10, { channels: ["postal"] })] },
      { times: [{ channels: ["postal"], unit: "same_day" }] },
      ["working_day 10 postal"],
      ["same_day postal"],
    ],
    [
      "a number in the doubts that is no term",
      "times",
      { times: [days(10, { channels: ["postal"] })], source: { ...source, doubts: ["Mẫu số 7 không có."] } },
      { times: [days(7, { channels: ["postal"] })] },
      ["working_day 10 postal"],
      ["working_day 7 postal"],
    ],
    ["many more papers", "documents", {}, { documents: papers(6), cases: [] }, ["1-3"], ["6"]],
    ["far fewer papers", "documents", { documents: papers(5), cases: [], not_needed: [] }, { documents: papers(2), cases: [] }, ["5"], ["2"]],
    ["another number than the text says the record had", "documents", { source: { ...source, papers: 9 } }, { documents: papers(8), cases: [] }, ["9"], ["8"]],
  ])("%s", (_situation, fact, plain, official, ours, other) => {
    expect(between(plain, official)).toEqual({ updated: "2026-04-15", older: false, changes: [{ fact, ours, other }] });
  });
});

describe("a record changed after the text was written", () => {
  const later = { ...source, updated: "2026-08-01" };

  it("makes the text older, even where no fact can be seen to differ", () => {
    expect(between({}, { source: later })).toEqual({ updated: "2026-08-01", older: true, changes: [] });
  });

  it("is judged by the portal's change, not by the day it was read again", () => {
    expect(between({}, { source: { ...source, read: "2026-11-23" } })).toBeUndefined();
  });

  it("is not newer when the text was written from a later one", () => expect(between({ source: later }, {})).toBeUndefined());

  it("lets every difference in the number of papers count", () => {
    const plain = { documents: papers(3), cases: [], not_needed: [] };
    expect(factsBetween(plain, { documents: papers(4), cases: [], source: later })).toEqual(["documents"]);
    expect(factsBetween(plain, { documents: papers(4), cases: [] })).toEqual([]);
  });
});

describe("a review by an officer", () => {
  const later = { ...source, updated: "2026-08-01" };
  const reviewed = (on: string) => ({ source: { ...source, reviewed: { by: "Cán bộ tư pháp", on } }, fees: [fee(10000)] });

  it("after the portal's change settles every difference", () => {
    expect(between(reviewed("2026-08-02"), { fees: [fee(12000)], source: later })).toBeUndefined();
  });

  it("on the same day or before settles nothing", () => {
    expect(factsBetween(reviewed("2026-08-01"), { fees: [fee(12000)], source: later })).toEqual(["fees"]);
  });
});
