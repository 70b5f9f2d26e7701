import { describe, expect, it } from "vitest";
import { guideInEnglish, inEnglish } from "../../../../src/core/english/in-english";
import { myCase } from "../../../../src/core/guide/my-case";
import { aGuide, anAnswer, aQuestion } from "../guide/a-guide";
import { aProcedure } from "../procedure/a-procedure";
import { anEnglishText } from "./an-english-text";

const original = aProcedure();

describe("a procedure in English", () => {
  const shown = inEnglish(original, original, anEnglishText());

  it("says in English what people wrote", () => {
    expect(shown.plain_name).toBe("Register the birth of your child");
    expect(shown.steps).toEqual(["Hand it in at the counter."]);
    expect(shown.neighbours).toEqual([{ code: "1.004873", why: "Often mixed up." }]);
    expect(shown.times[0]?.note).toBe("After 3 p.m. on the next day.");
    expect(shown.agency.handles).toBe("People's Committee of the commune");
  });

  it("keeps what is printed on the papers in Vietnamese", () => {
    expect(shown.documents[0]).toMatchObject({ name: "Notice of birth", official: "Giấy chứng sinh", note: "From the hospital." });
    expect(shown.cases[0]?.documents[0]).toMatchObject({ name: "Letter of authority", official: "Giấy ủy quyền" });
    expect(shown.official_name).toBe("Thủ tục đăng ký khai sinh");
    expect(shown.decision).toEqual(original.decision);
  });

  it("keeps the official name of a paper that has one", () => {
    const paper = { ...original.documents[0]!, official: "Giấy chứng sinh mẫu 01" };
    const other = aProcedure({ documents: [paper] });
    expect(inEnglish(other, other, anEnglishText()).documents[0]?.official).toBe("Giấy chứng sinh mẫu 01");
  });

  it("changes no fact: ids, counts, amounts, channels, days", () => {
    const facts = (procedure: typeof original) => [
      procedure.documents.map(({ id, originals, copies, role }) => [id, originals, copies, role]),
      procedure.fees.map(({ amount, channels }) => [amount, channels]),
      procedure.times.map(({ unit, cutoff, channels }) => [unit, cutoff, channels]),
      procedure.source,
    ];
    expect(facts(shown)).toEqual(facts(original));
  });

  it("leaves the Vietnamese where a word is missing, rather than nothing", () => {
    const bare = inEnglish(
      original,
      original,
      anEnglishText({
        papers: {},
        cases: undefined,
        not_needed: undefined,
        mistakes: undefined,
        channels: {},
        neighbours: [],
        results: [],
        agency: {},
        times: undefined,
      }),
    );
    expect(bare.documents[0]?.name).toBe("Giấy chứng sinh");
    expect(bare.cases[0]).toMatchObject({ name: "Nhờ người đi hộ", note: "Ông bà đi thì không cần." });
    expect(bare.not_needed).toEqual(["Không cần sổ hộ khẩu."]);
    expect(bare.neighbours[0]?.why).toBe("Hay nhầm.");
    expect(bare.results[0]?.name).toBe("Giấy khai sinh");
    expect(bare.agency).toEqual(original.agency);
    expect([bare.mistakes, bare.channels[0]?.note]).toEqual([["Để quá 60 ngày."], "Ở quầy."]);
    const timed = aProcedure({ times: [{ channels: ["in_person"], unit: "unknown", case: "Phải xác minh", note: "Chờ.", doubtful: "Chưa rõ." }] });
    expect(inEnglish(timed, timed, anEnglishText({ times: undefined })).times).toEqual(timed.times);
  });

  it("knows a fee of the day by its words, though the province put others before it", () => {
    const fee = { kind: "phi" as const, amount: 3000, for: "Bản sao", channels: ["in_person" as const], condition: "Tính theo bản.", unit: "bản" };
    const file = aProcedure({ fees: [fee], received_at: "elsewhere", go_to: "Đến tỉnh.", conditions: ["Từ 18 tuổi."] });
    const today = {
      ...file,
      fees: [
        { ...fee, for: "Trích lục", condition: "Theo nghị quyết." },
        { ...fee, doubtful: "Cổng đã sửa." },
      ],
    };
    const english = anEnglishText({
      fees: [{ for: "Copy", condition: "Per copy.", unit: "copy" }],
      go_to: "Go to the province.",
      conditions: ["At least 18 years old."],
    });
    const there = inEnglish(today, file, english);
    expect(there.fees[0]).toMatchObject({ for: "Trích lục", condition: "Theo nghị quyết.", unit: "copy" });
    expect(there.fees[1]).toMatchObject({ for: "Copy", condition: "Per copy.", doubtful: "Cổng đã sửa." });
    expect([there.go_to, there.conditions]).toEqual(["Go to the province.", ["At least 18 years old."]]);
    const silent = inEnglish(today, file, anEnglishText());
    expect([silent.go_to, silent.conditions]).toEqual(["Đến tỉnh.", ["Từ 18 tuổi."]]);
  });

  it("calls the case of a time by the case's own English name, by which the two are matched", () => {
    const timed = aProcedure({
      times: [
        { channels: ["in_person"], unit: "day", amount: 7, case: "Nhờ người đi hộ" },
        { channels: ["in_person"], unit: "day", amount: 9, case: "Phải xác minh", doubtful: "Hai chỗ ghi khác nhau." },
      ],
    });
    const there = inEnglish(timed, timed, anEnglishText({ times: [{ case: "By proxy" }, { case: "To be verified", doubtful: "Two places differ." }] }));
    expect(there.times.map((time) => time.case)).toEqual(["Somebody else goes", "To be verified"]);
    expect(there.times[1]?.doubtful).toBe("Two places differ.");
  });
});

describe("a guide in English", () => {
  const guide = aGuide({
    questions: [
      { ...aQuestion("ai-di", [anAnswer("tu-di"), anAnswer("nho", { case: "Nhờ người đi hộ", note: "Hỏi trước." })]), help: "Xem giấy." },
      aQuestion("nop", [
        anAnswer("mang", { without: [{ paper: "giay-chung-sinh", why: "Có trên mạng." }] }),
        anAnswer("khac", { instead: { code: "1.000689", why: "Làm cùng lúc." } }),
      ]),
    ],
  });
  const words = {
    "ai-di": { ask: "Who goes?", help: "See the paper.", answers: { "tu-di": { say: "I do" }, "nho": { say: "Somebody else", note: "Ask first." } } },
    "nop": { ask: "How?", answers: { mang: { say: "Online", without: ["It is on the web."] }, khac: { say: "Other", instead: "Both at once." } } },
  };

  it("asks in English, and its answers still find the cases and papers of the English procedure", () => {
    const english = anEnglishText({ guide: words });
    const there = guideInEnglish(guide, original, english);
    expect(there.questions[0]).toMatchObject({ ask: "Who goes?", help: "See the paper." });
    const mine = myCase(inEnglish(original, original, english), there, ["nho", "mang"]);
    expect(mine.procedure.documents.map(({ name }) => name)).toEqual(["Letter of authority"]);
    expect(mine.notes).toEqual(["Not needed for grandparents.", "Ask first."]);
    expect(mine.leftOut.map(({ because }) => because)).toEqual([{ kind: "answer", why: "It is on the web." }]);
    expect(myCase(original, there, ["tu-di", "khac"]).instead).toEqual({ code: "1.000689", why: "Both at once." });
  });

  it("asks in Vietnamese where it has no words, and still means the English cases", () => {
    const there = guideInEnglish(guide, original, anEnglishText());
    expect(there.questions[0]).toMatchObject({ ask: "Hỏi ai-di?", help: "Xem giấy." });
    expect(there.questions[0]?.answers[1]).toMatchObject({ say: "Nói nho", case: "Somebody else goes", note: "Hỏi trước." });
    expect(there.questions[1]?.answers[0]?.without[0]?.why).toBe("Có trên mạng.");
    expect(there.questions[1]?.answers[1]?.instead?.why).toBe("Làm cùng lúc.");
    const caseless = guideInEnglish(aGuide(), original, anEnglishText({ cases: undefined }));
    expect(caseless.questions[0]?.answers[2]?.case).toBe("Bị bỏ rơi");
  });
});
