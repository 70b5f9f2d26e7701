// Every rule of the local files, broken once: the report names the file, the field, and what to do.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { listPieceSchema, manifestSchema } from "../../../../src/core/catalogue/catalogue";
import type { Fee } from "../../../../src/core/procedure/procedure";
import { emitCatalogue } from "../../../../src/pipeline/emit-catalogue";
import { problemLine } from "../../../../src/pipeline/problem";
import { readData } from "../../../../src/pipeline/read-data";
import { aLine, aResolution } from "../../core/local/a-resolution";
import { aProcedure } from "../../core/procedure/a-procedure";
import { soundFiles, writeData } from "../data-directory";

const channels = ["in_person" as const, "online" as const, "postal" as const];
const province: Fee = { kind: "le-phi", amount: "province", channels, condition: "HĐND tỉnh." };
const path = "procedures/ho-tich/1.001193.yaml";
const fees = "local/fees/nq-15.yaml";
const offices = "local/office.yaml";

/** A sound directory whose 1.001193 has these fees. */
const withFees = (...rows: Fee[]) => ({ ...soundFiles(), [path]: aProcedure({ fees: rows }) });

async function problemsOf(files: Record<string, unknown>): Promise<string[]> {
  return (await readData(writeData(files))).problems.map(problemLine);
}

describe("sound local files", () => {
  const files = {
    ...withFees(province),
    "not-offered.yaml": [{ code: "1.001193", why: "Thử." }],
    [fees]: aResolution(),
    [offices]: [{ from: "2026-08-01", counters: [{ name: "Quầy 1", fields: ["ho-tich"] }] }],
  };

  it("are read and counted with the rest", async () => {
    const { data, problems, count } = await readData(writeData(files));
    expect(problems).toEqual([]);
    expect(count).toBe(9);
    expect(data?.local).toEqual({
      not_offered: [{ code: "1.001193", why: "Thử." }],
      fee_resolutions: [aResolution()],
      office: [{ from: "2026-08-01", counters: [{ name: "Quầy 1", fields: ["ho-tich"] }], exemptions: [] }],
    });
  });

  it("need not be there, and may hold nothing but comments", async () => {
    const { data, problems } = await readData(writeData({ ...soundFiles(), "not-offered.yaml": "# chưa có\n", [offices]: "# chưa có\n" }));
    expect(problems).toEqual([]);
    expect(data?.local).toEqual({ not_offered: [], fee_resolutions: [], office: [] });
  });

  it("travel in the list, with the record's fees only of procedures that a resolution names", async () => {
    const other = aProcedure({ code: "1.004873", neighbours: [] });
    const { data } = await readData(writeData({ ...files, "procedures/ho-tich/1.004873.yaml": other }));
    const out = emitCatalogue(data!);
    const manifest = v.parse(manifestSchema, JSON.parse(out.at(-1)!.source));
    const list = v.parse(listPieceSchema, JSON.parse(out.find((file) => file.path === manifest.list.file)!.source));
    expect(list.local).toEqual(data!.local);
    expect(list.procedures.map((each) => each.fees)).toEqual([[province], undefined]);
  });
});

describe("what is refused of a procedure that is not offered", () => {
  it.each<[string, unknown, string]>([
    ["a code that is not posted", [{ code: "9.999999", why: "Thử." }], "not-offered.yaml · 0.code: thủ tục 9.999999 không được niêm yết; xem lại mã"],
    [
      "a code twice",
      [
        { code: "1.001193", why: "Thử." },
        { code: "1.001193", why: "Thử." },
      ],
      "not-offered.yaml · 1.code: thủ tục 1.001193 đã ghi ở trên",
    ],
    ["no reason", [{ code: "1.001193" }], "not-offered.yaml · 0.why: thiếu mục này"],
    ["a day that does not exist", [{ code: "1.001193", why: "Thử.", since: "2026-02-30" }], "not-offered.yaml · 0.since: ngày phải có thật"],
  ])("%s", async (_situation, value, problem) => {
    expect(await problemsOf({ ...soundFiles(), "not-offered.yaml": value })).toEqual([expect.stringContaining(problem)]);
  });

  it("a procedure whose own file is broken is not reported a second time", async () => {
    const files = { ...soundFiles(), [path]: { ...aProcedure(), summary: undefined }, "not-offered.yaml": [{ code: "1.001193", why: "Thử." }] };
    expect(await problemsOf({ ...files, [fees]: aResolution() })).toEqual([`${path} · summary: thiếu mục này`]);
  });
});

describe("what is refused of a resolution", () => {
  const copy: Fee = { kind: "le-phi", amount: "unknown", for: "Bản sao", channels };
  it.each<[string, Fee[], unknown, string]>([
    ["15.000 viết có dấu chấm", [province], aResolution({ fees: [aLine({ amount: 15 })] }), `${fees} · fees.0.amount: dưới 500 đồng`],
    ["0 đồng", [province], aResolution({ fees: [aLine({ amount: 0 })] }), `${fees} · fees.0.amount: không ghi 0`],
    [
      "an amount in words",
      [province],
      aResolution({ fees: [aLine({ amount: "province" as "free" })] }),
      `${fees} · fees.0.amount: phải là số đồng (ví dụ 15000), hoặc free`,
    ],
    ["no fees", [province], aResolution({ fees: [] }), `${fees} · fees: cần ít nhất 1 mục`],
    ["an end before its beginning", [province], aResolution({ to: "2026-07-31" }), `${fees} · to: ngày cuối kỳ đứng trước`],
    [
      "a code that is not posted",
      [province],
      aResolution({ fees: [aLine({ code: "9.999999" })] }),
      `${fees} · fees.0.code: thủ tục 9.999999 không được niêm yết`,
    ],
    [
      "a kind that the record does not have",
      [province],
      aResolution({ fees: [aLine({ kind: "phi" })] }),
      `${fees} · fees.0.kind: hồ sơ của thủ tục 1.001193 không có khoản loại này (chỉ có: le-phi)`,
    ],
    ["a fee of a record without any", [], aResolution(), `${fees} · fees.0.kind: hồ sơ của thủ tục 1.001193 không có khoản loại này (chỉ có: không khoản nào)`],
    [
      "an amount that the record fixes",
      [{ ...province, amount: 5000 }],
      aResolution(),
      `${fees} · fees.0.amount: mức thu này của thủ tục 1.001193 đã ghi trong hồ sơ quốc gia`,
    ],
    [
      "an amount that the record fixes for that very thing",
      [{ ...copy, amount: 5000 }, province],
      aResolution({ fees: [aLine({ for: "Bản sao" })] }),
      `${fees} · fees.0.amount: mức thu này của thủ tục 1.001193 đã ghi`,
    ],
    [
      "a line that could mean several fees",
      [copy, { ...copy, for: "Trích lục" }],
      aResolution(),
      `${fees} · fees.0.for: chưa rõ là khoản nào của thủ tục 1.001193; ghi for đúng như một trong các khoản: "Bản sao", "Trích lục"`,
    ],
    [
      "a channel that the fee does not have",
      [{ ...province, channels: ["in_person"] }],
      aResolution({ fees: [aLine({ channels: ["in_person", "online"] })] }),
      `${fees} · fees.0.channels.1: khoản thu này của thủ tục không có kênh online`,
    ],
    ["a line twice", [province], aResolution({ fees: [aLine(), aLine({ channels: ["online"] })] }), `${fees} · fees.1.code: khoản này đã ghi ở fees.0`],
  ])("%s", async (_situation, rows, value, problem) => {
    expect(await problemsOf({ ...withFees(...rows), [fees]: value })).toEqual([expect.stringContaining(problem)]);
  });

  it("but one fee may be parted by channel, by condition, by what it is for", async () => {
    const parts = [
      aLine({ channels: ["in_person"] }),
      aLine({ channels: ["online"], amount: 4000 }),
      aLine({ channels: ["postal"], condition: "Quá hạn." }),
      aLine({ channels: ["postal"], for: "Khai lại" }),
    ];
    expect(await problemsOf({ ...withFees(province), [fees]: aResolution({ fees: parts }) })).toEqual([]);
  });
});

describe("two resolutions on one fee", () => {
  const older = "local/fees/nq-01.yaml";
  const both = (before: Partial<Parameters<typeof aResolution>[0]>, lines = [aLine()]) =>
    problemsOf({ ...withFees(province), [older]: aResolution({ number: "1", from: "2025-01-01", ...before }), [fees]: aResolution({ fees: lines }) });

  it("are refused when both claim a day, and both files are named", async () => {
    expect(await both({ to: "2026-08-01" })).toEqual([
      `${fees} · fees.0.code: ngày 2026-08-01 khoản thu này của thủ tục 1.001193 có hai nghị quyết cùng hiệu lực: tệp này và ${older}. Nghị quyết cũ đã hết hiệu lực thì ghi to là ngày cuối của nó; hai tệp là một thì bỏ một tệp`,
    ]);
    expect(await both({ from: "2026-08-01" })).toHaveLength(1);
  });

  it("follow one another when the older has ended, or says no last day", async () => {
    expect(await both({ to: "2026-07-31" })).toEqual([]);
    expect(await both({})).toEqual([]);
  });

  it("may be in force together on different channels", async () => {
    expect(await both({ to: "2026-12-31", fees: [aLine({ channels: ["in_person"] })] }, [aLine({ channels: ["online"] })])).toEqual([]);
  });
});

describe("what is refused of the office", () => {
  const entry = { from: "2026-08-01", hours: "Cả ngày" };
  it.each<[string, unknown, string]>([
    ["an entry that says nothing", [{ from: "2026-08-01" }], `${offices} · 0: mục này chưa nói gì`],
    ["an end before its beginning", [{ ...entry, to: "2026-07-31" }], `${offices} · 0.to: ngày cuối kỳ đứng trước`],
    [
      "a counter's field that is not there",
      [{ from: "2026-08-01", counters: [{ name: "Quầy 1", fields: ["ho-tich", "hotich"] }] }],
      `${offices} · 0.counters.0.fields.1: lĩnh vực hotich không có trong fields.yaml`,
    ],
    ["an exemption of nothing", [{ ...entry, exemptions: [{ who: "Hộ nghèo", by: "Luật" }] }], `${offices} · 0.exemptions.0: chưa ghi miễn cho thủ tục nào`],
    ["an exemption without its text", [{ ...entry, exemptions: [{ who: "Hộ nghèo", fields: ["ho-tich"] }] }], `${offices} · 0: việc miễn phải có căn cứ`],
    [
      "an exemption of what is not posted",
      [{ ...entry, exemptions: [{ who: "Hộ nghèo", by: "Luật", codes: ["9.999999"] }] }],
      `${offices} · 0.exemptions.0.codes.0: thủ tục 9.999999 không được niêm yết`,
    ],
    [
      "an exemption of a field that is not there",
      [{ ...entry, exemptions: [{ who: "Hộ nghèo", by: "Luật", fields: ["hotich"] }] }],
      `${offices} · 0.exemptions.0.fields.0: lĩnh vực hotich`,
    ],
    [
      "a fact said twice of one day",
      [entry, { from: "2026-07-01", to: "2026-08-01", hours: "Sáng" }],
      `${offices} · 1.hours: ngày 2026-08-01 mục hours có hai chỗ cùng hiệu lực: chỗ này và mục thứ 1`,
    ],
  ])("%s", async (_situation, value, problem) => {
    expect(await problemsOf({ ...soundFiles(), [offices]: value })).toEqual([expect.stringContaining(problem)]);
  });

  it("two entries may overlap where they speak of different facts", async () => {
    expect(await problemsOf({ ...soundFiles(), [offices]: [entry, { ...entry, hours: undefined, phone: "0209 000 000" }] })).toEqual([]);
  });

  it("the commune's own counters must name fields too, unless the fields cannot be read", async () => {
    const commune = { ...soundFiles()["commune.yaml"], counters: [{ name: "Quầy 1", fields: ["hotich"] }] };
    expect(await problemsOf({ ...soundFiles(), "commune.yaml": commune })).toEqual([
      expect.stringContaining("commune.yaml · counters.0.fields.0: lĩnh vực hotich"),
    ]);
    const blind = {
      ...soundFiles(),
      "commune.yaml": commune,
      "fields.yaml": "x",
      [offices]: [{ ...entry, exemptions: [{ who: "A", by: "B", fields: ["hotich"] }] }],
    };
    expect((await problemsOf(blind)).filter((line) => !line.startsWith("fields.yaml"))).toEqual([]);
  });
});

it("a file in the wrong place is not passed over", async () => {
  expect(await problemsOf({ ...soundFiles(), "local/phi/nq.yaml": "{}" })).toEqual([
    expect.stringContaining("local/phi/nq.yaml: tệp này không được đọc; trong thư mục local chỉ dùng local/office.yaml và local/fees/<tên>.yaml"),
  ]);
});
