import { describe, expect, it } from "vitest";
import { copiedRun, longSentences, plainTexts, wordsOfRecord } from "../../../../src/core/procedure/plain-language";
import { aProcedure } from "./a-procedure";

const words = (count: number) => Array.from({ length: count }, (_, i) => `chữ${i}`).join(" ");

describe("plain language", () => {
  it("lets a sentence of 25 words pass and names one of 26", () => {
    expect(longSentences(`${words(25)}. Câu ngắn.`)).toEqual([]);
    expect(longSentences(`Câu ngắn. ${words(26)}.`)).toEqual([`${words(26)}.`]);
  });

  it("finds ten words carried over, whatever the case and the marks between them", () => {
    const record = wordsOfRecord(`Đầu ${words(10)}, cuối`);
    expect(copiedRun(words(10).toUpperCase(), record)).toBe(words(10));
    expect(copiedRun(words(9), record)).toBeUndefined();
    expect(copiedRun("", wordsOfRecord(""))).toBeUndefined();
    expect(copiedRun("… — !", record)).toBeUndefined();
  });

  it("reads every text we wrote and no name of a paper, form, office or law", () => {
    const texts = [
      ...plainTexts(
        aProcedure({
          go_to: "Ra tỉnh.",
          fees: [{ kind: "phi", amount: 1000, channels: ["in_person"], for: "Bản sao", condition: "Từ trang 3.", doubtful: "Hai mức." }],
          times: [{ channels: ["in_person"], amount: 1, unit: "day", case: "Ở xa", note: "Thêm.", doubtful: "Hai hạn." }],
          results: [{ name: "Giấy", note: "Bản giấy." }],
          conditions: ["Đủ 18 tuổi."],
        }),
      ),
    ].map(({ path, text }) => `${path.join(".")}=${text}`);
    expect(texts).toEqual([
      "plain_name=Làm giấy khai sinh cho con",
      "summary=Dành cho cha mẹ của cháu mới sinh.",
      "go_to=Ra tỉnh.",
      "documents.0.note=Bệnh viện cấp.",
      "cases.0.name=Nhờ người đi hộ",
      "cases.0.note=Ông bà đi thì không cần.",
      "not_needed.0=Không cần sổ hộ khẩu.",
      "steps.0=Nộp ở quầy.",
      "mistakes.0=Để quá 60 ngày.",
      "neighbours.0.why=Hay nhầm.",
      "channels.0.note=Ở quầy.",
      "fees.0.for=Bản sao",
      "fees.0.condition=Từ trang 3.",
      "fees.0.doubtful=Hai mức.",
      "times.0.case=Ở xa",
      "times.0.note=Thêm.",
      "times.0.doubtful=Hai hạn.",
      "results.0.note=Bản giấy.",
      "conditions.0=Đủ 18 tuổi.",
    ]);
    expect([...plainTexts(aProcedure({ cases: [{ name: "Khác", documents: [], leaves_out: [] }] }))].length).toBeGreaterThan(5);
  });
});
