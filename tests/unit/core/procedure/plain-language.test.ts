import { describe, expect, it } from "vitest";
import { copiedTexts, longSentences, officialWords, plainTexts, textsOf } from "../../../../src/core/procedure/plain-language";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const words = (count: number) => Array.from({ length: count }, (_, i) => `chữ${i}`).join(" ");

describe("plain language", () => {
  it("lets a sentence of 25 words pass and names one of 26", () => {
    expect(longSentences(`${words(25)}. Câu ngắn.`)).toEqual([]);
    expect(longSentences(`Câu ngắn. ${words(26)}.`)).toEqual([`${words(26)}.`]);
  });

  it("finds ten words carried over, whatever the case and the marks between them", () => {
    const record = officialWords(textsOf({ steps: [{ text: `Đầu ${words(10)}, cuối` }], count: 1, none: null }));
    const copied = (step: string) => [...copiedTexts(aProcedure({ steps: [step] }), record)].map(({ path, run }) => [path.join("."), run]);
    expect(copied(`${words(10).toUpperCase()}!`)).toEqual([["steps.0", words(10)]]);
    expect(copied(words(9))).toEqual([]);
    expect(copied("… — !")).toEqual([]);
  });

  it("lets no run reach from one text of the record into the next", () => {
    const [first, second] = [words(10).split(" ").slice(0, 5).join(" "), words(10).split(" ").slice(5).join(" ")];
    expect([...copiedTexts(aProcedure({ steps: [words(10)] }), officialWords([first, second]))]).toEqual([]);
  });

  it.each<[string, Partial<Procedure>]>([
    ["a paper", { documents: [{ id: "giay", name: words(12), role: "submit", originals: 1, copies: 0 }] }],
    ["a paper by its official name", { documents: [{ id: "giay", name: "Giấy", official: words(12), role: "submit", originals: 1, copies: 0 }] }],
    ["a form", { forms: [{ name: words(12) }] }],
    ["an agency", { agency: { handles: words(12), decides: "unknown" } }],
    ["a law", { legal_basis: [{ number: "1/2026" }, { number: "2/2026", name: words(12) }] }],
    ["the procedure", { official_name: words(12) }],
  ])("lets the name of %s stand in a sentence, and nothing around it", (_kind, named) => {
    const record = officialWords([`Nộp ${words(12)} cho`]);
    expect([...copiedTexts(aProcedure({ ...named, steps: [`Mang ${words(12)}.`] }), record)]).toEqual([]);
    expect([...copiedTexts(aProcedure({ ...named, steps: [`Nộp ${words(12)}.`] }), record)]).toMatchObject([{ run: `nộp ${words(9)}` }]);
    expect([...copiedTexts(aProcedure({ plain_name: words(12), ...named }), record)]).toEqual([]);
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
