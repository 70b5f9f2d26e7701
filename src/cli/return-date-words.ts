// What the command return-date says: the date, the days skipped, and why there is none, in Vietnamese.
import type { TimeChoice } from "../core/calendar/choose-time";
import { parseDay, weekdayOf } from "../core/calendar/day";
import type { KnownReturn, UnknownReturn } from "../core/calendar/return-date";
import type { Term } from "../core/calendar/term";
import type { DayOff } from "../core/calendar/work-calendar";
import type { ChannelName, ProcessingTime } from "../core/procedure/procedure";

const weekdays = ["Chủ Nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const parts = { morning: "sáng ", afternoon: "chiều ", day: "trong ngày " };
const units = { working_day: "ngày làm việc", day: "ngày", month: "tháng", hour: "giờ làm việc" };
const channels: Record<ChannelName, string> = { in_person: "tại quầy", online: "trực tuyến", postal: "qua bưu chính" };

export const channelWords = (channel: ChannelName): string => channels[channel];

/** "2026-12-01" → "thứ Ba 01/12/2026". */
export function dayWords(iso: string): string {
  return `${weekdayWords(iso)} ${shortDay(iso)}`;
}

/** Why a day was skipped: its name, or for an ordinary weekend "Thứ Bảy", "Chủ Nhật". */
export function reasonWords({ date, name }: DayOff): string {
  const weekday = weekdayWords(date);
  return name ?? weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

export function termWords(term: Term): string {
  if (term.unit === "same_day") return "trong ngày";
  return `${number(term.amount)} ${units[term.unit]}`;
}

/** "nhận chiều thứ Ba 01/12/2026", "nhận trước 15:30 thứ Hai 23/11/2026". */
export function returnWords({ date, part, hour }: KnownReturn): string {
  return `nhận ${hour ? `trước ${hour} ` : parts[part]}${dayWords(date)}`;
}

/** "lịch nghỉ 2027 chưa công bố", with the last thing that is certain. */
export function unknownYearWords({ year, later, after, counted }: UnknownReturn, term: Term): string {
  const why = `lịch nghỉ ${year} ${later ? "chưa công bố" : "không có trong data/calendar"}`;
  if (after === undefined) return why;
  const certain = `${why}; kết quả có sau ngày ${shortDay(after)}`;
  if (counted === undefined || term.unit === "same_day") return certain;
  return `${certain}, hết ngày đó mới được ${number(counted)} trong ${termWords(term)}`;
}

/** Why no term could be taken from the record, and what to ask. */
export function choiceWords(choice: Exclude<TimeChoice<ProcessingTime>, { kind: "term" | "no-such-case" }>): string {
  switch (choice.kind) {
    case "doubtful":
      return `hỏi cán bộ: thời hạn chưa chắc. ${choice.why}`;
    case "unsaid":
      return ["hỏi cán bộ: hồ sơ gốc không ghi rõ thời hạn.", choice.time.note].filter(Boolean).join(" ");
    case "none-for-case":
      return "hỏi cán bộ: hồ sơ gốc không ghi thời hạn của trường hợp này cho kênh nộp này.";
    case "which-case":
      return `thời hạn tùy trường hợp, hãy chọn bằng --case: ${quoted(choice.cases)}`;
    case "several":
      return `hỏi cán bộ: hồ sơ gốc ghi ${choice.times.length} thời hạn cho cùng một trường hợp.`;
  }
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" | ");
}

function weekdayWords(iso: string): string {
  return weekdays[weekdayOf(parseDay(iso)!)]!;
}

function shortDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function number(amount: number): string {
  return String(amount).replace(".", ",");
}
