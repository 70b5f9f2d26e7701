// The command return-date as an officer runs it: what it prints, how it ends, and that it never guesses.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = join(import.meta.dirname, "../../..");
const calendar = (year: number) => readFileSync(join(project, `data/calendar/${year}.yaml`), "utf8");

const all = ["in_person", "online", "postal"] as const;
const posted = aProcedure({
  times: [
    { channels: ["in_person"], unit: "working_day", amount: 5, note: "Phải xác minh thì lâu hơn." },
    { channels: ["in_person"], unit: "hour", amount: 2, case: "Chỉ sửa sai sót" },
    { channels: ["in_person"], unit: "working_day", amount: 3.5, case: "Cấp lại" },
    { channels: ["online"], unit: "working_day", amount: 5, doubtful: "Chỗ khác ghi 15 ngày." },
    { channels: ["postal"], unit: "day", amount: 30, case: "Gửi từ nước ngoài" },
  ],
});
const elsewhere = (code: string, times: ReturnType<typeof aProcedure>["times"]) => ({
  ...aProcedure({ code, neighbours: [], received_at: "elsewhere", times }),
  go_to: "Công an tỉnh",
});

const files = () => ({
  ...soundFiles(),
  "calendar/2025.yaml": calendar(2025),
  "calendar/2026.yaml": calendar(2026),
  "procedures/ho-tich/1.001193.yaml": posted,
  "procedures/ho-tich/1.000001.yaml": elsewhere("1.000001", [{ channels: [...all], unit: "unknown", note: "Tùy đợt." }]),
  "procedures/ho-tich/1.000002.yaml": elsewhere("1.000002", [{ channels: [...all], unit: "same_day" }]),
  "procedures/ho-tich/1.000003.yaml": elsewhere("1.000003", [{ channels: [...all], unit: "month", amount: 1000 }]),
  "procedures/ho-tich/1.000004.yaml": {
    ...elsewhere("1.000004", [
      { channels: ["online"], unit: "day", amount: 3 },
      { channels: ["online"], unit: "day", amount: 5 },
    ]),
    channels: [{ channel: "online", level: "full" }],
    fees: [],
  },
});
const root = writeData(files());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "src/cli/return-date.ts"), "--data", root, ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function json(...args: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = run(...args, "--json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("npm run return-date", { timeout: 30_000 }, () => {
  it("gives a program the date and the days skipped, in this order of keys", () => {
    const { stdout } = run("1.001193", "2026-11-23T14:30", "--json");
    const weekend = "Quyết định 188/1999/QĐ-TTg, Điều 1";
    expect(stdout.trim()).toBe(
      JSON.stringify({
        code: "1.001193",
        channel: "in_person",
        filedAt: "2026-11-23T14:30",
        returnDate: "2026-12-01",
        unknown: null,
        skipped: [
          { date: "2026-11-24", reason: "Ngày Văn hóa Việt Nam", source: "Nghị quyết 28/2026/QH16" },
          { date: "2026-11-28", reason: "Thứ Bảy", source: weekend },
          { date: "2026-11-29", reason: "Chủ Nhật", source: weekend },
        ],
      }),
    );
  });

  it("tells a person the same", () => {
    const { status, stdout } = run("1.001193", "2026-11-23T14:30");
    expect(stdout).toContain("Nộp 14:30 thứ Hai 23/11/2026 → nhận chiều thứ Ba 01/12/2026\n");
    expect(stdout).toContain("tại quầy: 5 ngày làm việc\n");
    expect(stdout).toContain("Hồ sơ ghi thêm: Phải xác minh thì lâu hơn.\n");
    expect(stdout).toContain("thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)\n");
    expect(stdout).toContain("Chủ Nhật 29/11/2026: Chủ Nhật (");
    expect(stdout).not.toContain("tạm tính");
    expect(status).toBe(0);
  });

  it("says that a closed office takes the file on its next working day, by hours nobody has confirmed", () => {
    const { stdout } = run("1.001193", "2026-11-23T17:30", "--case", "Cấp lại");
    expect(stdout).toContain("Nộp 17:30 thứ Hai 23/11/2026 → nhận sáng thứ Ba 01/12/2026\n");
    expect(stdout).toContain("3,5 ngày làm việc\n  Trường hợp: Cấp lại\n");
    expect(stdout).toContain("Nơi nhận đóng cửa, nên tính là nộp thứ Tư 25/11/2026\n");
    expect(stdout).toContain("Giờ mở cửa là tạm tính theo data/calendar");
  });

  it("counts hours, and names the hour", () => {
    expect(run("1.001193", "2026-11-23T14:30", "--case", "chỉ sửa sai sót").stdout).toContain("→ nhận trước 16:30 thứ Hai 23/11/2026\n");
  });

  it("takes the commune's own hours once they are known", () => {
    const known = writeData({ ...files(), "commune.yaml": { ...soundFiles()["commune.yaml"], hours: "7:00–11:00, 14:00–16:30" } });
    const { stdout } = run("1.001193", "2026-11-23T16:00", "--case", "Chỉ sửa sai sót", "--data", known);
    expect(stdout).toContain("→ nhận trước 08:30 thứ Tư 25/11/2026\n");
    expect(stdout).not.toContain("tạm tính");
  });

  it("returns the same day, and says when the commune is not the place to go", () => {
    const { stdout } = run("1.000002", "2026-11-23T09:00", "--channel", "postal");
    expect(stdout).toContain("→ nhận trong ngày thứ Hai 23/11/2026\n");
    expect(stdout).toContain("Xã không nhận hồ sơ này: Công an tỉnh\n");
    expect(stdout).toContain("Tính từ lúc nơi nhận cầm được hồ sơ");
  });

  it("takes the ordinary time for a case that only changes the papers", () => {
    expect(json("1.001193", "2026-11-23T14:30", "--case", "Nhờ người đi hộ")).toMatchObject({ returnDate: "2026-12-01" });
  });

  it("takes the first channel where there is no counter", () => {
    expect(json("1.000004", "2026-11-23T14:30")).toMatchObject({ channel: "online" });
  });
});

describe("no date is given", { timeout: 30_000 }, () => {
  it.each<[string, string[], string]>([
    [
      "for a term reaching into 2027",
      ["1.001193", "2026-12-29T09:00"],
      "lịch nghỉ 2027 chưa công bố; kết quả có sau ngày 31/12/2026, hết ngày đó mới được 2 trong 5 ngày làm việc",
    ],
    [
      "for hours reaching into 2027",
      ["1.001193", "2026-12-31T16:30", "--case", "Chỉ sửa sai sót"],
      "lịch nghỉ 2027 chưa công bố; kết quả có sau ngày 31/12/2026",
    ],
    ["for a filing in 2027", ["1.001193", "2027-02-08T09:00"], "lịch nghỉ 2027 chưa công bố"],
    ["for a filing before the data", ["1.001193", "2024-02-08T09:00"], "lịch nghỉ 2024 không có trong data/calendar"],
    ["for a time the record is not sure of", ["1.001193", "2026-11-23T14:30", "--channel", "online"], "hỏi cán bộ: thời hạn chưa chắc. Chỗ khác ghi 15 ngày."],
    ["for a time the record does not say", ["1.000001", "2026-11-23T14:30"], "hỏi cán bộ: hồ sơ gốc không ghi rõ thời hạn. Tùy đợt."],
    [
      "when it depends on the case",
      ["1.001193", "2026-11-23T14:30", "--channel", "postal"],
      'thời hạn tùy trường hợp, hãy chọn bằng --case: "Gửi từ nước ngoài"',
    ],
    [
      "for a case whose time is another channel's",
      ["1.001193", "2026-11-23T14:30", "--channel", "online", "--case", "Cấp lại"],
      "hỏi cán bộ: hồ sơ gốc không ghi thời hạn của trường hợp này cho kênh nộp này.",
    ],
    ["when the record has two times for the same case", ["1.000004", "2026-11-23T14:30"], "hỏi cán bộ: hồ sơ gốc ghi 2 thời hạn cho cùng một trường hợp."],
  ])("%s", (_situation, args, unknown) => {
    expect(json(...args)).toMatchObject({ returnDate: null, unknown, skipped: [] });
  });

  it("and a person is told why", () => {
    expect(run("1.000001", "2026-11-23T14:30").stdout).toContain("Nộp 14:30 thứ Hai 23/11/2026 → chưa nói được ngày nhận: hỏi cán bộ");
  });
});

describe("what cannot be answered ends with a word on it", { timeout: 30_000 }, () => {
  it.each<[string, string[], string, number]>([
    ["a day that does not exist", ["1.001193", "2026-02-30T14:30"], 'Ngày giờ "2026-02-30T14:30" không dùng được', 2],
    ["a day without its hour", ["1.001193", "2026-11-23"], "phải có thật và viết như 2026-11-23T14:30", 2],
    ["no day", ["1.001193"], "Cần đúng hai điều", 2],
    ["too much", ["1.001193", "2026-11-23T14:30", "x"], "Cần đúng hai điều", 2],
    ["an option that is none", ["--chanel", "online"], "npm run -s return-date -- CODE", 2],
    ["a channel that is none", ["1.001193", "2026-11-23T14:30", "--channel", "fax"], 'không nộp được theo kênh "fax". Có: in_person, online, postal', 2],
    [
      "a case that is none",
      ["1.001193", "2026-11-23T14:30", "--case", "Lạ"],
      'không có trường hợp "Lạ". Có: "Chỉ sửa sai sót" | "Cấp lại" | "Nhờ người đi hộ"',
      2,
    ],
    ["a code that is not posted", ["9.999999", "2026-11-23T14:30"], "Không có thủ tục 9.999999 trong", 1],
    ["an absurd term", ["1.000003", "2026-11-23T14:30"], "procedures/ho-tich/1.000003.yaml · times.0.amount: thời hạn 1000 tháng là vô lý", 1],
    ["broken data", ["1.001193", "2026-11-23T14:30", "--data", "/nowhere/at/all"], "không có thư mục này", 1],
  ])("%s", (_situation, args, message, exit) => {
    const { status, stdout, stderr } = run(...args, "--json");
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(status).toBe(exit);
  });
});
