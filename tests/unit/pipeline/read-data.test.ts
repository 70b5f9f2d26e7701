// Every rule of the data, broken once: the report must name the file, the field and the reason.
import { describe, expect, it } from "vitest";
import type { Procedure } from "../../../src/core/procedure/procedure";
import { DataError, problemLine } from "../../../src/pipeline/problem";
import { readData, readSoundData } from "../../../src/pipeline/read-data";
import { aCalendar } from "../core/calendar/a-calendar";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "./data-directory";

const file = "procedures/ho-tich/1.001193.yaml";
const paper = aProcedure().documents[0]!;

async function problemsOf(files: Record<string, unknown>): Promise<string[]> {
  return (await readData(writeData(files))).problems.map(problemLine);
}

const withProcedure = (changes: Record<string, unknown>) => ({ ...soundFiles(), [file]: { ...aProcedure(), ...changes } });

describe("a sound directory", () => {
  it("is read whole, newest results first", async () => {
    const files = { ...soundFiles(), "results/2023.yaml": { ...soundFiles()["results/2022.yaml"], from: "2022-09-20", to: "2023-09-19" } };
    const { data, problems, count } = await readData(writeData(files));
    expect(problems).toEqual([]);
    expect(count).toBe(7);
    expect(data?.results.map(({ to }) => to)).toEqual(["2023-09-19", "2022-09-19"]);
    expect(data?.files.get("1.001193")).toBe(file);
  });

  it("needs no results and no procedures to be sound", async () => {
    const { data } = await readData(writeData({ ...soundFiles(), "results/2022.yaml": undefined, [file]: undefined, "life-events.yaml": "[]" }));
    expect(data?.procedures).toEqual([]);
  });

  it("takes text in decomposed accents and gives it composed", async () => {
    const { data } = await readData(writeData(withProcedure({ plain_name: "Khai sinh cho bé".normalize("NFD") })));
    expect(data?.procedures[0]?.plain_name).toBe("Khai sinh cho bé".normalize("NFC"));
  });
});

describe("what is refused in one procedure", () => {
  it.each<[string, Partial<Record<keyof Procedure, unknown>> & Record<string, unknown>, string]>([
    ["an unknown key", { lephi: 1 }, `${file} · lephi: mục này không có trong mẫu`],
    ["a missing key", { summary: undefined }, `${file} · summary: thiếu mục này`],
    ["an empty text", { summary: " " }, `${file} · summary: để trống`],
    ["a text where a list belongs", { keywords: "khai sinh" }, `${file} · keywords: phải là danh sách, đang là`],
    ["a code that is a number", { code: 1.001193 }, `${file} · code: mã thủ tục phải để trong ngoặc kép`],
    ["a code of the wrong form", { code: "1.1" }, `${file} · code: mã thủ tục phải có dạng`],
    ["a portal id that is none", { portal_id: "abc" }, `${file} · portal_id: phải là mã dài của cổng`],
    ["no keyword", { keywords: [] }, `${file} · keywords: cần ít nhất 1 mục`],
    ["six steps", { steps: ["1", "2", "3", "4", "5", "6"] }, `${file} · steps: nhiều nhất 5 mục`],
    ["15.000 written with its dot", { fees: [{ kind: "phi", amount: 15, channels: ["in_person"] }] }, `${file} · fees.0.amount: dưới 500 đồng`],
    ["a fee of 0", { fees: [{ kind: "phi", amount: 0, channels: ["in_person"] }] }, `${file} · fees.0.amount: không ghi 0`],
    ["a fee in words", { fees: [{ kind: "phi", amount: "mười nghìn", channels: ["in_person"] }] }, `${file} · fees.0.amount: phải là số đồng`],
    [
      "free without the record's words",
      { fees: [{ kind: "phi", amount: "free", channels: ["in_person"] }] },
      `${file} · fees.0.condition: free và province phải kèm`,
    ],
    [
      "set by the province without its words",
      { fees: [{ kind: "phi", amount: "province", channels: ["in_person"] }] },
      `${file} · fees.0.condition: free và province`,
    ],
    [
      "a fee of a channel that is not offered",
      { channels: [{ channel: "in_person" }], times: [{ channels: ["in_person"], unit: "same_day" }] },
      `${file} · fees.0.channels.1: kênh này không có`,
    ],
    ["a channel twice", { channels: [...aProcedure().channels, { channel: "postal" }] }, `${file} · channels.3.channel: kênh này đã ghi`],
    [
      "online without its level",
      { channels: [{ channel: "in_person" }, { channel: "online" }, { channel: "postal" }] },
      `${file} · channels.1.level: chỉ kênh online`,
    ],
    [
      "a level at the counter",
      { channels: [{ channel: "in_person", level: "full" }, { channel: "online", level: "full" }, { channel: "postal" }] },
      `${file} · channels.0.level: chỉ kênh online`,
    ],
    ["a channel without a time", { times: [{ channels: ["in_person", "online"], unit: "same_day" }] }, `${file} · times: mỗi kênh nộp`],
    ["a term without a number", { times: [{ channels: ["in_person", "online", "postal"], unit: "day" }] }, `${file} · times.0.amount: thiếu amount`],
    [
      "a number beside same day",
      { times: [{ channels: ["in_person", "online", "postal"], unit: "same_day", amount: 1 }] },
      `${file} · times.0.amount: same_day và unknown`,
    ],
    [
      "a closing hour beside a term",
      { times: [{ channels: ["in_person", "online", "postal"], unit: "day", amount: 2, cutoff: "15:00" }] },
      `${file} · times.0.cutoff: giờ cutoff`,
    ],
    [
      "a stage of the work without its name",
      { times: [{ channels: ["in_person", "online", "postal"], unit: "day", amount: 2, stage: true }] },
      `${file} · times.0.case: thời hạn của một chặng`,
    ],
    ["an hour that is none", { times: [{ channels: ["in_person", "online", "postal"], unit: "same_day", cutoff: "15h" }] }, `${file} · times.0.cutoff: `],
    ["a negative time", { times: [{ channels: ["in_person", "online", "postal"], unit: "day", amount: -1 }] }, `${file} · times.0.amount: phải từ 0.5 trở lên`],
    ["two and a half papers", { documents: [{ ...paper, originals: 2.5 }] }, `${file} · documents.0.originals: phải là số nguyên`],
    ["a paper of no copies", { documents: [{ ...paper, originals: 0 }] }, `${file} · documents.0.originals: phải ghi ít nhất`],
    ["a paper's id twice", { documents: [paper, paper] }, `${file} · documents.1.id: id này đã dùng`],
    ["an id with accents", { documents: [{ ...paper, id: "giấy" }] }, `${file} · documents.0.id: chỉ dùng chữ thường không dấu`],
    [
      "a case that leaves out what is not there",
      { cases: [{ name: "Khác", documents: [], leaves_out: ["la"] }] },
      `${file} · cases.0.leaves_out.0: không có giấy tờ nào`,
    ],
    ["received elsewhere, and not said where", { received_at: "elsewhere" }, `${file} · go_to: thủ tục không nhận tại xã`],
    ["a role that is none", { documents: [{ ...paper, role: "keep" }] }, `${file} · documents.0.role: phải là ("submit" hoặc "show")`],
    ["a day that does not exist", { decision: { number: "1", issuer: "Bộ", date: "2026-02-30" } }, `${file} · decision.date: ngày phải có thật`],
    ["a sentence of more than 25 words", { summary: "chữ ".repeat(26).trim() }, `${file} · summary: câu dài quá 25 chữ`],
    ["itself as a neighbour", { neighbours: [{ code: "1.001193", why: "?" }] }, `${file} · neighbours.0.code: thủ tục không thể là hàng xóm`],
  ])("%s", async (_situation, changes, line) => {
    const problems = await problemsOf(withProcedure(changes));
    expect(
      problems.find((problem) => problem.startsWith(line)),
      problems.join("\n"),
    ).toBeDefined();
  });
});

describe("what is refused between files", () => {
  it("a code posted twice, and a file in the wrong place", async () => {
    expect(await problemsOf({ ...soundFiles(), "procedures/ho-tich/ban-sao.yaml": aProcedure() })).toEqual([
      "procedures/ho-tich/ban-sao.yaml · code: mã 1.001193 đã có trong procedures/ho-tich/1.001193.yaml",
      "procedures/ho-tich/ban-sao.yaml · code: tệp phải để ở procedures/ho-tich/1.001193.yaml",
    ]);
  });

  it("a life event naming a procedure that is not posted", async () => {
    const [event] = soundFiles()["life-events.yaml"];
    const problems = await problemsOf({ ...soundFiles(), "life-events.yaml": [event, { ...event, path: [{ code: "1.004873" }] }] });
    expect(problems).toEqual([
      "life-events.yaml · 1.id: sự kiện sinh-con đã có ở trên",
      "life-events.yaml · 1.path.0.code: thủ tục 1.004873 không được niêm yết",
    ]);
  });

  it("a field that is not on the shelves, and a shelf twice", async () => {
    const problems = await problemsOf({
      ...soundFiles(),
      "fields.yaml": [
        { id: "dat-dai", name: "Đất đai" },
        { id: "dat-dai", name: "Đất" },
      ],
    });
    expect(problems).toEqual(["fields.yaml · 1.id: lĩnh vực dat-dai đã có ở trên", `${file} · field: lĩnh vực ho-tich không có trong fields.yaml`]);
  });

  it("does not report a name twice when the file it leads to is broken", async () => {
    const problems = await problemsOf({ ...soundFiles(), [file]: { ...aProcedure(), summary: undefined } });
    expect(problems).toEqual([`${file} · summary: thiếu mục này`]);
  });

  it("does not blame procedures for a broken list of fields", async () => {
    const problems = await problemsOf({ ...soundFiles(), "fields.yaml": "- id: [" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^fields.yaml: dòng 1: viết sai dạng YAML/);
  });
});

describe("a line of the thesaurus that clashes", () => {
  const line = (say: string, means = "đăng ký khai sinh") => ({ say: [say], means: [means], why: "Thử." });
  const other = { ...aProcedure(), code: "1.000656", plain_name: "Khai tử", official_name: "Đăng ký khai tử", keywords: ["khai tử"] };

  it.each<[string, Record<string, unknown>, string]>([
    ["nothing, when it says what no other does", { words: [line("đkks")], sayings: [line("mới đẻ")] }, ""],
    ["a word that is there already", { words: [line("đkks"), line("ĐKKS")] }, 'words 2: "ĐKKS": lời này đã có ở trên'],
    ["a saying that is there already", { sayings: [line("mới đẻ"), line("mới  đẻ")] }, 'sayings 2: "mới  đẻ": lời này đã có ở trên'],
    ["a group nobody wrote", { sayings: [line("{trẻ} mới đẻ")] }, 'sayings 1: "{trẻ} mới đẻ": nhóm viết trong ngoặc { } không có'],
    ["a word of a group with two syllables", { groups: { trẻ: ["em bé"] } }, 'groups trẻ: "em bé": mỗi từ trong nhóm chỉ một âm tiết'],
    ["a word that means itself", { words: [line("Đăng ký khai sinh")] }, 'words 1: "Đăng ký khai sinh": say và means là một'],
    ["the name of one procedure that leads to another", { sayings: [line("khai tử", "sao y")] }, 'sayings 1: "khai tử": đây là tên một thủ tục'],
  ])("%s", async (_situation, changes, reported) => {
    const files = { ...soundFiles(), "procedures/ho-tich/1.000656.yaml": other };
    const problems = await problemsOf({ ...files, "thesaurus.yaml": { ...soundFiles()["thesaurus.yaml"], ...changes } });
    expect(problems).toEqual(reported ? [expect.stringContaining(`thesaurus.yaml · ${reported}`)] : []);
  });
});

describe("results that cannot be", () => {
  it.each([
    ["solved + pending ≠ received + carried over", { pending: 3 }, "results/2022.yaml · solved: đã giải quyết + đang giải quyết phải bằng"],
    ["on time + late ≠ solved", { late: 2 }, "results/2022.yaml · on_time: đúng hạn + trễ hạn phải bằng"],
    ["a period that ends before it starts", { to: "2020-01-01" }, "results/2022.yaml · to: ngày cuối kỳ đứng trước"],
    ["a negative count", { late: -1 }, "results/2022.yaml · late: phải từ 0 trở lên"],
  ])("%s", async (_situation, changes, line) => {
    const problems = await problemsOf({ ...soundFiles(), "results/2022.yaml": { ...soundFiles()["results/2022.yaml"], ...changes } });
    expect(
      problems.find((problem) => problem.startsWith(line)),
      problems.join("\n"),
    ).toBeDefined();
  });
});

describe("what is refused in a year's calendar", () => {
  const calendarFile = "calendar/2026.yaml";
  const newYear = { from: "2026-01-02", name: "Nghỉ", source: "Công văn" };
  const swapped = { date: "2026-01-10", instead_of: "2026-01-02", source: "Công văn" };
  const part = (from: string, to: string) => ({ from, to });

  it("nothing, when it is sound; the years come in order", async () => {
    const files = { ...soundFiles(), "calendar/2026.yaml": aCalendar(), "calendar/2025.yaml": { ...aCalendar(), year: 2025, days_off: [], days_worked: [] } };
    const { data, problems, count } = await readData(writeData(files));
    expect(problems).toEqual([]);
    expect(count).toBe(8);
    expect(data?.calendars.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["an unknown key", { holidays: [] }, "holidays: mục này không có trong mẫu"],
    ["no year", { year: undefined }, "year: thiếu mục này"],
    ["a year of another age", { year: 20260 }, "year: nhiều nhất là 2100"],
    ["a weekend without its source", { weekend: {} }, "weekend.source: thiếu mục này"],
    ["a day off without its source", { days_off: [{ ...newYear, source: " " }] }, "days_off.0.source: để trống"],
    ["a day that does not exist", { days_off: [{ ...newYear, from: "2026-02-30" }] }, "days_off.0.from: ngày phải có thật"],
    ["a day off of another year", { days_off: [newYear, { ...newYear, from: "2025-12-31" }] }, "days_off.1.from: ngày này không thuộc năm của tệp"],
    ["days off that end in another year", { days_off: [newYear, { ...newYear, from: "2026-12-31", to: "2027-01-01" }] }, "days_off.1.to: ngày này không thuộc"],
    ["days off that end years later", { days_off: [newYear, { ...newYear, from: "2026-12-31", to: "2036-12-31" }] }, "days_off.1.to: ngày này không thuộc"],
    [
      "days off that end before they start",
      { days_off: [newYear, { ...newYear, from: "2026-02-20", to: "2026-02-16" }] },
      "days_off.1.to: ngày cuối (to) đứng trước",
    ],
    ["a day off twice", { days_off: [newYear, { ...newYear, from: "2026-01-01", to: "2026-01-02" }] }, "days_off.1.from: ngày này đã ghi nghỉ ở trên"],
    [
      "a holiday on a Sunday without the day in its place",
      { days_off: [newYear, { ...newYear, from: "2026-04-26" }] },
      "days_off.1.from: ngày này là thứ Bảy hoặc",
    ],
    ["a day worked of another year", { days_worked: [{ ...swapped, date: "2027-01-09" }] }, "days_worked.0.date: ngày này không thuộc năm của tệp"],
    ["a Friday worked in place of a Friday", { days_worked: [{ ...swapped, date: "2026-01-09" }] }, "days_worked.0.date: ngày làm bù phải là thứ Bảy"],
    [
      "a Saturday both off and worked",
      { days_off: [newYear, { ...newYear, from: "2026-01-09", to: "2026-01-10" }] },
      "days_worked.0.date: ngày làm bù này lại có trong days_off",
    ],
    ["a Saturday worked twice", { days_worked: [swapped, swapped] }, "days_worked.1.date: ngày làm bù này đã ghi"],
    ["a Saturday worked for no day off", { days_worked: [{ ...swapped, instead_of: "2026-01-05" }] }, "days_worked.0.instead_of: ngày instead_of không có"],
    ["an hour that is none", { same_day: { until: "15h", source: "?" } }, "same_day.until: giờ phải viết dạng 15:00"],
    [
      "an afternoon before the morning is over",
      { office_hours: { morning: part("07:30", "11:30"), afternoon: part("11:00", "17:00"), source: "?" } },
      "office_hours: giờ phải theo thứ tự",
    ],
  ])("%s", async (_situation, changes, line) => {
    const problems = await problemsOf({ ...soundFiles(), [calendarFile]: { ...aCalendar(), ...changes } });
    expect(
      problems.find((problem) => problem.startsWith(`${calendarFile} · ${line}`)),
      problems.join("\n"),
    ).toBeDefined();
  });

  it("a file that is not named after its year: no year can be there twice", async () => {
    const problems = await problemsOf({ ...soundFiles(), "calendar/2026.yaml": aCalendar(), "calendar/2027.yaml": aCalendar() });
    expect(problems).toEqual(["calendar/2027.yaml · year: tệp phải để ở calendar/2026.yaml"]);
  });

  it("lets a day of next year be worked for in this one", async () => {
    const problems = await problemsOf({ ...soundFiles(), [calendarFile]: { ...aCalendar(), days_worked: [{ ...swapped, instead_of: "2027-01-04" }] } });
    expect(problems).toEqual([]);
  });
});

describe("files that cannot be read", () => {
  it("a missing file, a missing folder, a file of broken letters", async () => {
    expect(await problemsOf({ ...soundFiles(), "commune.yaml": undefined })).toEqual(["commune.yaml: không đọc được tệp này; kiểm tra tên và chỗ để tệp"]);
    expect((await readData("/nowhere/at/all")).problems[0]?.reason).toBe("không có thư mục này");
    expect(await problemsOf({ ...soundFiles(), "commune.yaml": "kind: x\uFFFD" })).toEqual(["commune.yaml: chữ bị hỏng mã; hãy lưu tệp dạng UTF-8"]);
  });

  it("YAML that breaks in line 3 says line 3", async () => {
    const problems = await problemsOf({ ...soundFiles(), "commune.yaml": 'kind: xã\nname: Mẫu\nprovince: "Thử\n' });
    expect(problems[0]).toMatch(/^commune.yaml: dòng [34]: viết sai dạng YAML/);
  });

  it("a portal address without the place for the id, a screen of 2 inches", async () => {
    const commune = soundFiles()["commune.yaml"];
    const problems = await problemsOf({
      ...soundFiles(),
      "commune.yaml": {
        ...commune,
        portal: { name: "Cổng", page: "https://p.vn", file: "http://p.vn" },
        kiosk: { diagonal_inches: 200, idle_seconds: 60, countdown_seconds: 15 },
      },
    });
    expect(problems.join("\n")).toMatch(/commune.yaml · portal.page: .*\n[\s\S]*commune.yaml · kiosk.diagonal_inches: nhiều nhất là 100/);
  });
});

describe("whoever builds on the data", () => {
  it("gets it whole, or every problem at once", async () => {
    expect((await readSoundData(writeData(soundFiles()))).procedures).toHaveLength(1);
    const broken = writeData(withProcedure({ summary: undefined, steps: [] }));
    const error = await readSoundData(broken).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).problems).toHaveLength(2);
    expect((error as DataError).message).toContain(`${file} · steps: cần ít nhất 1 mục`);
  });
});
