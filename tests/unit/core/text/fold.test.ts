import { describe, expect, it } from "vitest";
import { fold } from "../../../../src/core/text/fold";

describe("folding", () => {
  it("takes every accent off and đ with them", () => {
    expect(fold("Đăng ký kết hôn có yếu tố nước ngoài")).toBe("dang ky ket hon co yeu to nuoc ngoai");
  });

  it("makes one of composed and decomposed text", () => {
    expect(fold("Giấy chứng tử".normalize("NFD"))).toBe(fold("Giấy chứng tử"));
  });

  it("leaves plain text alone but for its case", () => {
    expect(fold("CCCD 12.3")).toBe("cccd 12.3");
  });
});
