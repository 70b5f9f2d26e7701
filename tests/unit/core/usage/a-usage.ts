// What the tests of counting share: a small office's words, and a mark that is quick and hides nothing.
import { fold } from "../../../../src/core/text/fold";
import { knownPairs } from "../../../../src/core/usage/known-pairs";
import type { FailedSearch } from "../../../../src/core/usage/word-book";

export const office = knownPairs([
  "Đăng ký khai sinh",
  "Hỗ trợ nông nghiệp",
  "Đất nông nghiệp",
  "Thủ tục ly hôn",
  "Hòa giải tranh chấp đất đai",
  "Giấy phép xây dựng",
  "Trình tự công nhận công trình văn hóa",
  "Thị trấn, thị xã",
  "Anh hùng lực lượng vũ trang",
]);

/** Stands for the slow hash: the same text gives the same letters. */
export function aMark(key: string): string {
  let letters = "";
  for (let i = 0; i < 32; i++) {
    let state = 0x811c9dc5 + i;
    for (const sign of key) state = Math.imul(state ^ sign.codePointAt(0)!, 0x01000193);
    letters += String.fromCharCode(97 + ((state >>> 13) & 15));
  }
  return letters;
}

/** A search in vain, as it comes out of the filter. */
export const inVain = (words: string, outcome: FailedSearch["outcome"] = "nothing"): FailedSearch => {
  const key = fold(words);
  return { mark: aMark(key), key, words, outcome };
};
