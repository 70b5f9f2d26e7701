import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createSearch } from "../../../../src/core/search/create-search";
import type { Search } from "../../../../src/core/search/search";
import { anEntry, entries, smallSearch, thesaurus } from "./small-catalogue";

let search: Search;
beforeAll(() => {
  search = smallSearch();
});
const first = (query: string): string | undefined => search.find(query).hits[0]?.code;

describe("a resident asks", () => {
  it.each([
    ["by the official name", "đăng ký kết hôn", "1.000894"],
    ["without accents", "dang ky ket hon", "1.000894"],
    ["with the input method off, Telex", "keets hoon", "1.000894"],
    ["with the input method off, VNI", "ket61 hon6", "1.000894"],
    ["with Caps Lock", "KEETS HOON", "1.000894"],
    ["in decomposed letters", "kết hôn".normalize("NFD"), "1.000894"],
    ["with the tone on the other vowel", "hoà giải", "1.012812"],
    ["with ch for tr", "tạm chú", "1.004194"],
    ["with x for s", "khai xinh", "1.001193"],
    ["with a slip of the finger", "hòa giair tranh chaps", "1.012812"],
    ["with letters swapped", "tranh chấp đất đia", "1.012812"],
    ["half a word", "kết h", "1.000894"],
    ["half a word without accents", "tranh ch", "1.012812"],
    ["in one word", "tamtru", "1.004194"],
    ["with words of courtesy", "cho tôi hỏi khai tử làm thế nào", "1.000656"],
    ["by a keyword", "tôi ở trọ", "1.004194"],
    ["by a paper", "giấy chứng sinh", "1.001193"],
    ["by what stands in brackets", "sang tên xe", "1.013076"],
    ["by the national code", "1.004873", "1.004873"],
    ["by a part of the code", "4873", "1.004873"],
    ["by an old name", "hktt", "1.004222"],
    ["in other words", "cưới", "1.000894"],
    ["in other words for part of it", "mất bìa đỏ", "1.012786"],
  ])("%s", (_, query, code) => {
    expect(first(query)).toBe(code);
  });

  it("and the ordinary case comes before its rare variants", () => {
    const codes = search.find("khai sinh").hits.map(({ code }) => code);
    expect(codes.indexOf("1.001193")).toBe(0);
    expect(codes.indexOf("2.000528")).toBeLessThan(codes.indexOf("1.000110"));
  });

  it("for the variant, and it comes first", () => {
    expect(first("khai sinh nước ngoài")).toBe("2.000528");
    expect(first("khai sinh lưu động")).toBe("1.003583");
  });

  it("by an official name, and a saying inside it does not take the place of the whole", () => {
    const longer = anEntry("2.001008", "Bản dịch", "Xác nhận giấy độc thân của người dịch mà người dịch ở xã");
    const both = createSearch([...entries, longer], thesaurus);
    expect(both.find("xác nhận giấy độc thân của người dịch").hits[0]?.code).toBe("2.001008");
    expect(both.find("giấy độc thân").hits[0]?.code).toBe("1.004873");
  });

  it("for somebody of an age that the name is not for", () => {
    const cards = createSearch(
      [anEntry("1.014062", "Thẻ cho trẻ", "Cấp thẻ cho người dưới 14 tuổi"), anEntry("1.014061", "Thẻ lần đầu", "Cấp thẻ cho người từ đủ 14 tuổi trở lên")],
      thesaurus,
    );
    expect(cards.find("thẻ cho con 15 tuổi").hits[0]?.code).toBe("1.014061");
    expect(cards.find("thẻ cho con 5 tuổi").hits[0]?.code).toBe("1.014062");
  });

  it("with accents, and they outrank the same letters", () => {
    expect(first("đất")).toMatch(/^1\.0127|^1\.0128/u);
    expect(first("đạt")).toBe("1.000288");
  });
});

describe("the reason", () => {
  it("is said when a saying led to the answer", () => {
    expect(search.find("giấy độc thân").hits[0]).toMatchObject({
      code: "1.004873",
      reason: { said: "giấy độc thân", means: "giấy xác nhận tình trạng hôn nhân" },
    });
  });

  it("repeats the resident's own words when the saying stands for many", () => {
    expect(search.find("bà mất").hits[0]).toMatchObject({ code: "1.000656", reason: { said: "bà mất", means: "đăng ký khai tử" } });
  });

  it("is said when an office word took the place of the resident's", () => {
    expect(search.find("hktt").hits[0]?.reason).toEqual({ said: "hktt", means: "thường trú" });
  });

  it("is left out when the words are the office's", () => {
    expect(search.find("đăng ký khai tử").hits[0]).not.toHaveProperty("reason");
  });
});

describe("a saying", () => {
  it("must be whole but for fillers", () => {
    expect(search.find("bố").hits.every(({ reason }) => reason === undefined)).toBe(true);
  });

  it("leads nowhere when the catalogue lacks what it means, and to its next meaning when it has one", () => {
    expect(search.find("mất").hits[0]?.code).toBe("1.012786");
    expect(first("hai nhà cãi nhau bờ rào")).toBe("1.012812");
  });
});

describe("bad input", () => {
  it.each([[""], ["   "], ["\u0000\u0007\u001b"], ["😀🇻🇳"], ["cho tôi hỏi"], ["???"], ["{người thân}"]])("gets no answer and no exception: %j", (query) => {
    expect(search.find(query).hits.length).toBeLessThanOrEqual(10);
    expect(search.find(query).choices).toEqual([]);
  });

  it("of 10,000 characters is answered by its beginning", () => {
    expect(first("khai tử ".repeat(1250))).toBe("1.000656");
    expect(search.find("x".repeat(10_000)).hits).toEqual([]);
  });

  it("never throws", () => {
    const syllable = fc.constantFrom("khai", "sinh", "đăng", "ký", "dd", "tử", "1", "0", "mất", "bà", "w", "tr", "ngh");
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(syllable, { maxLength: 40 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const { hits, choices } = search.find(query);
        expect(hits.length).toBeLessThanOrEqual(10);
        expect(choices.length).toBeLessThanOrEqual(3);
        for (let i = 1; i < hits.length; i++) expect(hits[i]!.score).toBeLessThanOrEqual(hits[i - 1]!.score);
        expect(search.complete(query).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });

  it("does not change what comes after it", () => {
    const before = search.find("khai sinh");
    search.find("w ".repeat(300));
    search.find("đ");
    expect(search.find("khai sinh")).toEqual(before);
    expect(smallSearch().find("khai sinh")).toEqual(before);
  });
});

describe("an empty desk", () => {
  it("answers nothing", () => {
    const empty = createSearch([], thesaurus);
    expect(empty.find("khai sinh")).toEqual({ hits: [], choices: [] });
    expect(empty.complete("kh")).toEqual([]);
  });
});

describe("a desk where everything has nearly one name", () => {
  it("still answers, in the order of the list", () => {
    const many = Array.from({ length: 900 }, (_, i) => anEntry(`2.${String(i).padStart(6, "0")}`, "Xin giấy phép", "Cấp giấy phép xây dựng"));
    const { hits, choices } = createSearch(many, thesaurus).find("giấy phép xây dựng");
    expect(hits.map(({ code }) => code)).toEqual(many.slice(0, 10).map(({ code }) => code));
    expect(choices).toEqual([]);
  });
});

describe("how many", () => {
  it("is up to the caller", () => {
    expect(search.find("đăng ký", 2).hits).toHaveLength(2);
    expect(search.find("1.00", 2).hits).toHaveLength(2);
    expect(new Set(search.find("đăng ký", 50).hits.map(({ code }) => code)).size).toBeLessThanOrEqual(entries.length);
  });
});
