// The audit as an officer runs it: on the terminal, for Excel, for a program, beside another list.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aListWorkbook } from "../core/intake/a-workbook";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = join(import.meta.dirname, "../../..");
const file = "procedures/ho-tich/1.001193.yaml";
const decision = { number: "163/QĐ-BTP", issuer: "Bộ Tư pháp", date: "2026-01-16", expires: "2026-11-23" };

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "src/cli/audit.ts"), ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const posted = (procedure: object = aProcedure()) => writeData({ ...soundFiles(), [file]: procedure });
const beside = (name: string, text: string) => {
  const path = join(writeData({}), name);
  writeFileSync(path, text);
  return path;
};

describe("npm run audit", () => {
  it("counts what an inspection would find, and lists it by procedure; findings are no error", () => {
    const { status, stdout } = run("--data", posted(aProcedure({ decision })), "--today", "2026-11-23");
    expect(stdout).toContain("Tính đến ngày 23/11/2026: 1 thủ tục.");
    expect(stdout).toMatch(/ 1 {2}hết hiệu lực\n.* 0 {2}chưa có hiệu lực\n/);
    expect(stdout).toMatch(/Thiếu bộ phận.*\n.* 1 {2}số bộ hồ sơ/);
    expect(stdout).toMatch(/1\.001193 +128 {2}toàn trình +có +Làm giấy khai sinh cho con · hết hiệu lực · thiếu số bộ hồ sơ \/ .* · chưa có cán bộ đối chiếu/);
    expect(status).toBe(0);
  });

  it("takes this machine's day when none is given", () => {
    const { stdout, status } = run("--data", posted(), "--json");
    expect((JSON.parse(stdout) as { today: string }).today).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(status).toBe(0);
  });

  it("gives the same to a program", () => {
    const { stdout } = run("--data", posted(), "--today", "2026-08-01", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      today: "2026-08-01",
      summary: { procedures: 1, findings: { component_missing: 1, expired: 0, not_reviewed: 1 }, missing: { sets: 1, name: 0 } },
      procedures: [{ code: "1.001193", missing: ["sets", "agency", "fees", "conditions"], age: { read: 14, updated: 108 } }],
    });
  });

  it("writes a table that Excel opens with its accents", () => {
    const table = join(writeData({}), "audit.csv");
    const { status } = run("--data", posted(), "--today", "2026-08-01", "--csv", table);
    const text = readFileSync(table, "utf8");
    expect(text.startsWith("\uFEFFMã thủ tục,Tên thủ tục,")).toBe(true);
    expect(text).toContain("\r\n'1.001193,Thủ tục đăng ký khai sinh,ho-tich,");
    expect(status).toBe(0);
  });

  it("compares with last month's directory, on the terminal and as a table", () => {
    const before = posted(aProcedure({ fees: [{ kind: "le-phi", amount: 8000, channels: ["in_person"] }] }));
    const table = join(writeData({}), "compare.csv");
    const { status, stdout } = run("--data", posted(), "--against", before, "--csv", table);
    expect(stdout).toContain("Cần niêm yết thêm 0, cần gỡ 0, đã thay đổi 1, giống nhau 0 thủ tục.");
    expect(stdout).toContain("phí, lệ phí: lệ phí chưa rõ tại quầy; lệ phí chưa rõ trực tuyến; lệ phí chưa rõ qua BCCI → lệ phí 8000 tại quầy");
    expect(readFileSync(table, "utf8")).toContain("sửa lại,'1.001193,Thủ tục đăng ký khai sinh,");
    expect(status).toBe(0);
  });

  it("compares with a bare list, and accounts for rows that hold no code", () => {
    const list = beside("list.csv", "Mã số;Tên\n1.000002.000.00.00.H55;Thủ tục mới\nchưa có;Thủ tục khác\n");
    const { status, stdout } = run("--data", posted(), "--against", list);
    expect(stdout).toMatch(
      /Cần niêm yết thêm 1, cần gỡ 1.*1 dòng không so được.*1\.000002 {2}Thủ tục mới.*Cần gỡ xuống:.*1\.001193.*không đọc được:\n {2}dòng 3: chưa có Thủ tục khác \(Mã "chưa có" không đọc được\)/s,
    );
    expect(status).toBe(0);
    const { stdout: json } = run("--data", posted(), "--against", list, "--json");
    expect(JSON.parse(json)).toMatchObject({
      comparison: { put_up: [{ code: "1.000002" }], take_down: [{ code: "1.001193" }], changed: [], unread: [{ row: "3" }] },
    });
  });

  it("compares with the portal's Excel list: names, fields, agencies, and what that list says nothing of", () => {
    const list = join(writeData({}), "list.xlsx");
    writeFileSync(
      list,
      aListWorkbook([
        ["1.001193", "Thủ tục đăng ký khai sinh"],
        ["9.000001", "Họp chợ"],
      ]),
    );
    const land = aProcedure({ code: "1.012812", field: "dat-dai" });
    const data = writeData({ ...soundFiles(), "procedures/dat-dai/1.012812.yaml": land });
    const { status, stdout } = run("--data", data, "--against", list);
    expect(stdout).toMatch(
      /thêm 1, cần gỡ 0, đã thay đổi 1.*1 thủ tục của xã thuộc lĩnh vực mà danh sách kia không có.*9\.000001 {2}Họp chợ · Chợ phiên · Xã/s,
    );
    expect(stdout).toContain("lĩnh vực: Hộ tịch → Chợ phiên");
    expect(status).toBe(0);
    writeFileSync(list, aListWorkbook([["1.001193", "Khai sinh"]]).slice(0, 400));
    expect(run("--data", data, "--against", list)).toMatchObject({ status: 1, stderr: expect.stringContaining("list.xlsx: tệp Excel hỏng") as string });
  });

  it("refuses data with problems, its own or the other's, and says which", () => {
    const broken = posted({ ...aProcedure(), summary: undefined });
    expect(run("--data", broken)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${file} · summary: thiếu mục này`) as string });
    expect(run("--data", posted(), "--against", broken)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${broken}:`) as string });
    const prose = beside("prose.csv", "Kính gửi");
    expect(run("--data", posted(), "--against", prose)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("prose.csv: không thấy dòng tiêu đề") as string,
    });
  });

  it.each([
    ["an option that does not exist", ["--tody", "2026-11-23"]],
    ["a day that does not exist", ["--today", "2026-02-30"]],
    ["a stray word", ["2026-11-23"]],
    ["a list that is not there", ["--against", "/nowhere/list.csv"]],
  ])("knows when it was called wrongly: %s", (_situation, args) => {
    const { status, stderr } = run("--data", posted(), ...args);
    expect(stderr).toContain("npm run -s audit -- [--today 2026-11-23]");
    expect(status).toBe(2);
  });
});
