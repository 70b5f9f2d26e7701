import { describe, expect, it } from "vitest";
import { componentStates, legalComponents, type LegalComponent } from "../../../../src/core/procedure/legal-components";
import type { Procedure, ProcedureDocument } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const channels = ["in_person" as const];
const paper = (name: string, official?: string): ProcedureDocument => ({
  id: "giay",
  name,
  ...(official && { official }),
  role: "submit",
  originals: 1,
  copies: 0,
});

const whole = (changes: Partial<Procedure> = {}) =>
  aProcedure({
    sets: 1,
    conditions: ["Đủ 18 tuổi."],
    fees: [{ kind: "le-phi", amount: 8000, channels }],
    forms: [{ name: "Tờ khai" }],
    agency: { handles: "UBND xã", decides: "UBND xã" },
    ...changes,
  });

describe("the legal components of a posted procedure", () => {
  it("are all present when the record says everything", () => {
    expect(Object.entries(componentStates(whole())).filter(([, state]) => state !== "present")).toEqual([]);
    expect(Object.keys(componentStates(whole()))).toEqual([...legalComponents]);
  });

  it.each([
    ["name", "no official name", { official_name: "unknown" }],
    ["steps", "steps unknown", { steps: ["unknown"] }],
    ["channels", "no channel", { channels: [] }],
    ["documents", "no paper, in no case either", { documents: [], cases: [] }],
    ["sets", "number of sets unknown", { sets: "unknown" }],
    ["times", "one channel without a known time", { times: [{ channels, amount: 3, unit: "day" }] }],
    ["times", "time unknown", { channels: [{ channel: "in_person" }], times: [{ channels, unit: "unknown" }] }],
    ["audience", "audience unknown", { audience: ["unknown"] }],
    ["agency", "nobody knows who decides", { agency: { handles: "UBND xã", decides: "unknown" } }],
    ["results", "result unknown", { results: [{ name: "unknown" }] }],
    ["forms", "an application among the papers, no form named", { forms: [], documents: [paper("ĐƠN xin xác nhận")] }],
    ["forms", "a declaration under its official name", { forms: [], documents: [paper("Giấy khai", "Tờ khai đăng ký")] }],
    ["fees", "no fee row", { fees: [] }],
    ["fees", "every fee unknown", { fees: [{ kind: "phi", amount: "unknown", channels }] }],
    ["conditions", "conditions unknown", { conditions: "unknown" }],
    ["legal_basis", "no law named", { legal_basis: [] }],
    ["place", "filed elsewhere, not said where", { received_at: "elsewhere" }],
    ["decision", "decision number unknown", { decision: { number: "unknown", issuer: "Bộ Tư pháp", date: "2026-01-16" } }],
  ] as [LegalComponent, string, Partial<Procedure>][])("%s is missing: %s", (component, _situation, changes) => {
    expect(componentStates(whole(changes))[component]).toBe("missing");
  });

  it.each([
    ["documents", "papers stand only under cases", { documents: [] }],
    ["fees", "the province decides, which the posting says", { fees: [{ kind: "le-phi", amount: "province", channels, condition: "HĐND tỉnh." }] }],
    [
      "fees",
      "one of two fees is known",
      {
        fees: [
          { kind: "phi", amount: "unknown", channels },
          { kind: "phi", amount: "free", channels, condition: "Không thu." },
        ],
      },
    ],
    ["place", "filed elsewhere, and said where", { received_at: "elsewhere", go_to: "Sở Tư pháp." }],
  ] as [LegalComponent, string, Partial<Procedure>][])("%s is present: %s", (component, _situation, changes) => {
    expect(componentStates(whole(changes))[component]).toBe("present");
  });

  it("asks for forms and conditions only where there are any", () => {
    const states = componentStates(whole({ forms: [], documents: [paper("Giấy chứng sinh")], conditions: "none" }));
    expect([states.forms, states.conditions]).toEqual(["none", "none"]);
  });
});
