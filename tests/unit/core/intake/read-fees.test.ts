// Money as the portal writes it, and what may be said of it.
import { describe, expect, it } from "vitest";
import { feeFigures, freeWords, kindWords, unitWords } from "../../../../src/core/intake/fee-words";
import { aFee, aMethod, read } from "./a-record";

const fees = (changes: Record<string, unknown>) => {
  const { procedure, reasons } = read({ executionMethods: [aMethod("DIRECT", { fees: [aFee(changes)] })] });
  return { fee: procedure.fees[0]!, reasons };
};

describe("a zero, or nothing, beside words", () => {
  it.each<[string, unknown, string, string | undefined]>([
    ["Mức thu do Hội đồng nhân dân tỉnh quy định", "province", "fee-province", undefined],
    ["Theo Nghị quyết số 1/2025/NQ-HĐND", "province", "fee-province", undefined],
    ["Miễn lệ phí cho hộ nghèo. Mức khác do HĐND tỉnh quyết định.", "province", "fee-province", undefined],
    ["Không", "free", "fee-free", undefined],
    ["Lệ phí: Đồng (Miễn lệ phí. Bản sao tính riêng)", "free", "fee-free", undefined],
    ["Không thu phí, lệ phí", "free", "fee-free", undefined],
    ["", "unknown", "fee-zero-silent", "0 mà không có lời"],
    ["Theo quy định", "unknown", "fee-zero-words", "Theo quy định"],
    ["Không quy định", "unknown", "fee-zero-words", "Không quy định"],
    ["Miễn lệ phí cho hộ nghèo", "unknown", "fee-some-free", "hộ nghèo"],
    ["Cấp mới 25.000 đồng, cấp lại 20.000 đồng", "unknown", "fee-zero-figures", "25.000"],
    ["Nghị quyết của Hội đồng nhân dân tỉnh Gia Lai", "unknown", "fee-other-province", "Gia Lai"],
  ])("%s", (description, amount, reason, doubt) => {
    for (const value of [0, null, ""]) {
      const { fee, reasons } = fees({ value, description });
      expect(fee.amount).toBe(amount);
      expect(reasons).toContain(reason);
      if (doubt) expect(fee.doubtful).toContain(doubt);
      else expect(fee.doubtful).toBeUndefined();
    }
  });

  it("names the attachment in which the amount is", () => {
    expect(fees({ value: null, description: "Chi tiết kèm theo", attachment: { fileName: "bieu phi.pdf" } }).fee.doubtful).toContain("bieu phi.pdf");
  });
});

describe("an amount beside words", () => {
  it.each<[string, unknown, string, object, string | undefined]>([
    ["that repeat it", 20000, "20.000đ/lần; miễn cho người già", { amount: 20000, condition: "20.000đ/lần; miễn cho người già" }, undefined],
    ["that give only what it is counted by", 20000, "/bản", { amount: 20000, unit: "bản" }, undefined],
    ["that give it in letters", 4500000, "(bốn triệu năm trăm nghìn)", { amount: 4500000 }, undefined],
    ["that give it a thousandfold", 135, "135.000 đồng/lần", { amount: 135000, doubtful: expect.stringContaining("135") as unknown }, "fee-thousand"],
    ["that give another", 5000, "thu 7.000 đồng/lần", { amount: 5000, doubtful: expect.stringContaining("7.000") as unknown }, "fee-disagrees"],
    ["that give another, and too small", 40, "4.000 đ/giấy", { amount: "unknown" }, "fee-disagrees"],
    ["none, and too small", 50, "", { amount: "unknown" }, "fee-small"],
    ["of another province", 50000, "theo tỉnh Bắc Ninh", { amount: "unknown" }, "fee-other-province"],
    ["as a text", "50000", "", { amount: 50000 }, "number-text"],
    ["in prose", "năm mươi nghìn", "", { amount: "unknown" }, "fee-value"],
    ["below zero", -5, "", { amount: "unknown" }, "fee-value"],
    ["with a fraction", 1000.5, "", { amount: "unknown" }, "fee-value"],
    ["a list", [1], "", { amount: "unknown" }, "fee-value"],
    ["an object", {}, "", { amount: "unknown" }, "fee-value"],
    ["a yes", true, "", { amount: "unknown" }, "fee-value"],
  ])("%s", (_, value, description, expected, reason) => {
    const { fee, reasons } = fees({ value, description });
    expect(fee).toMatchObject(expected);
    if (reason) expect(reasons).toContain(reason);
  });

  it("never takes dollars for đồng", () => {
    for (const currency of [{ currencyName: "USD" }, { currency: { code: "USD" } }]) {
      expect(fees({ value: 10, description: "/bản", ...currency }).fee).toMatchObject({
        amount: "unknown",
        doubtful: "Cổng ghi 10 USD, không phải tiền đồng.",
      });
    }
    expect(fees({ value: 10000, description: "", currencyName: "Việt Nam Đồng" }).fee.amount).toBe(10000);
  });
});

describe("several fees and channels", () => {
  it("says that a channel without a fee is unknown, beside one with a fee", () => {
    const { procedure } = read({ executionMethods: [aMethod("DIRECT"), aMethod("ONLINE", { fees: [] }), aMethod("ONLINE", { fees: [] })] });
    expect(procedure.fees).toEqual([
      { kind: "le-phi", amount: 20000, unit: "gian hàng", channels: ["in_person"] },
      { kind: "le-phi", amount: "unknown", channels: ["online"] },
    ]);
  });

  it("has no fee to show where no channel has one", () => {
    const { procedure, reasons } = read({ executionMethods: [aMethod("DIRECT", { fees: [] })] });
    expect(procedure.fees).toEqual([]);
    expect(reasons).toContain("fee-missing");
  });

  it("writes the same fee of the same channel once", () => {
    expect(read({ executionMethods: [aMethod("DIRECT"), aMethod("DIRECT")] }).procedure.fees).toHaveLength(1);
  });

  it("reads the kind from the words where they are clear", () => {
    expect(fees({ type: "FEE", description: "Lệ phí 20.000 đồng" })).toMatchObject({ fee: { kind: "le-phi" } });
    expect(fees({ type: "FEE", description: "Phí và lệ phí 20.000 đồng" })).toMatchObject({ fee: { kind: "phi" } });
    expect(fees({ type: "PRICE_LEVEL", description: "20.000 đồng" }).reasons).toContain("fee-kind-unknown");
  });
});

describe("the words themselves", () => {
  it.each<[string, number[]]>([
    ["135.000 đồng/lần", [135000]],
    ["160.000/hộ chiếu, mất: 320.000đ", [160000, 320000]],
    ["thu 5000 đồng/lần", [5000]],
    ["diện tích từ 10.000m2 đến 30.000 m2: 3.000.000 đồng", [3000000]],
    ["Thông tư số 281/2016/TT-BTC ngày 14/11/2016, tăng 50%", []],
    ["0.000đ/giấy", []],
  ])("figures of %s", (words, figures) => expect(feeFigures(words)).toEqual(figures));

  it("hears free only where nothing else is said first", () => {
    expect(freeWords("Không thu lệ phí.")).toBe("free");
    expect(freeWords("Người nghèo được miễn phí")).toBe("some");
    expect(freeWords("Không quy định")).toBeUndefined();
    expect(freeWords("")).toBeUndefined();
  });

  it("hears units and kinds", () => {
    expect(unitWords("70.000 đồng/Giấy chứng nhận.", 70000)).toBe("Giấy chứng nhận");
    expect(unitWords("70.000 đồng/giấy", 80000)).toBeUndefined();
    expect(kindWords("Phí thẩm định")).toBe("phi");
    expect(kindWords("một khoản")).toBeUndefined();
  });
});
