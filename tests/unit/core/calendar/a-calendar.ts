// A sound calendar file of 2026 for tests to bend: one day off against one Saturday.
import type { YearCalendar } from "../../../../src/core/calendar/year-calendar";

export function aCalendar(): YearCalendar {
  return {
    year: 2026,
    weekend: { source: "Quyết định" },
    office_hours: { morning: { from: "07:30", to: "11:30" }, afternoon: { from: "13:00", to: "17:00" }, source: "Tạm tính" },
    same_day: { until: "15:00", source: "Hồ sơ gốc" },
    days_off: [{ from: "2026-01-02", name: "Nghỉ bù", source: "Công văn" }],
    days_worked: [{ date: "2026-01-10", instead_of: "2026-01-02", source: "Công văn" }],
  };
}
