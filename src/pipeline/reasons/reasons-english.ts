// What is wrong with an English text, in the words of the officer who edits the file.
import type { EnglishBreach, EnglishRule } from "../../core/english/english-breaches";

const reasons: Record<EnglishRule, string> = {
  "english-missing": "tệp tiếng Việt có mục này; hãy dịch",
  "english-idle": "tệp tiếng Việt không có mục này; hãy bỏ",
  "english-count": "phải có đúng số mục như tệp tiếng Việt, theo cùng thứ tự",
  "english-paper-unknown": "tệp tiếng Việt không có giấy tờ nào mang id này",
  "english-question-unknown": "các câu hỏi của thủ tục không có câu nào mang id này",
  "english-answer-unknown": "câu hỏi này không có câu trả lời nào mang id này",
  "english-no-guide": "thủ tục này chưa có câu hỏi; hãy bỏ mục guide",
  "english-case-twice": "hai trường hợp khác nhau mà tên tiếng Anh giống nhau; hãy đặt tên khác nhau",
};

/** "phải có đúng số mục như tệp tiếng Việt…: 3" */
export function englishReason({ rule, about }: EnglishBreach): string {
  return about ? `${reasons[rule]}: ${about}` : reasons[rule];
}

const untilThen = "Màn hình hiện tiếng Việt cho đến khi sửa.";

export const englishReasons = {
  notPosted: (code: string) => `thủ tục ${code} không được niêm yết`,
  place: (place: string) => `tệp phải để ở ${place}`,
  old: (of: string, read: string) =>
    `bản tiếng Việt đã đối chiếu lại ngày ${read}, bản tiếng Anh này dịch bản ngày ${of}; hãy xem lại rồi sửa of: ${read}. ${untilThen}`,
  unused: (reason: string) => `${reason}. ${untilThen}`,
};
