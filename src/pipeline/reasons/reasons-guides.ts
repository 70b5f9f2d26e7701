// What a broken rule of a guide means, in the words of the officer who edits the file.
import type { GuideBreach, GuideRule } from "../../core/guide/guide-breach";

const reasons: Record<GuideRule, string> = {
  "answer-id-twice": "id này đã dùng cho một câu trả lời khác; trong cả tệp mỗi id chỉ dùng một lần",
  "case-unknown": "thủ tục không có trường hợp tên này trong cases; phải chép đúng từng chữ",
  "channel-not-offered": "thủ tục không có kênh này trong channels",
  "channel-without-time": "kênh này còn lại mà không còn thời hạn nào",
  "channels-empty": "không còn cách nộp nào",
  "circle": "các câu hỏi quay vòng, hỏi mãi không hết; hãy sửa next",
  "fee-unknown": "thủ tục không có khoản nào trong fees mang id này",
  "fees-empty": "không còn khoản phí, lệ phí nào, trong khi thủ tục có ghi",
  "instead-itself": "instead không thể dẫn tới chính thủ tục này",
  "instead-not-posted": "thủ tục này không được niêm yết",
  "next-idle": "đã có instead thì không hỏi tiếp; hãy bỏ next",
  "next-unknown": "không có câu hỏi nào mang id này; hãy ghi id một câu hỏi, hoặc end",
  "paper-not-posted": "giấy này không có trong thủ tục niêm yết",
  "paper-two-ways": "hai trường hợp đã chọn ghi giấy này khác nhau; hãy đặt id khác nhau trong tệp thủ tục",
  "papers-empty": "không còn giấy tờ nào, trong khi thủ tục có ghi",
  "question-id-end": "end là chữ để dành, hãy đặt id khác",
  "question-id-twice": "id này đã dùng cho một câu hỏi ở trên",
  "question-idle": "trả lời thế nào cũng như nhau; hãy bỏ câu hỏi này, hoặc ghi mỗi câu trả lời làm thay đổi gì",
  "question-unreachable": "không câu trả lời nào dẫn tới câu hỏi này",
  "time-unknown": "thủ tục không có thời hạn nào trong times mang id này",
  "without-unknown": "không có giấy tờ nào trong documents mang id này; without chỉ bỏ giấy tờ ai cũng phải mang",
};

/** "giay-cu-tru: …", with the path that shows it: "Tôi tự đi → Rồi: …". */
export function guideReason({ rule, about, along }: GuideBreach): string {
  return [along?.join(" → "), about, reasons[rule]].filter(Boolean).join(": ");
}
