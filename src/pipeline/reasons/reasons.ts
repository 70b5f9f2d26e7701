// What a broken rule means, in the words of the officer who edits the files.
import type * as v from "valibot";
import type { ThesaurusClash } from "../../core/search/thesaurus-clashes";
import { localReasons } from "./reasons-local";
import { voiceReasons } from "./reasons-voice";

/** By the code that a schema or a check gives. */
const reasons: Record<string, string> = {
  ...localReasons,
  ...voiceReasons,
  "calendar-other-year": "ngày này không thuộc năm của tệp (year)",
  "channel-level": "chỉ kênh online mới ghi level, và kênh online phải ghi level: full, partial hoặc unknown",
  "channel-not-offered": "kênh này không có trong mục channels",
  "channel-twice": "kênh này đã ghi ở trên",
  "channel-without-time": "mỗi kênh nộp trong channels phải có ít nhất một thời hạn",
  "code": 'mã thủ tục phải có dạng "1.001193"',
  "code-quoted": 'mã thủ tục phải để trong ngoặc kép, ví dụ code: "1.001193"',
  "cutoff-idle": "giờ cutoff chỉ dùng với unit: same_day",
  "day": "ngày phải có thật và viết năm-tháng-ngày, ví dụ 2026-11-23",
  "day-off-twice": "ngày này đã ghi nghỉ ở trên",
  "day-off-weekend": "ngày này là thứ Bảy hoặc Chủ Nhật, vốn đã nghỉ; hãy ghi ngày nghỉ bù, hoặc bỏ dòng này",
  "day-worked-for-nothing": "ngày instead_of không có trong days_off",
  "day-worked-off": "ngày làm bù này lại có trong days_off",
  "day-worked-twice": "ngày làm bù này đã ghi ở trên",
  "day-worked-weekday": "ngày làm bù phải là thứ Bảy hoặc Chủ Nhật",
  "days-off-backwards": "ngày cuối (to) đứng trước ngày đầu (from)",
  "document-count": "phải ghi ít nhất 1 bản chính hoặc 1 bản sao",
  "document-id-twice": "id này đã dùng cho giấy tờ khác trong cùng danh sách",
  "empty": "để trống; hãy điền hoặc bỏ cả dòng",
  "fee-amount": "phải là số đồng (ví dụ 50000), hoặc free, province, unknown",
  "fee-words-missing": "free và province phải kèm condition: lời của hồ sơ gốc về việc miễn hay về nghị quyết của tỉnh",
  "fee-small": "dưới 500 đồng, chắc là viết nhầm: ghi số liền, không dấu chấm, ví dụ 15000",
  "fee-zero": "không ghi 0: chưa rõ thì ghi unknown, miễn phí thì ghi free",
  "go-to-missing": "thủ tục không nhận tại xã (received_at: elsewhere) phải ghi go_to: đi đâu",
  "hour": "giờ phải viết dạng 15:00",
  "web-address": "phải là địa chỉ http:// hoặc https://, không có ? và #, ví dụ http://192.168.1.20:4173/",
  "hours-order": "giờ phải theo thứ tự: mở buổi sáng, đóng buổi sáng, mở buổi chiều, đóng buổi chiều",
  "id-twice": "id này đã dùng ở trên",
  "leaves-out-unknown": "không có giấy tờ nào trong documents mang id này",
  "period-backwards": "ngày cuối kỳ đứng trước ngày đầu kỳ",
  "results-on-time": "đúng hạn + trễ hạn phải bằng đã giải quyết",
  "results-solved": "đã giải quyết + đang giải quyết phải bằng tiếp nhận + kỳ trước chuyển sang",
  "slug": "chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ ho-tich",
  "stage-without-case": "thời hạn của một chặng (stage: true) phải ghi case: tên chặng đó",
  "steps-many": "nhiều nhất 5 mục",
  "time-amount-idle": "same_day và unknown không đi kèm amount",
  "update-key": "phải là khoá công khai do lệnh npm run bundle -- --new-key in ra (44 ký tự, cuối là dấu =)",
  "time-amount-missing": "thiếu amount: bao nhiêu ngày, giờ hoặc tháng",
};

const kinds: Record<string, string> = {
  string: "chữ",
  number: "số",
  boolean: "true hoặc false",
  array: "danh sách",
  strict_object: "nhóm mục",
  object: "nhóm mục",
};

/** The reason of one schema issue: our own code where there is one, else said from what valibot expected. */
export function reasonOf(issue: v.BaseIssue<unknown>): string {
  const own = reasons[issue.message];
  if (own) return own;
  if (issue.type === "strict_object" && issue.expected === "never") return "mục này không có trong mẫu; xem lại cách viết tên mục";
  if (issue.received === "undefined") return "thiếu mục này";
  const range = rangeReason(issue);
  if (range) return range;
  const expected = kinds[issue.type] ?? issue.expected?.replaceAll("|", "hoặc") ?? issue.type;
  return `phải là ${expected}, đang là ${issue.received}`;
}

const clashes: Record<ThesaurusClash["reason"], string> = {
  "group-unknown": "nhóm viết trong ngoặc { } không có trong groups",
  "group-word-long": "mỗi từ trong nhóm chỉ một âm tiết; hãy tách ra, hoặc viết thẳng vào say",
  "names-another": "đây là tên một thủ tục đang niêm yết, mà means lại dẫn tới thủ tục khác",
  "say-twice": "lời này đã có ở trên; chỉ giữ một chỗ",
  "says-itself": "say và means là một, dòng này không đổi gì; hãy bỏ",
};

/** The reason of one clash of the thesaurus, with the saying that clashes. */
export function clashReason({ say, reason }: ThesaurusClash): string {
  return `"${say}": ${clashes[reason]}`;
}

function rangeReason({ type, requirement }: v.BaseIssue<unknown>): string | undefined {
  switch (type) {
    case "min_length":
      return `cần ít nhất ${String(requirement)} mục`;
    case "max_length":
      return `nhiều nhất ${String(requirement)} mục`;
    case "min_value":
      return `phải từ ${String(requirement)} trở lên`;
    case "max_value":
      return `nhiều nhất là ${String(requirement)}`;
    case "integer":
      return "phải là số nguyên";
    case "uuid":
      return "phải là mã dài của cổng, dạng 019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7";
    default:
      return undefined;
  }
}
