import { describe, expect, it } from "vitest";
import { spoken } from "../../../../src/app/messages/vi/speech-words";
import { toSentences } from "../../../../src/core/speech/sentence";
import { breaths, sentencesOf } from "../../../../src/core/speech/sentences";

const cut = (text: string) => sentencesOf(text, spoken.pointed);

describe("a text is cut into sentences", () => {
  it.each([
    ["two sentences", "Nộp ở quầy. Nhận giấy.", ["Nộp ở quầy.", "Nhận giấy."]],
    ["money with a point", "Nộp 1.000 đồng. Lấy biên lai.", ["Nộp 1.000 đồng.", "Lấy biên lai."]],
    ["a city with a point", "Ở TP. Hà Nội thì khác. Hỏi cán bộ.", ["Ở TP. Hà Nội thì khác.", "Hỏi cán bộ."]],
    ["an abbreviation at the end", "Nộp ở TP.", ["Nộp ở TP."]],
    ["a question with its answer", "Mang gì? Ba giấy tờ!", ["Mang gì?", "Ba giấy tờ!"]],
    ["a closing quote", "Chọn “Nộp.” Rồi chờ.", ["Chọn “Nộp.”", "Rồi chờ."]],
    ["lines", "Một dòng\nDòng hai\n\n", ["Một dòng", "Dòng hai"]],
    ["a numbered point", "1. Điền tờ khai. 2. Nộp.", ["1. Điền tờ khai.", "2. Nộp."]],
    ["an address on the web", "Mở dichvucong.gov.vn rồi nộp.", ["Mở dichvucong.gov.vn rồi nộp."]],
    ["no mark at all", "Giấy khai sinh", ["Giấy khai sinh"]],
    ["nothing", "  ", []],
  ])("%s", (_, text, sentences) => expect(cut(text)).toEqual(sentences));
});

describe("a long sentence is cut where one breathes", () => {
  it("stays whole when it is short enough", () => expect(breaths("Nộp ở quầy.", 20)).toEqual(["Nộp ở quầy."]));

  it("is cut after a semicolon before a comma, and after a comma before a blank", () => {
    expect(breaths("một hai; ba, bốn năm sáu", 16)).toEqual(["một hai;", "ba, bốn năm sáu"]);
    expect(breaths("một hai, ba bốn năm sáu", 16)).toEqual(["một hai,", "ba bốn năm sáu"]);
    expect(breaths("một hai ba bốn năm sáu", 16)).toEqual(["một hai ba bốn", "năm sáu"]);
  });

  it("does not stumble over a comma right at the beginning, and cuts a word that is longer than a breath", () => {
    expect(breaths("ừ, một hai ba bốn năm", 16)).toEqual(["ừ, một hai ba", "bốn năm"]);
    expect(breaths("aaaaaaaaaa", 4)).toEqual(["aaaa", "aaaa", "aa"]);
  });

  it("loses nothing", () => {
    const text = "Nộp giấy xác nhận; bản sao, bản chính và giấy tờ khác theo yêu cầu, nếu có. ".repeat(5).trim();
    expect(breaths(text, 60).join(" ")).toBe(text);
    expect(Math.max(...breaths(text, 60).map(({ length }) => length))).toBeLessThanOrEqual(60);
  });
});

describe("the sentences of a page", () => {
  it("carry what is shown and what is said, and leave out what says nothing", () => {
    expect(toSentences(["Câu 1/5", "→", "UBND xã. Hỏi cán bộ."], spoken)).toEqual([
      { text: "Câu 1/5", said: "Câu một trên năm" },
      { text: "UBND xã.", said: "Ủy ban nhân dân xã." },
      { text: "Hỏi cán bộ.", said: "Hỏi cán bộ." },
    ]);
  });
});
