// The audit of a commune with local files: what it does not offer, and the fees that the province has set.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { aResolution } from "../core/local/a-resolution";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = resolve(import.meta.dirname, "../../..");
const root = writeData({
  ...soundFiles(),
  "procedures/ho-tich/1.001193.yaml": aProcedure({
    fees: [{ kind: "le-phi", amount: "province", channels: ["in_person", "online", "postal"], condition: "HĐND tỉnh." }],
  }),
  "not-offered.yaml": [{ code: "1.001193", why: "Xã không có việc này.", decided_by: "Chủ tịch xã", since: "2026-08-01" }],
  "local/fees/nq-15.yaml": aResolution(),
});

function audit(...args: string[]) {
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/audit.ts", "--data", root, ...args], { cwd: project, encoding: "utf8" });
  return stdout;
}

const seconds = 1000;

it("the day before, the fee waits for the province and the procedure is offered", { timeout: 30 * seconds }, () => {
  expect(JSON.parse(audit("--today", "2026-07-31", "--json"))).toMatchObject({ summary: { findings: { fee_province: 1, not_offered: 0 } } });
});

it("on the day the fee is settled and the procedure marked with its reason, for people and programs", { timeout: 30 * seconds }, () => {
  const table = join(root, "audit.csv");
  const reason = "Xã không có việc này (Chủ tịch xã, 01/08/2026)";
  expect(audit("--today", "2026-08-01", "--csv", table)).toContain(`không thực hiện tại xã này: ${reason}`);
  expect(readFileSync(table, "utf8")).toContain(reason);
  expect(JSON.parse(audit("--today", "2026-08-01", "--json"))).toMatchObject({
    summary: { findings: { fee_province: 0, not_offered: 1 } },
    procedures: [{ code: "1.001193", not_offered: { why: "Xã không có việc này.", decided_by: "Chủ tịch xã", since: "2026-08-01" } }],
  });
});
