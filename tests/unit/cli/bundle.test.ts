// The bundle command as an officer runs it: a key, a file, and the ways in which it writes none.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { webCrypto } from "../../../src/app/platform/web-crypto";
import { readBundle } from "../../../src/core/bundle/read-bundle";
import { contextOf, catalogueFiles } from "../core/bundle/a-bundle";
import { soundFiles, writeData } from "../pipeline/data-directory";

vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, "../../..");
const room = mkdtempSync(join(tmpdir(), "niem-yet-bundle-"));
const data = writeData(soundFiles());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), join(project, "src/cli/bundle.ts"), ...args], {
    cwd: room,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run bundle", () => {
  it("makes a file that the kiosk takes, and says what is in it", async () => {
    const out = join(room, "xa.niemyet");
    const { status, stdout } = run("--out", out, "--data", data);
    expect(status).toBe(0);
    expect(stdout).toMatch(/xã Mẫu, dữ liệu ngày 2026-07-18, 1 thủ tục, .* MB, không ký\./);
    expect((await readBundle(readFileSync(out), contextOf(await catalogueFiles()), webCrypto)).refused).toBeUndefined();
  });

  it("makes a key that only its owner may read, signs with it, and never writes over one", async () => {
    const first = run("--new-key");
    const key = join(room, "khoa-cap-nhat.pem");
    const update_key = /^update_key: (\S{44})$/m.exec(first.stdout)?.[1];
    expect(statSync(key).mode & 0o077).toBe(0);
    const before = readFileSync(key, "utf8");
    expect(first.stdout).not.toContain(before.split("\n")[1]);
    const again = run("--new-key");
    expect(again).toMatchObject({ status: 1, stdout: "" });
    expect(again.stderr).toContain("đã có tệp này");
    expect(readFileSync(key, "utf8")).toBe(before);

    const files = soundFiles();
    const locked = writeData({ ...files, "commune.yaml": { ...files["commune.yaml"], update_key } });
    const out = join(room, "ky.niemyet");
    const unsigned = run("--out", out, "--data", locked);
    expect(unsigned.stderr).toContain("Thêm --key");
    expect([unsigned.status, existsSync(out)]).toEqual([1, false]);
    expect(run("--out", out, "--data", locked, "--key", key).stdout).toContain("đã ký");
    const context = contextOf(await catalogueFiles({ "commune.yaml": { ...files["commune.yaml"], update_key } }));
    expect((await readBundle(readFileSync(out), context, webCrypto)).refused).toBeUndefined();

    run("--new-key", "--key", "other.pem");
    const other = run("--out", out, "--data", locked, "--key", "other.pem");
    expect(other.status).toBe(0);
    expect(other.stderr).toContain("Khoá ký khác update_key");
    expect((await readBundle(readFileSync(out), context, webCrypto)).refused?.reason).toBe("other-key");
  });

  it("says what is wrong with a key, with the data, with the call, and writes nothing", () => {
    const out = join(room, "khong.niemyet");
    writeFileSync(join(room, "hong.pem"), "xin chào");
    expect(run("--out", out, "--data", data, "--key", "hong.pem")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("không đọc được khoá ký") as string,
    });
    const broken = run("--out", out, "--data", writeData({ ...soundFiles(), "fields.yaml": [] }));
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining("1.001193.yaml") as string });
    expect(run().stderr).toContain("Thiếu --out");
    expect(run("--out", out, "--nonsense").status).toBe(2);
    expect(run("thua").status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it("refuses an update_key that is none", () => {
    const files = soundFiles();
    const { status, stderr } = run(
      "--out",
      join(room, "x"),
      "--data",
      writeData({ ...files, "commune.yaml": { ...files["commune.yaml"], update_key: "abc" } }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("khoá công khai do lệnh npm run bundle -- --new-key in ra");
  });
});
