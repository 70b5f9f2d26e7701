import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { paperKindsSchema, paperReader } from "../../../../src/core/procedure/paper-kind";

const kinds = v.parse(paperKindsSchema, [
  { id: "can-cuoc", icon: "identification-card", tone: "sky", words: ["căn cước"] },
  { id: "anh", icon: "portrait-photo", tone: "teal", starts: ["ảnh"] },
  { id: "to-khai", icon: "form", tone: "straw", starts: ["đơn", "phiếu đề nghị"] },
  { id: "hoa-don", icon: "receipt", tone: "straw", words: ["hóa đơn", "đơn thuốc"] },
  { id: "khuyet-tat", icon: "wheelchair", tone: "teal", words: ["khuyết tật"] },
  { id: "xac-nhan", icon: "seal-check", tone: "straw", last: true, words: ["giấy xác nhận", "xác nhận"] },
]);
const kindOf = (name: string) => paperReader(kinds)(name)?.id;

describe("the kind of a paper", () => {
  it("is what its name begins with: a form about a card is a form", () => {
    expect(kindOf("Phiếu đề nghị đổi thẻ căn cước")).toBe("to-khai");
    expect(kindOf("Căn cước, hóa đơn")).toBe("can-cuoc");
  });

  it("is not taken from a word inside another: a regiment is no form, an elder brother no photograph", () => {
    expect(kindOf("Giấy của đơn vị")).toBeUndefined();
    expect(kindOf("Thư của anh trai")).toBeUndefined();
    expect(kindOf("Ảnh 4 x 6")).toBe("anh");
  });

  it("is the longer phrase's where two begin at one place", () => {
    expect(kindOf("Đơn thuốc của bệnh viện")).toBe("hoa-don");
    expect(kindOf("Đơn xin học")).toBe("to-khai");
  });

  it("says what is confirmed rather than that something is", () => {
    expect(kindOf("Giấy xác nhận khuyết tật")).toBe("khuyet-tat");
    expect(kindOf("Giấy xác nhận của xã")).toBe("xac-nhan");
  });

  it("is found however the tone is placed, in capitals and in decomposed letters", () => {
    expect(kindOf("HOÁ ĐƠN")).toBe("hoa-don");
    expect(kindOf("Căn cước".normalize("NFD"))).toBe("can-cuoc");
  });

  it("is left open where nothing is recognised", () => {
    expect(kindOf("Một thứ khác")).toBeUndefined();
    expect(paperReader([])("Căn cước")).toBeUndefined();
  });
});
