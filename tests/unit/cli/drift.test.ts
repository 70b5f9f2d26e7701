// A text that no longer says what the portal says, as an officer meets it on the terminal: a warning, a finding, never an error.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = join(import.meta.dirname, "../../..");

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, `src/cli/${command}.ts`), ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const times = [{ channels: ["in_person" as const, "online" as const, "postal" as const], amount: 7, unit: "working_day" as const }];
const drifted = () =>
  writeData({
    ...soundFiles(),
    "procedures/ho-tich/1.001193.yaml": aProcedure({ times: [{ ...times[0]!, amount: 10 }] }),
    "official/ho-tich/1.001193.yaml": aProcedure({ wording: "official", times, source: { ...aProcedure().source, updated: "2026-08-01" } }),
  });

describe("a text that drifted", { timeout: 30_000 }, () => {
  it("is a warning of check with file, fact and both values; the data stays sound", () => {
    const { status, stdout } = run("check", "--data", drifted());
    expect(stdout).toMatch(/cảnh báo: procedures\/ho-tich\/1\.001193\.yaml · times: .*"working_day 10 online".*"working_day 7 online"/);
    expect(stdout).toContain("7 tệp, 1 thủ tục: không có lỗi, 2 chỗ cần xem lại.");
    expect(status).toBe(0);
  });

  it("is given to a program beside the problems", () => {
    const { stdout } = run("check", "--data", drifted(), "--json");
    expect(JSON.parse(stdout)).toMatchObject({ problems: [], warnings: [{ field: "source.updated" }, { field: "times" }] });
  });

  it("is marked by the audit: in the counts, on its line, for a program and for Excel", () => {
    const table = join(writeData({}), "audit.csv");
    const data = drifted();
    const { stdout, status } = run("audit", "--data", data, "--today", "2026-08-02");
    expect(stdout).toMatch(/ 1 {2}cần đối chiếu lại\n/);
    expect(stdout).toMatch(/1\.001193.* · cần đối chiếu lại: Cổng sửa ngày 01\/08\/2026, sau bản đã dùng; thời hạn: /);
    expect(status).toBe(0);
    const json = run("audit", "--data", data, "--today", "2026-08-02", "--csv", table, "--json").stdout;
    expect(JSON.parse(json)).toMatchObject({ summary: { findings: { drift: 1 } }, procedures: [{ drift: { older: true, updated: "2026-08-01" } }] });
    expect(readFileSync(table, "utf8")).toMatch(/Khác nguyên văn của Cổng\r?\n.*Cổng sửa ngày 01\/08\/2026/);
  });

  it("is not there without the official layer", () => {
    expect(run("check", "--data", writeData(soundFiles()), "--json").stdout).toContain('"warnings": []');
  });
});
