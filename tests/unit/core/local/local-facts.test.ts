import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { auditPosting, lastTurn, localFactsSchema } from "../../../../src/core/local/local-facts";
import { staff } from "../../../../src/app/messages/vi/staff";
import { auditTable, notesInWords } from "../../../../src/core/procedure/audit-table";
import { aProcedure } from "../procedure/a-procedure";
import { aResolution, localFacts } from "./a-resolution";

it("a commune without local files has no local facts", () => {
  expect(v.parse(localFactsSchema, {})).toEqual(localFacts());
});

describe("the last day on which a local fact turned", () => {
  const facts = localFacts({ fee_resolutions: [aResolution({ to: "2026-12-31" })], office: [{ from: "2026-09-01", hours: "x", exemptions: [] }] });
  it.each([
    ["2026-07-31", "0000-01-01"],
    ["2026-08-15", "2026-08-01"],
    ["2026-12-31", "2026-09-01"],
    ["2027-01-01", "2027-01-01"],
  ])("up to %s is %s", (today, turn) => {
    expect(lastTurn(facts, today)).toBe(turn);
  });
});

describe("the audit of what is posted here", () => {
  const channels = ["in_person" as const, "online" as const, "postal" as const];
  const waiting = aProcedure({ fees: [{ kind: "le-phi", amount: "province", channels, condition: "HĐND tỉnh." }] });

  it("waits for the province's resolution until the day it holds", () => {
    const facts = localFacts({ fee_resolutions: [aResolution()] });
    expect(auditPosting(waiting, facts, "2026-07-31").findings).toContain("fee_province");
    expect(auditPosting(waiting, facts, "2026-08-01").findings).not.toContain("fee_province");
  });

  it("marks what is not offered with its reason, from its day on", () => {
    const facts = localFacts({ not_offered: [{ code: "1.001193", why: "Xã không có biển.", decided_by: "Chủ tịch xã", since: "2026-08-01" }] });
    expect(auditPosting(waiting, facts, "2026-07-31")).not.toHaveProperty("not_offered");
    expect(auditPosting(waiting, facts, "2026-08-01")).toMatchObject({
      not_offered: { why: "Xã không có biển.", decided_by: "Chủ tịch xã", since: "2026-08-01" },
      findings: expect.arrayContaining(["not_offered"]) as unknown,
    });
  });

  it.each([
    ["with who decided and since when", { decided_by: "Chủ tịch xã", since: "2026-08-01" }, "Xã không có biển (Chủ tịch xã, 01/08/2026)"],
    ["alone", {}, "Xã không có biển."],
  ])("gives the reason %s, on the screen and in the table", (_situation, more, reason) => {
    const audit = auditPosting(waiting, localFacts({ not_offered: [{ code: "1.001193", why: "Xã không có biển.", ...more }] }), "2026-08-01");
    expect(notesInWords(audit, staff)).toContain(`không thực hiện tại xã này: ${reason}`);
    expect(auditTable([audit], staff)[1]).toContain(reason);
  });

  it("without a day and without a name it is simply not offered; the facts of others do not touch it", () => {
    const { not_offered } = auditPosting(waiting, localFacts({ not_offered: [{ code: "1.001193", why: "Không có." }] }), "2000-01-01");
    expect(not_offered).toEqual({ why: "Không có." });
    const other = localFacts({ not_offered: [{ code: "1.000001", why: "Không có." }] });
    expect(auditPosting(waiting, other, "2026-08-01")).toEqual(auditPosting(waiting, undefined, "2026-08-01"));
  });
});
