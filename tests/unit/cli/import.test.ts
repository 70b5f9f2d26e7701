// The import command as an officer runs it: what it prints, how it ends, and that a bad source writes nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { aRecord } from "../core/intake/a-record";
import { soundFiles, writeData } from "../pipeline/data-directory";

vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, "../../..");
const room = mkdtempSync(join(tmpdir(), "niem-yet-import-"));
const base = writeData(soundFiles());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "src/cli/import.ts"), ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run import", () => {
  it("writes a directory, says what it took, and gives the sums to a program", () => {
    const source = join(room, "a.json");
    writeFileSync(source, JSON.stringify([aRecord(), 7]));
    const out = join(room, "out");
    const first = run(source, "--out", out, "--base", base);
    expect(first.stdout).toContain("2 mục đọc vào: 1 nhận, 0 gộp, 0 chỉ có trong danh sách, 1 từ chối.");
    expect(first.status).toBe(0);
    const report = readFileSync(join(out, "report.json"), "utf8");
    const second = run(source, "--out", out, "--base", base, "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({ inputs: 2, accepted: 1, refused: 1, official: 1 });
    expect(readFileSync(join(out, "report.json"), "utf8")).toBe(report);
  });

  it("names the file that is cut off, writes nothing, and exits with 1", () => {
    const source = join(room, "cut.json");
    writeFileSync(source, JSON.stringify(aRecord()).slice(0, 200));
    const { status, stderr } = run(source, "--out", join(room, "none"), "--base", base);
    expect(stderr).toContain("cut.json: JSON viết sai hoặc bị cắt giữa chừng");
    expect(stderr).toContain("Không ghi gì cả.");
    expect(status).toBe(1);
    expect(existsSync(join(room, "none"))).toBe(false);
  });

  it("knows when it was called wrongly", () => {
    for (const args of [["a.json"], ["--out", join(room, "none")], ["--oot", "x"]]) {
      const { status, stderr } = run(...args);
      expect(stderr).toContain("npm run import -- NGUỒN… --out THƯ_MỤC");
      expect(status).toBe(2);
    }
  });
});
