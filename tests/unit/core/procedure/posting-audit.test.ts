import { describe, expect, it } from "vitest";
import { auditProcedure, countFindings, countMissing, type Finding } from "../../../../src/core/procedure/posting-audit";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const channels = ["in_person" as const];
const decision = { number: "163/QĐ-BTP", issuer: "Bộ Tư pháp", date: "2026-01-16" };
const source = { record: "portal" as const, updated: "2026-04-15", read: "2026-07-18", doubts: [] };

/** Nothing to find on 2026-08-01. */
const sound = (changes: Partial<Procedure> = {}) =>
  aProcedure({
    sets: 1,
    conditions: "none",
    fees: [{ kind: "le-phi", amount: 8000, channels: ["in_person", "online", "postal"] }],
    forms: [{ name: "Tờ khai", number: "Mẫu số 01" }, { name: "Đơn" }],
    agency: { handles: "UBND xã", decides: "UBND xã" },
    source: { ...source, reviewed: { by: "Cán bộ hộ tịch", on: "2026-07-30" } },
    ...changes,
  });

const found = (changes: Partial<Procedure>, today = "2026-08-01") => auditProcedure(sound(changes), today).findings;

describe("the audit of a posted procedure", () => {
  it("finds nothing where there is nothing to find, and gives the facts an inspection asks for", () => {
    expect(auditProcedure(sound({ decision: { ...decision, effective: "2026-02-01" } }), "2026-08-01")).toMatchObject({
      code: "1.001193",
      missing: [],
      findings: [],
      decision: { number: "163/QĐ-BTP", date: "2026-01-16", effective: "2026-02-01" },
      forms: ["Tờ khai (Mẫu số 01)", "Đơn"],
      in_person: true,
      online: "full",
      postal: true,
      age: { updated: 108, read: 14, checked: 2 },
    });
  });

  it.each([
    ["a decision that ended today", { decision: { ...decision, expires: "2026-08-01" } }, "expired"],
    ["a decision that begins tomorrow", { decision: { ...decision, effective: "2026-08-02" } }, "not_yet_effective"],
    ["a component the law asks for", { sets: "unknown" }, "component_missing"],
    ["a fee the province has yet to set", { fees: [{ kind: "le-phi", amount: "province", channels, condition: "HĐND tỉnh." }] }, "fee_province"],
    ["a doubtful fee", { fees: [{ kind: "le-phi", amount: 135, channels, doubtful: "Lệch nghìn lần." }] }, "fee_doubtful"],
    ["a doubtful time", { times: [{ channels: ["in_person", "online", "postal"], amount: 7, unit: "day", doubtful: "Hai thời hạn." }] }, "time_doubtful"],
    ["a procedure nobody reviewed", { source: { ...source, reviewed: "none" } }, "not_reviewed"],
  ] as [string, Partial<Procedure>, Finding][])("finds %s", (_situation, changes, finding) => {
    expect(found(changes)).toEqual([finding]);
  });

  it("finds an unknown fee also where there is no fee row at all", () => {
    expect(found({ fees: [] })).toEqual(["component_missing", "fee_unknown"]);
    const partly: Procedure["fees"] = [
      { kind: "phi", amount: "unknown", channels },
      { kind: "phi", amount: 8000, channels },
    ];
    expect(found({ fees: partly })).toEqual(["fee_unknown"]);
  });

  it("shows that online and postal filing are not offered", () => {
    const audit = auditProcedure(sound({ channels: [{ channel: "in_person" }] }), "2026-08-01");
    expect(audit.findings).toEqual(["not_online", "not_postal"]);
    expect(audit).not.toHaveProperty("online");
    expect(auditProcedure(sound({ channels: [{ channel: "online" }] }), "2026-08-01")).toMatchObject({ online: "unknown", in_person: false });
  });

  it.each([
    ["90 days after the reading: still good", "2026-10-16", []],
    ["91 days after: stale", "2026-10-17", ["stale"]],
  ])("%s", (_situation, today, findings) => {
    expect(found({ source: { ...source, reviewed: { by: "Cán bộ", on: "2026-07-01" } } }, today)).toEqual(findings);
  });

  it("a later review by an officer makes the facts younger, their reading stays as old as it is", () => {
    const audit = auditProcedure(sound({ source: { ...source, reviewed: { by: "Cán bộ", on: "2026-10-01" } } }), "2026-11-23");
    expect(audit.age).toEqual({ updated: 222, read: 128, checked: 53 });
    expect(audit.findings).toEqual([]);
  });
});

describe("a text that no longer agrees with the portal's record", () => {
  it("is a finding of its own, with what differs", () => {
    const drift = { updated: "2026-07-30", older: true, changes: [] };
    expect(auditProcedure(sound(), "2026-08-01", { drift })).toMatchObject({ findings: ["drift"], drift });
    expect(auditProcedure(sound(), "2026-08-01")).not.toHaveProperty("drift");
  });
});

describe("the summary", () => {
  it("counts procedures by finding and by missing component", () => {
    const audits = [sound(), sound({ sets: "unknown", conditions: "unknown" }), sound({ sets: "unknown", channels: [{ channel: "in_person" }] })].map((each) =>
      auditProcedure(each, "2026-08-01"),
    );
    expect(countFindings(audits)).toMatchObject({ component_missing: 2, not_online: 1, expired: 0 });
    expect(countMissing(audits)).toMatchObject({ sets: 2, conditions: 1, name: 0 });
  });
});
