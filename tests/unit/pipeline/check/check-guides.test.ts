// Every rule of the guides, broken once: the report must name the file, the field, the path and the reason.
import { describe, expect, it } from "vitest";
import type { Guide, GuideAnswer } from "../../../../src/core/guide/guide";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { problemLine } from "../../../../src/pipeline/problem";
import { readData } from "../../../../src/pipeline/read-data";
import { aGuide, aGuidedProcedure, anAnswer, aPaper, aQuestion } from "../../core/guide/a-guide";
import { aProcedure } from "../../core/procedure/a-procedure";
import { soundFiles, writeData } from "../data-directory";

const file = "procedures/ho-tich/1.001193.guide.yaml";

async function problems(guide: unknown, changes: Partial<Procedure> = {}, files: Record<string, unknown> = {}): Promise<string[]> {
  const data = {
    ...soundFiles(),
    "procedures/ho-tich/1.001193.yaml": aGuidedProcedure(changes),
    "procedures/ho-tich/1.000689.yaml": aProcedure({ code: "1.000689", neighbours: [] }),
    [file]: guide,
    ...files,
  };
  return (await readData(writeData(data))).problems.map(problemLine);
}

/** The sound guide with one answer changed: the j-th of the i-th question. */
function withAnswer(i: number, j: number, changes: Partial<GuideAnswer>): Guide {
  const guide = aGuide();
  Object.assign(guide.questions[i]!.answers[j]!, changes);
  return guide;
}

const pair = (changes: Partial<GuideAnswer> = {}) => [anAnswer("co", changes), anAnswer("khong", { note: "Vẫn được." })];
const long = "Câu này cố ý viết thật dài, dài hơn hẳn hai mươi lăm chữ, để xem máy có nhận ra và nhắc người viết tách nó làm đôi hay không.";

describe("a sound guide", () => {
  it("is read with its procedure", async () => {
    expect(await problems(aGuide())).toEqual([]);
  });
});

describe("the shape of a guide", () => {
  it.each<[string, unknown, string]>([
    ["a single question", aGuide({ questions: [aQuestion("a", pair())] }), "questions: cần ít nhất 2 mục"],
    [
      "six questions",
      aGuide({ questions: Array.from({ length: 6 }, (_, i) => aQuestion(`q${i}`, [anAnswer(`x${i}`), anAnswer(`y${i}`)])) }),
      "questions: nhiều nhất 5 mục",
    ],
    ["a question with one answer", aGuide({ questions: [aQuestion("a", [anAnswer("x")]), aQuestion("b", pair())] }), "questions.0.answers: cần ít nhất 2 mục"],
    ["an unknown key", { ...aGuide(), title: "Khai sinh" }, "title: mục này không có trong mẫu"],
  ])("%s", async (_situation, guide, problem) => {
    expect(await problems(guide)).toEqual([expect.stringContaining(`${file} · ${problem}`)]);
  });
});

describe("the names in a guide", () => {
  it.each<[string, Guide, string]>([
    [
      "a question id twice",
      aGuide({ questions: [aQuestion("a", pair()), aQuestion("a", [anAnswer("x", { note: "N" }), anAnswer("y")])] }),
      "questions.1.id: a: id này đã dùng",
    ],
    ["an answer id twice", withAnswer(1, 0, { id: "quay" }), "questions.2.answers.0.id: quay: id này đã dùng cho một câu trả lời khác"],
    [
      "a question called end",
      aGuide({ questions: [aQuestion("a", pair()), aQuestion("end", [anAnswer("x", { note: "N" }), anAnswer("y")])] }),
      "questions.1.id: end: end là chữ để dành",
    ],
    ["a next that leads nowhere", withAnswer(1, 0, { next: "cach-di" }), "questions.1.answers.0.next: cach-di: không có câu hỏi nào mang id này"],
    ["a next after instead", withAnswer(0, 3, { next: "ai-di" }), "questions.0.answers.3.next: ai-di: đã có instead"],
    ["a case the procedure lacks", withAnswer(1, 0, { case: "Đi hai người" }), "questions.1.answers.0.case: Đi hai người: thủ tục không có trường hợp"],
    [
      "a paper that is not an ordinary one",
      withAnswer(1, 0, { without: [{ paper: "uy-quyen", why: "Tự đi." }] }),
      "questions.1.answers.0.without.0.paper: uy-quyen: không có giấy tờ nào trong documents",
    ],
    ["a fee id the procedure lacks", withAnswer(1, 0, { fees: ["mien-phi"] }), "questions.1.answers.0.fees.0: mien-phi: thủ tục không có khoản nào"],
    ["a time id the procedure lacks", withAnswer(1, 0, { times: ["nhanh"] }), "questions.1.answers.0.times.0: nhanh: thủ tục không có thời hạn nào"],
    [
      "another procedure that is not posted",
      withAnswer(0, 3, { instead: { code: "9.999999", why: "Khác." } }),
      "questions.0.answers.3.instead.code: 9.999999: thủ tục này không được niêm yết",
    ],
    [
      "itself as the other procedure",
      withAnswer(0, 3, { instead: { code: "1.001193", why: "Khác." } }),
      "questions.0.answers.3.instead.code: 1.001193: instead không thể",
    ],
    [
      "a question nobody reaches",
      aGuide({ questions: [aQuestion("a", [anAnswer("x", { next: "end" }), anAnswer("y", { next: "end" })]), aQuestion("b", pair())] }),
      "questions.1: b: không câu trả lời nào dẫn tới câu hỏi này",
    ],
    [
      "a question that changes nothing",
      aGuide({ questions: [aQuestion("a", [anAnswer("x"), anAnswer("y")]), aQuestion("b", pair())] }),
      "questions.0: a: trả lời thế nào cũng như nhau",
    ],
    ["a sentence too long for its reader", withAnswer(1, 0, { note: long }), "questions.1.answers.0.note: câu dài quá 25 chữ"],
  ])("%s", async (_situation, guide, problem) => {
    expect((await problems(guide))[0]).toContain(`${file} · ${problem}`);
  });

  it("a way to file the procedure does not offer", async () => {
    const changes: Partial<Procedure> = { channels: [{ channel: "in_person" }, { channel: "postal" }] };
    const both = (["in_person", "postal"] as const).map((channel) => channel);
    const lines = await problems(aGuide(), {
      ...changes,
      fees: aGuidedProcedure().fees.map((fee) => ({ ...fee, channels: fee.channels.filter((channel) => channel !== "online") })),
      times: [{ channels: both, unit: "same_day" }],
    });
    expect(lines).toEqual([`${file} · questions.2.answers.1.channels.1: online: thủ tục không có kênh này trong channels`]);
  });
});

describe("the paths of a guide", () => {
  it.each<[string, Guide, Partial<Procedure>, string]>([
    [
      "one that goes round",
      aGuide({ questions: [aQuestion("a", pair()), aQuestion("b", [anAnswer("x", { next: "a" }), anAnswer("y")])] }),
      {},
      "questions.1.answers.0: Nói co → Nói x: a: các câu hỏi quay vòng",
    ],
    ["one without a way to file", withAnswer(0, 2, { channels: ["online"] }), {}, "questions.2.answers.0: Nói bo-roi → Nói quay: không còn cách nộp nào"],
    [
      "one whose way to file has no time",
      withAnswer(1, 0, { times: ["nhanh"] }),
      {
        times: [
          { id: "cham", channels: ["in_person", "online", "postal"], unit: "same_day" },
          { id: "nhanh", channels: ["in_person", "online"], unit: "hour", amount: 2 },
        ],
      },
      "questions.2.answers.2: Nói dung-han → Nói tu-di → Nói buu-dien: postal: kênh này còn lại mà không còn thời hạn nào",
    ],
    [
      "one without a fee",
      aGuide(),
      {
        fees: [
          { id: "dung-han", kind: "phi", amount: 8000, channels: ["in_person"] },
          { id: "qua-han", kind: "phi", amount: 9000, channels: ["in_person", "online", "postal"] },
        ],
      },
      "questions.2.answers.2: Nói dung-han → Nói tu-di → Nói buu-dien: không còn khoản phí, lệ phí nào",
    ],
    [
      "one without papers",
      withAnswer(1, 0, { without: ["to-khai", "chung-sinh", "can-cuoc"].map((paper) => ({ paper, why: "Không cần." })) }),
      {},
      "questions.2.answers.0: Nói dung-han → Nói tu-di → Nói quay: không còn giấy tờ nào",
    ],
    [
      "one whose two cases mean different papers by one id",
      aGuide(),
      {
        cases: [
          { name: "Nhờ người đi hộ", documents: [aPaper("giay")], leaves_out: [] },
          { name: "Gửi bưu điện", documents: [aPaper("giay", { copies: 2 })], leaves_out: [] },
          { name: "Bị bỏ rơi", documents: [], leaves_out: [] },
        ],
      },
      "questions.2.answers.2: Nói dung-han → Nói nho → Nói buu-dien: giay: hai trường hợp đã chọn ghi giấy này khác nhau",
    ],
  ])("%s", async (_situation, guide, changes, problem) => {
    expect(await problems(guide, changes)).toEqual([expect.stringContaining(`${file} · ${problem}`)]);
  });

  it("two cases may ask for the same paper in other words", async () => {
    const cases: Procedure["cases"] = [
      { name: "Nhờ người đi hộ", documents: [aPaper("giay", { note: "Xin ở xã." })], leaves_out: [] },
      { name: "Gửi bưu điện", documents: [aPaper("giay")], leaves_out: [] },
      { name: "Bị bỏ rơi", documents: [], leaves_out: [] },
    ];
    expect(await problems(aGuide(), { cases })).toEqual([]);
  });
});

describe("the place of a guide", () => {
  it("is beside its procedure", async () => {
    const lines = await problems(undefined, {}, { "procedures/dat-dai/1.001193.guide.yaml": aGuide() });
    expect(lines).toEqual(["procedures/dat-dai/1.001193.guide.yaml · code: tệp phải để ở procedures/ho-tich/1.001193.guide.yaml"]);
  });

  it("is nowhere without a procedure", async () => {
    expect(await problems({ ...aGuide(), code: "9.999999" })).toEqual([`${file} · code: thủ tục 9.999999 không được niêm yết`]);
  });

  it("is not reported while its procedure has problems of its own", async () => {
    expect(await problems(aGuide(), { summary: "" })).toEqual([expect.stringContaining("1.001193.yaml · summary: để trống")]);
  });
});

describe("the ids a guide chooses by", () => {
  it.each(["fees", "times"] as const)("are there once among the %s", async (key) => {
    const both = aGuidedProcedure()
      [key].slice(0, 1)
      .flatMap((each) => [
        { ...each, id: "dung-han" },
        { ...each, id: "dung-han" },
      ]);
    const lines = await problems(undefined, { [key]: both });
    expect(lines).toEqual([`procedures/ho-tich/1.001193.yaml · ${key}.1.id: id này đã dùng ở trên`]);
  });
});
