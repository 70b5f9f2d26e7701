import { describe, expect, it } from "vitest";
import { withLocalFees } from "../../../../src/core/local/local-fees";
import { feeAnswer } from "../../../../src/core/procedure/answers";
import type { Fee } from "../../../../src/core/procedure/procedure";
import { aLine, aResolution } from "./a-resolution";

const province: Fee = { kind: "le-phi", amount: "province", channels: ["in_person", "online", "postal"], condition: "HĐND tỉnh quyết định." };
const procedure = { code: "1.001193", fees: [province] };
const on = (day: string, resolutions = [aResolution()], of: { code: string; fees: Fee[] } = procedure) => withLocalFees(of, resolutions, day).fees;
const amounts = (day: string, resolutions: Parameters<typeof on>[1], of?: { code: string; fees: Fee[] }) =>
  on(day, resolutions, of).map(({ amount, channels }) => `${amount} ${channels.join("+")}`);

describe("a fee that the province sets", () => {
  it("is asked for at the counter until the day before the resolution holds", () => {
    expect(on("2026-07-31")).toEqual([province]);
  });

  it("has its amount from the first day on, with the resolution that says so", () => {
    const [set] = on("2026-08-01");
    expect(set).toEqual({
      kind: "le-phi",
      amount: 8000,
      channels: ["in_person", "online", "postal"],
      condition: "HĐND tỉnh quyết định.",
      resolution: { number: "15/2026/NQ-HĐND", issuer: "HĐND tỉnh Thử", from: "2026-08-01" },
    });
    expect(feeAnswer(on("2026-08-01"))).toEqual({ kind: "amount", low: 8000, high: 8000, partly: false });
  });

  it("is asked for again once the resolution has ended", () => {
    const ending = [aResolution({ to: "2026-12-31" })];
    expect(on("2026-12-31", ending)[0]?.amount).toBe(8000);
    expect(on("2027-01-01", ending)).toEqual([province]);
  });

  it("takes the later resolution's amount, and never the earlier one's again", () => {
    const two = [aResolution(), aResolution({ number: "3/2027/NQ-HĐND", from: "2027-01-01", to: "2027-06-30", fees: [aLine({ amount: "free" })] })];
    expect([on("2026-12-31", two), on("2027-01-01", two), on("2027-07-01", two)].map(([fee]) => fee?.amount)).toEqual([8000, "free", "province"]);
  });

  it("carries the resolution's unit, condition, source and those who do not pay", () => {
    const line = aLine({ unit: "trường hợp", condition: "Quá hạn.", exempt: ["Hộ nghèo"] });
    expect(on("2026-08-01", [aResolution({ source: "Công báo", fees: [line] })])[0]).toMatchObject({
      unit: "trường hợp",
      condition: "Quá hạn.",
      exempt: ["Hộ nghèo"],
      resolution: { source: "Công báo" },
    });
  });

  it("falls into parts where the resolution speaks of some channels only", () => {
    const lines = [aLine({ channels: ["in_person"] }), aLine({ channels: ["online"], amount: "free" })];
    expect(amounts("2026-08-01", [aResolution({ fees: lines })], procedure)).toEqual(["8000 in_person", "free online", "province postal"]);
  });

  it("keeps the earlier resolution's amount on the channels of which the later one says nothing", () => {
    const later = aResolution({ from: "2027-01-01", fees: [aLine({ channels: ["online"], amount: "free" })] });
    expect(amounts("2027-01-01", [aResolution(), later])).toEqual(["8000 in_person+postal", "free online"]);
  });

  it("may be several amounts, each for its own thing", () => {
    const lines = [aLine({ for: "Đúng hạn", amount: "free" }), aLine({ for: "Quá hạn" })];
    const fees = on("2026-08-01", [aResolution({ fees: lines })]);
    expect(fees.map((fee) => [fee.for, fee.amount])).toEqual([
      ["Đúng hạn", "free"],
      ["Quá hạn", 8000],
    ]);
  });

  it("keeps its id, by which a guide chooses, and the words of what it is for", () => {
    const named = { code: "1.001193", fees: [{ ...province, id: "le-phi", for: "Đăng ký lại" }] };
    expect(on("2026-08-01", [aResolution({ fees: [aLine({ for: "đăng ký lại" })] })], named)[0]).toMatchObject({ id: "le-phi", for: "Đăng ký lại" });
  });

  it("settles what was doubtful", () => {
    const doubtful = { code: "1.001193", fees: [{ ...province, amount: 135, doubtful: "Lệch nghìn lần." } as Fee] };
    expect(feeAnswer(on("2026-08-01", undefined, doubtful))).toEqual({ kind: "amount", low: 8000, high: 8000, partly: false });
  });
});

describe("a resolution leaves alone", () => {
  it("an amount that the record fixes", () => {
    const fixed = { code: "1.001193", fees: [{ ...province, amount: 5000 } as Fee] };
    expect(on("2026-08-01", undefined, fixed)).toEqual(fixed.fees);
  });

  it("procedures that it does not name, as they are", () => {
    const other = { code: "1.000001", fees: [province] };
    expect(withLocalFees(other, [aResolution()], "2026-08-01")).toBe(other);
  });
});
