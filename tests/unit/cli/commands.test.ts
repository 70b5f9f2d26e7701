// The commands as an officer runs them: what they print, how they end, and that bad data builds nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = join(import.meta.dirname, "../../..");

function run(command: string, args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, `src/cli/${command}.ts`), ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

const broken = () =>
  writeData({
    ...soundFiles(),
    "procedures/ho-tich/1.001193.yaml": { ...aProcedure(), summary: undefined, fees: [{ kind: "phi", amount: 0, channels: ["in_person"] }] },
  });

describe("npm run check", () => {
  it("says that sound data is sound", () => {
    const { status, stdout } = run("check", ["--data", writeData(soundFiles())]);
    expect(stdout).toContain("6 tệp, 1 thủ tục: không có lỗi.");
    expect(status).toBe(0);
  });

  it("lists every problem at once, and exits with 1", () => {
    const { status, stderr } = run("check", [], { NIEMYET_DATA: broken() });
    expect(stderr).toContain("procedures/ho-tich/1.001193.yaml · summary: thiếu mục này");
    expect(stderr).toContain("procedures/ho-tich/1.001193.yaml · fees.0.amount: không ghi 0");
    expect(stderr).toContain("2 lỗi trong 6 tệp");
    expect(status).toBe(1);
  });

  it("gives the same to a program", () => {
    const { status, stdout } = run("check", ["--data", broken(), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ files: 6, procedures: null, problems: [{ field: "summary" }, { field: "fees.0.amount" }] });
    expect(status).toBe(1);
  });

  it("knows when it was called wrongly", () => {
    const { status, stderr } = run("check", ["--dta", "x"]);
    expect(stderr).toContain("npm run check -- [--data DIR] [--json]");
    expect(status).toBe(2);
  });
});

describe("npm run build", () => {
  it("builds nothing from data with problems, and says which", () => {
    const before = existsSync(join(project, "dist"));
    const { status, stderr } = run("build", ["--data", broken()]);
    expect(stderr).toContain("Không dựng kiosk vì dữ liệu có lỗi");
    expect(stderr).toContain("summary: thiếu mục này");
    expect(status).toBe(1);
    expect(existsSync(join(project, "dist"))).toBe(before);
  });

  it("builds nothing for a province of which one commune has problems, and names the commune with each", () => {
    const province = mkdtempSync(join(tmpdir(), "niem-yet-province-"));
    renameSync(broken(), join(province, "tan-son"));
    renameSync(writeData(soundFiles()), join(province, "An Binh"));
    const out = join(province, "../niem-yet-nothing");
    const { status, stderr } = run("build", ["--communes", province, "--out", out]);
    expect(stderr).toContain("An Binh: tên thư mục");
    expect(stderr).toContain("tan-son/procedures/ho-tich/1.001193.yaml · summary: thiếu mục này");
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
