// A detail record in every state the portal was seen to give one, and what the procedure then says.
import { describe, expect, it } from "vitest";
import { procedureSchema } from "../../../../src/core/procedure/procedure";
import { safeParse } from "valibot";
import { aDetail, aMethod, aRecord, read, refusal, take } from "./a-record";

describe("a record in which nothing is wrong", () => {
  it("is a procedure in official wording, without a doubt", () => {
    const { procedure, input } = read();
    expect(input).toMatchObject({ source: "a.json", code: "9.000001", outcome: "accepted" });
    expect(safeParse(procedureSchema, procedure).success).toBe(true);
    expect(procedure).toMatchObject({
      wording: "official",
      field: "cho-phien",
      tier: 2,
      received_at: "commune",
      steps: ["Bước 1: Người bán nộp đơn.\n+ Nộp ở quầy.", "Chờ xếp chỗ."],
      channels: [{ channel: "in_person" }, { channel: "online", level: "full" }],
      fees: [{ kind: "le-phi", amount: 20000, unit: "gian hàng", channels: ["in_person", "online"] }],
      times: [{ channels: ["in_person", "online"], amount: 3, unit: "working_day" }],
      conditions: "none",
      decision: { number: "12/QĐ-BCT", issuer: "Bộ Chợ", date: "2026-01-06" },
      source: { updated: "2026-04-01", read: "2026-07-18", doubts: [], reviewed: "none" },
    });
    expect(input.reasons.map(({ reason }) => reason)).toEqual(["legal-basis-issuer"]);
  });

  it("may come as the detail alone", () => {
    const { records } = take({ name: "a.json", text: JSON.stringify(aDetail()) });
    expect(records[0]?.procedure.code).toBe("9.000001");
  });

  it("was read on the day it was changed, when that is later than the day of reading", () => {
    expect(read({ updatedAt: Date.UTC(2026, 7, 1) }).procedure.source).toMatchObject({ updated: "2026-08-01", read: "2026-08-01" });
  });
});

describe("what keeps a record out", () => {
  it.each<[string, unknown, string]>([
    ["a number where a record belongs", 7, "not-a-record"],
    ["no code anywhere", aRecord({ code: undefined }, { code: "" }), "code-missing"],
    ["a code that is none", aRecord({ code: "12" }, { code: "12" }), "code-unreadable"],
    ["an inner code that is none", aRecord({ code: "x" }, { code: "9.000001" }), "code-unreadable"],
    ["two codes", aRecord({ code: "9.000002" }, { code: "9.000001" }), "code-disagrees"],
    ["no detail", { id: "a", code: "9.000001", detail: null }, "detail-missing"],
    ["no name", aRecord({ name: " " }, { name: "\t" }), "name-missing"],
    ["no portal id", aRecord({}, { id: "12" }), "portal-id"],
    ["no way to file", aRecord({ executionMethods: [aMethod("PIGEON")] }), "no-channel"],
    ["no decision", aRecord({ procedureProposal: null }), "decision-missing"],
    [
      "no day of the decision",
      aRecord({ procedureProposal: { proposalNumber: "1/QĐ-BCT", decisionDate: 1e99, issuingAgency: { name: "Bộ" } } }),
      "decision-missing",
    ],
    ["no day of the last change", aRecord({ updatedAt: "hôm qua" }), "updated-missing"],
  ])("%s", (_, value, reason) => {
    expect(refusal(value)).toBe(reason);
  });
});

describe("names and fields", () => {
  it("takes a name out of capitals for the screen, and keeps it as it is beside", () => {
    const { procedure, reasons } = read({}, { name: "HƯỞNG TRỢ CẤP CỦA NHÀ NƯỚC VIỆT NAM QUA BHXH" });
    expect(procedure.plain_name).toBe("Hưởng trợ cấp của Nhà nước Việt Nam qua BHXH");
    expect(procedure.official_name).toBe("HƯỞNG TRỢ CẤP CỦA NHÀ NƯỚC VIỆT NAM QUA BHXH");
    expect(reasons).toContain("name-capitals");
  });

  it("keeps a name of many lines and letters whole", () => {
    const { procedure, reasons } = read({}, { name: `Đăng ký\n ${"rất dài ".repeat(60)}` });
    expect(procedure.official_name).toMatch(/^Đăng ký rất dài/);
    expect(reasons).toEqual(expect.arrayContaining(["name-long", "text-newline"]));
  });

  it.each<[string, unknown, string, string | undefined]>([
    ["a known field in other letters", [{ name: "CHỢ PHIÊN" }], "cho-phien", undefined],
    ["a known field with the portal's code behind it", [{ name: "Chợ phiên (G07-LĐ11)" }], "cho-phien", "field-name"],
    ["a new field in small letters", [{ name: "bảo vệ người mua" }], "bao-ve-nguoi-mua", "field-name"],
    ["no field", [], "chua-ro", "field-missing"],
  ])("%s", (_, categoriesDetails, id, reason) => {
    const { procedure, reasons } = read({ categoriesDetails });
    expect(procedure.field).toBe(id);
    if (reason) expect(reasons).toContain(reason);
  });

  it("takes the record's own keywords, else its field", () => {
    expect(read({ keywords: "chợ, gian hàng. ; ," }).procedure.keywords).toEqual(["chợ", "gian hàng"]);
    expect(read().procedure.keywords).toEqual(["Chợ phiên"]);
  });
});

describe("where it is received", () => {
  it("says where to go when the commune does not receive it", () => {
    expect(read({ isWard: false, unitGroupsExecuting: [{ name: "Sở Chợ" }] }).procedure).toMatchObject({
      received_at: "elsewhere",
      go_to: "Nơi giải quyết: Sở Chợ.",
    });
    expect(read({ isWard: false, unitGroupsExecuting: [null] }).procedure.go_to).toBe("Hỏi cán bộ nơi nộp hồ sơ.");
  });

  it("doubts a record that does not say", () => {
    const { procedure, reasons } = read({ isWard: undefined });
    expect(procedure.received_at).toBe("elsewhere");
    expect(reasons).toContain("level-missing");
  });

  it("does not take another province's procedure for ours", () => {
    const of = (name: string) => read({ procedureProposal: { ...(aDetail().procedureProposal as object), issuingAgency: { name } } });
    expect(of("UBND tỉnh Gia Lai").procedure).toMatchObject({ received_at: "elsewhere", go_to: expect.stringContaining("Ủy ban nhân dân tỉnh Gia Lai") });
    expect(of("UBND tỉnh Gia Lai").reasons).toContain("other-province");
    expect(of("UBND tỉnh Thái Nguyên").procedure.received_at).toBe("commune");
  });

  it("notes what offices send each other", () => {
    expect(read({ isInternal: true }).reasons).toContain("internal");
  });
});

describe("agencies", () => {
  it.each([
    ["UBND cấp  xã", "Ủy ban nhân dân cấp xã"],
    ["Uỷ ban Nhân dân cấp xã, phường, thị trấn", "Ủy ban nhân dân cấp xã"],
    ["Ủy ban Nhân dân\u00A0xã,\u00A0phường,\u00A0thị trấn.", "Ủy ban nhân dân cấp xã"],
    ["Công an cấp Xã", "Công an cấp xã"],
    ["Chủ tịch ủy ban nhân dân cấp tỉnh", "Chủ tịch Ủy ban nhân dân cấp tỉnh"],
    ["Sở Nội Vụ", "Sở Nội vụ"],
  ])("%s is spelt %s", (written, spelt) => {
    const { procedure, reasons } = read({ unitGroupsExecuting: [{ name: written }] });
    expect(procedure.agency.handles).toBe(spelt);
    expect(reasons).toContain("agency-spelling");
  });

  it("falls back on the record's text, and says when there is none", () => {
    expect(read({ unitGroupsExecuting: [], executingAgencies: "Hội Chợ" }).procedure.agency.handles).toBe("Hội Chợ");
    const { procedure, reasons } = read({ unitGroupsExecuting: [], unitGroupsAuthority: [] });
    expect(procedure.agency).toEqual({ handles: "unknown", decides: "unknown" });
    expect(reasons).toContain("agency-missing");
  });

  it("doubts a district wherever it is named, except in the names of laws", () => {
    expect(read({ unitGroupsExecuting: [{ name: "Chợ cấp huyện" }] }).procedure.source.doubts.join()).toContain("cấp huyện");
    expect(read({ executionSteps: [{ name: "", description: "Nộp ở Phòng Tài chính huyện." }] }).reasons).toContain("district");
    expect(read({ legalBasisesDetails: [{ code: "1/2020/NĐ-CP", name: "Về cấp huyện" }] }).reasons).not.toContain("district");
  });
});

describe("the rest of a record", () => {
  it.each<[string, object, object, string | undefined]>([
    ["steps without words", { executionSteps: [] }, { steps: ["Hồ sơ gốc không ghi trình tự. Hỏi cán bộ."] }, "steps-missing"],
    ["a step that is only a name", { executionSteps: [{ name: "Nộp đơn.", description: "" }] }, { steps: ["Nộp đơn."] }, undefined],
    ["a step that repeats its name", { executionSteps: [{ name: "Bước 1:", description: "Bước 1: nộp đơn" }] }, { steps: ["Bước 1: nộp đơn"] }, undefined],
    ["no result", { resultsDetails: null }, { results: [{ name: "Hồ sơ gốc không ghi kết quả. Hỏi cán bộ." }] }, "result-missing"],
    ["nobody it is for", { subjectTypesDetails: [] }, { audience: ["Hồ sơ gốc không ghi. Hỏi cán bộ."] }, "audience-missing"],
    ["conditions that are not regulated", { requirementsAndConditions: "Không quy định." }, { conditions: "unknown" }, undefined],
    ["conditions left empty", { requirementsAndConditions: "" }, { conditions: "unknown" }, undefined],
    ["conditions that are a dash", { requirementsAndConditions: "-" }, { conditions: "unknown" }, undefined],
    ["two conditions", { requirementsAndConditions: "- Có hàng.\r\n- Có chỗ." }, { conditions: ["Có hàng.", "Có chỗ."] }, undefined],
    ["a number of sets in words", { executionSteps: [{ name: "", description: "Số lượng hồ sơ: 02 (bộ)." }] }, { sets: 2 }, undefined],
    ["two numbers of sets", { executionSteps: [{ name: "", description: "Số lượng hồ sơ: 02 bộ. Số lượng hồ sơ: 1 bộ" }] }, { sets: "unknown" }, undefined],
    ["no law", { legalBasisesDetails: [] }, { legal_basis: [] }, "legal-basis-missing"],
    [
      "a law's kind before its number",
      { legalBasisesDetails: [{ code: "Thông tư số 03/2023/TT-BTP.", name: "Về chợ" }] },
      { legal_basis: [{ number: "03/2023/TT-BTP", name: "Về chợ" }] },
      "legal-number",
    ],
    [
      "a law without a number",
      { legalBasisesDetails: [{ code: "Luật chợ", name: "Luật chợ" }] },
      { legal_basis: [{ number: "Luật chợ" }] },
      "legal-number-unclear",
    ],
    ["a law with nothing at all", { legalBasisesDetails: [{}] }, { legal_basis: [] }, "legal-number-unclear"],
    ["full online without an online channel", { executionMethods: [aMethod("DIRECT")] }, { channels: [{ channel: "in_person" }] }, "full-without-online"],
    [
      "online to an unknown degree",
      { isFullProcess: false },
      { channels: [{ channel: "in_person" }, { channel: "online", level: "unknown" }] },
      "level-unclear",
    ],
    [
      "online in part, by its words",
      { isFullProcess: false, executionMethods: [aMethod("ONLINE", { description: "Qua mạng (một phần)" })] },
      { channels: [{ channel: "online", level: "partial", note: "Qua mạng (một phần)" }] },
      undefined,
    ],
    [
      "a key of the wrong type",
      { executionCases: "x", keywords: 7, resultsDetails: [3, { name: "Giấy" }] },
      { documents: [], results: [{ name: "Giấy" }] },
      "wrong-type",
    ],
  ])("%s", (_, detail, expected, reason) => {
    const { procedure, reasons } = read({ ...detail });
    expect(procedure).toMatchObject(expected);
    if (reason) expect(reasons).toContain(reason);
  });

  it.each([
    ["Quyết định số 5/QĐ-BCT.", "5/QĐ-BCT", "decision-repaired"],
    ["205/TTr-SCT", "205/TTr-SCT", "decision-number"],
  ])("decision %s", (proposalNumber, number, reason) => {
    const { procedure, reasons } = read({ procedureProposal: { ...(aDetail().procedureProposal as object), proposalNumber } });
    expect(procedure.decision.number).toBe(number);
    expect(reasons).toContain(reason);
  });

  it("doubts a decision of tomorrow or of the last century", () => {
    for (const decisionDate of [Date.UTC(2030, 1, 1), Date.UTC(1990, 1, 1)]) {
      expect(read({ procedureProposal: { ...(aDetail().procedureProposal as object), decisionDate } }).reasons).toContain("decision-date");
    }
  });

  it("takes the issuer from the record when the decision does not name it", () => {
    const proposal = { proposalNumber: "12/QĐ-BCT", decisionDate: Date.UTC(2026, 0, 5) };
    expect(read({ procedureProposal: proposal, departmentPromulgateName: "Bộ Phiên" }).procedure.decision.issuer).toBe("Bộ Phiên");
  });
});
