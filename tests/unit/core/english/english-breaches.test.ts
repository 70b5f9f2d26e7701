import { describe, expect, it } from "vitest";
import { englishBreaches } from "../../../../src/core/english/english-breaches";
import type { EnglishText } from "../../../../src/core/english/english-text";
import type { Guide } from "../../../../src/core/guide/guide";
import { aGuide, anAnswer, aQuestion } from "../guide/a-guide";
import { aProcedure } from "../procedure/a-procedure";
import { anEnglishText } from "./an-english-text";

function found(changes: Partial<EnglishText>, procedure = aProcedure(), guide?: Guide): string[] {
  return [...englishBreaches(anEnglishText(changes), procedure, guide)].map(({ field, rule, about }) =>
    [field.join("."), rule, about].filter(Boolean).join(" "),
  );
}

describe("an English text beside its Vietnamese one", () => {
  it("is sound when it follows line by line", () => expect(found({})).toEqual([]));

  it.each<[string, Partial<EnglishText>, string[]]>([
    ["a step too many", { steps: ["One.", "Two."] }, ["steps english-count 1"]],
    ["a list left out", { not_needed: undefined }, ["not_needed english-missing 1"]],
    ["a list that the Vietnamese does not have", { conditions: ["None."] }, ["conditions english-idle"]],
    ["a paper left out", { papers: { "giay-chung-sinh": { name: "Notice", note: "Here." } } }, ["papers.uy-quyen english-missing"]],
    ["a paper that is not posted", { papers: { ...anEnglishText().papers, anh: { name: "Photo" } } }, ["papers.anh english-paper-unknown"]],
    [
      "notes in the wrong places",
      { papers: { "giay-chung-sinh": { name: "Notice" }, "uy-quyen": { name: "Letter", note: "Signed." } } },
      ["papers.giay-chung-sinh.note english-missing", "papers.uy-quyen.note english-idle"],
    ],
    ["a case's note left out", { cases: [{ name: "By proxy" }] }, ["cases.0.note english-missing"]],
    ["a place to go to that is not there", { go_to: "The province." }, ["go_to english-idle"]],
    ["a channel's note left out", { channels: { postal: "By post." } }, ["channels.in_person english-missing", "channels.postal english-idle"]],
    ["words of a fee that has none", { fees: [{ unit: "copy" }] }, ["fees.0.unit english-idle"]],
    ["a time's note left out", { times: [{}] }, ["times.0.note english-missing"]],
    ["a result's note too many", { results: [{ name: "Certificate", note: "Free." }] }, ["results.0.note english-idle"]],
    ["an agency that is unknown", { agency: { handles: "Commune", decides: "Chairman" } }, ["agency.decides english-idle"]],
    ["questions where there are none", { guide: {} }, ["guide english-no-guide"]],
  ])("%s", (_, changes, expected) => expect(found(changes)).toEqual(expected));

  it("names every list that is not there at all", () => {
    expect(found({ cases: undefined, fees: undefined, times: undefined, results: [] })).toEqual([
      "cases english-missing 1",
      "fees english-missing 1",
      "times english-missing 1",
      "results english-count 1",
    ]);
  });

  it("follows a text with every kind of note", () => {
    const full = aProcedure({
      received_at: "elsewhere",
      go_to: "Đến tỉnh.",
      conditions: ["Từ 18 tuổi."],
      agency: { handles: "Xã", decides: "Chủ tịch" },
      fees: [{ kind: "phi", amount: 3000, unit: "bản", for: "Bản sao", condition: "Mỗi bản.", doubtful: "Chưa rõ.", channels: ["in_person"] }],
      times: ["A", "A", "B"].map((name) => ({ channels: ["in_person" as const], unit: "unknown" as const, case: name, doubtful: "Chưa rõ." })),
      results: [{ name: "Giấy", note: "Một bản." }],
    });
    const english = {
      go_to: "Go to the province.",
      conditions: ["At least 18."],
      agency: { handles: "Commune", decides: "Chairman" },
      fees: [{ unit: "copy", for: "Copy", condition: "Each.", doubtful: "Not clear." }],
      times: ["a", "a", "b"].map((name) => ({ case: name, doubtful: "Not clear." })),
      results: [{ name: "Paper", note: "One." }],
    };
    expect(found(english, full)).toEqual([]);
    expect(found({ ...english, times: [{ case: "a", doubtful: "No." }, { doubtful: "No." }, { case: "b", doubtful: "No." }] }, full)).toEqual([
      "times.1.case english-missing",
    ]);
  });

  it("must tell cases apart", () => {
    const two = aProcedure({
      cases: ["Nhờ người", "Gửi thư"].map((name) => ({ name, documents: [], leaves_out: [] })),
      times: ["Nhờ người", "Gửi thư"].map((name) => ({ channels: ["in_person" as const], unit: "unknown" as const, case: name })),
    });
    const same = { name: "Other" };
    expect(
      found({ papers: { "giay-chung-sinh": { name: "Notice", note: "Here." } }, cases: [same, same], times: [{ case: "Other" }, { case: "Other" }] }, two),
    ).toEqual(["cases.1.name english-case-twice", "times.1.case english-case-twice"]);
  });
});

describe("the questions in English", () => {
  const guide = aGuide({
    questions: [
      {
        ...aQuestion("ai", [anAnswer("toi"), anAnswer("nho", { note: "Hỏi trước.", without: [{ paper: "giay-chung-sinh", why: "Có rồi." }] })]),
        help: "Xem giấy.",
      },
      aQuestion("nop", [anAnswer("quay"), anAnswer("khac", { instead: { code: "1.000689", why: "Cùng lúc." } })]),
    ],
  });
  const sound = {
    ai: { ask: "Who?", help: "See.", answers: { toi: { say: "I" }, nho: { say: "Other", note: "Ask.", without: ["Have it."] } } },
    nop: { ask: "How?", answers: { quay: { say: "Counter" }, khac: { say: "Else", instead: "Both." } } },
  };

  it("are sound when each is there", () => expect(found({ guide: sound }, aProcedure(), guide)).toEqual([]));

  it("name every question and answer that is missing or unknown", () => {
    const bent = { ai: { ask: "Who?", answers: { toi: { say: "I", note: "No." }, ban: { say: "You" } } }, khac: { ask: "?", answers: {} } };
    expect(found({ guide: bent }, aProcedure(), guide)).toEqual([
      "guide.ai.help english-missing",
      "guide.ai.answers.toi.note english-idle",
      "guide.ai.answers.nho english-missing",
      "guide.ai.answers.ban english-answer-unknown",
      "guide.nop english-missing",
      "guide.khac english-question-unknown",
    ]);
  });

  it("name a reason that is missing", () => {
    const answers = { toi: { say: "I" }, nho: { say: "Other", note: "Ask.", without: ["One.", "Two."] } };
    const bent = { ai: { ...sound.ai, answers }, nop: { ask: "How?", answers: { quay: { say: "Counter" }, khac: { say: "Else" } } } };
    expect(found({ guide: bent }, aProcedure(), guide)).toEqual([
      "guide.ai.answers.nho.without english-count 1",
      "guide.nop.answers.khac.instead english-missing",
    ]);
  });
});
