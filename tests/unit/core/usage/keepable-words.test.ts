// Which typed texts may be remembered, and which never are.
import { describe, expect, it } from "vitest";
import { keepableWords } from "../../../../src/core/usage/keepable-words";
import { office } from "./a-usage";

const kept = (text: string) => keepableWords(text, office)?.words;

describe("a person's name is never kept", () => {
  it.each([
    ...["nguyễn văn an", "nguyen van an", "Nguyễn Văn An", "NGUYEN VAN AN", "nguyeen van an", "nguye64n va8n a", "nguyenvanan", "tranthibich"],
    ...["trần thị bích", "lê hoàng nam", "hoang thi mai", "đàm văn hiếu", "dam van hieu", "ma văn", "chu thi", "trinh cong son"],
    ...["nông thị lan", "nong quoc tuan", "triệu mùi nái", "trieu mui nai", "bàn văn phúc", "ban mui", "lường văn hặc", "luong van hac", "lý a sung"],
    ...["giấy của nguyễn văn an", "khai sinh cho lê minh", "ông hoàng", "gap ong trieu", "tìm chị Lan", "ong nam", "Giàng A Páo", "nhà Thúy Hằng"],
  ])("%s", (text) => {
    expect(kept(text)).toBeUndefined();
  });
});

describe("a number of somebody's is never kept", () => {
  it.each([
    ...["0912345678", "0912 345 678", "091.234.5678", "+84 912 345 678", "số của tôi 0912345678", "a0912345678", "０９１２３４５６７８"],
    ...["cccd 004085001234", "cmnd 123456789", "123 456 789", "004 085 001"],
    ...["sinh 12/03/1985", "12-3-85", "12 3 85", "1.2.85", "ngày 5 tháng 3", "ngay 5 thang 3 khai sinh", "1985"],
    ...["20a12345", "97b1 123.45", "97-B1 12345", "20A-1234"],
    ...["a@gmail.com", "nam a còng gmail", "https://x.vn", "facebook.com"],
    ...["không chín một hai ba", "khong chin mot hai ba bon"],
  ])("%s", (text) => {
    expect(kept(text)).toBeUndefined();
  });
});

describe("the office's own words are kept, whatever they resemble", () => {
  it.each([
    ["nông nghiệp", "nông nghiệp"],
    ["  Đất   NÔNG nghiệp!", "đất nông nghiệp"],
    ["ly hon", "ly hon"],
    ["thủ tục ly hôn", "thủ tục ly hôn"],
    ["anh hùng", "anh hùng"],
    ["công trình văn hóa", "công trình văn hóa"],
    ["ddawng kys khai sinh", "đăng ký khai sinh"],
    ["Đăng Ký Khai Sinh", "đăng ký khai sinh"],
    ["xin giấy đi chợ", "xin giấy đi chợ"],
    ["cmnd 9 số", "cmnd 9 số"],
    ["trẻ dưới 6 tuổi", "trẻ dưới 6 tuổi"],
  ])("%s", (text, words) => {
    expect(kept(text)).toBe(words);
  });

  it("under one key, with and without accents", () => {
    expect(keepableWords("hoà giải", office)?.key).toBe("hoa giai");
    expect(keepableWords("HOA GIAI", office)?.key).toBe("hoa giai");
  });
});

it("a text is neither a key nor a story", () => {
  expect(kept("xe")).toBeUndefined();
  expect(kept("đất ".repeat(10).trim())).toBe("đất ".repeat(10).trim());
  expect(kept(`${"đất ".repeat(10)}ơ`)).toBeUndefined();
});
