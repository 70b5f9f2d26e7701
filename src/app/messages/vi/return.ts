// The return date in words: for the procedure's page, for paper, and for the command return-date.
import { figures } from "./figures";

export const returns = {
  figures,
  weekdays: ["Chủ Nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  parts: { morning: "sáng", afternoon: "chiều", day: "trong ngày" },
  before: (hour: string) => `trước ${hour}`,
  receive: (when: string, day: string) => `nhận ${when} ${day}`,
  units: { working_day: "ngày làm việc", day: "ngày", month: "tháng", hour: "giờ làm việc" },
  sameDay: "trong ngày",
  unannounced: (year: number) => `lịch nghỉ ${year} chưa công bố`,
  noCalendar: (year: number) => `lịch nghỉ ${year} không có trong data/calendar`,
  after: (day: string) => `kết quả có sau ngày ${day}`,
  counted: (certain: string, counted: string, term: string) => `${certain}, hết ngày đó mới được ${counted} trong ${term}`,
  doubtful: (why: string) => `hỏi cán bộ: thời hạn chưa chắc. ${why}`,
  unsaid: (note: string) => ["hỏi cán bộ: hồ sơ gốc không ghi rõ thời hạn.", note].filter(Boolean).join(" "),
  stages: "hỏi cán bộ: hồ sơ gốc chỉ ghi từng chặng, không ghi cả việc mất bao lâu.",
  noneForCase: "hỏi cán bộ: hồ sơ gốc không ghi thời hạn của trường hợp này cho kênh nộp này.",
  whichCase: "thời hạn tùy trường hợp",
  several: (count: number) => `hỏi cán bộ: hồ sơ gốc ghi ${count} thời hạn cho cùng một trường hợp.`,
  absurd: "hỏi cán bộ: thời hạn ghi trong hồ sơ gốc không tính được.",

  now: "Nộp bây giờ →",
  postalNow: "Nơi nhận cầm hồ sơ bây giờ →",
  noDate: "Chưa nói được ngày nhận",
  dependsOnCase: "Ngày nhận tùy trường hợp, xem bên dưới",
  severalShort: "Hồ sơ gốc ghi nhiều thời hạn, hỏi cán bộ",
  postal: "Gửi bưu điện thì tính từ khi nơi nhận cầm được hồ sơ.",
  elsewhere: "Xã không nhận hồ sơ này. Nơi nhận hồ sơ tính và hẹn ngày trả.",
  moved: (day: string) => `Nơi nhận đã đóng cửa nên tính như nộp ${day}.`,
  late: "Đã quá giờ nhận trong ngày nên trả vào ngày làm việc tiếp theo.",
  hoursAssumed: "Giờ mở cửa là tạm tính, xã chưa ghi giờ của mình. Ông/bà hỏi cán bộ.",
  skipped: (days: number) => `Bỏ qua ${days} ngày nghỉ:`,
  weekend: "Thứ Bảy, Chủ Nhật",
  clockTitle: "Đồng hồ của máy có thể sai",
  clock: "Máy không tính ngày trả lúc này. Ông/bà hỏi cán bộ ngày trả.",
  clockShort: "đồng hồ của máy có thể sai, hỏi cán bộ ngày trả",
  clockOfficer: (today: string, newest: string) => `Cán bộ: máy đang để ngày ${today}, cũ hơn dữ liệu ngày ${newest}. Chỉnh lại đồng hồ của máy.`,
};

export type ReturnMessages = typeof returns;
