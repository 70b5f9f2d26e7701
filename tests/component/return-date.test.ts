// @vitest-environment happy-dom
// Bao lâu? What the page says of a filing now: the day, what moved it, the days skipped; and where it says nothing.
import { describe, expect, it } from "vitest";
import TimePart from "../../src/app/components/procedure/TimePart.vue";
import { createWorkCalendar } from "../../src/core/calendar/work-calendar";
import type { Procedure } from "../../src/core/procedure/procedure";
import { at, calendars, theCalendar } from "../unit/core/calendar/the-calendar";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

const three: Procedure["times"][number] = { channels: ["in_person"], unit: "working_day", amount: 3 };

function said(moment: string, times: Procedure["times"], { changes, filing }: { changes?: Partial<Procedure>; filing?: object } = {}): string {
  const props = { procedure: aProcedure({ times, ...changes }), filing: { moment: at(moment), calendar: theCalendar, ...filing } };
  return mount(TimePart, props).text().replace(/\s+/g, " ");
}

describe("a filing now", () => {
  it("has its day, and the day skipped with its source", () => {
    const text = said("2026-11-23T14:30", [three]);
    expect(text).toContain("Nộp bây giờ → nhận chiều thứ Sáu 27/11/2026");
    expect(text).toMatch(/Bỏ qua 1 ngày nghỉ: ?Ngày Văn hóa Việt Nam: 24\/11\/2026 Nghị quyết 28\/2026\/QH16/);
    expect(text).not.toMatch(/đóng cửa|tạm tính|bưu điện thì/);
  });

  it("tells weekends as one, with their source", () => {
    expect(said("2026-11-23T14:30", [{ ...three, amount: 10 }])).toMatch(/Thứ Bảy, Chủ Nhật: 28–29\/11, 05–06\/12\/2026 Quyết định 188\/1999\/QĐ-TTg/);
  });

  it("after closing is moved, by hours that are assumed", () => {
    const text = said("2026-11-23T17:30", [three]);
    expect(text).toMatch(/nhận chiều thứ Hai 30\/11\/2026.*tính như nộp thứ Tư 25\/11\/2026.*tạm tính/);
  });

  it("after the commune's own closing is moved, and nothing is assumed", () => {
    const own = createWorkCalendar(calendars, [{ from: 450, to: 990 }]);
    expect(said("2026-11-23T16:45", [three], { filing: { calendar: own } })).toMatch(/tính như nộp thứ Tư 25\/11\/2026(?!.*tạm tính)/);
  });

  it("on a day off is moved, without a word on hours", () => {
    expect(said("2026-11-24T09:00", [three])).toMatch(/tính như nộp thứ Tư 25\/11\/2026(?!.*tạm tính)/);
  });

  it("after the hour of a same-day procedure says why it is the next working day", () => {
    expect(said("2026-11-23T15:01", [{ channels: ["in_person"], unit: "same_day", cutoff: "15:00" }])).toMatch(
      /nhận trong ngày thứ Tư 25\/11\/2026.*Đã quá giờ nhận trong ngày/,
    );
  });

  it("by post is counted from when the office holds the file", () => {
    expect(said("2026-11-23T14:30", [{ ...three, channels: ["in_person", "postal"] }])).toMatch(/Nộp bây giờ →.*tính từ khi nơi nhận cầm được hồ sơ/);
    expect(said("2026-11-23T14:30", [{ ...three, channels: ["postal"] }])).toContain("Nơi nhận cầm hồ sơ bây giờ → nhận chiều");
  });

  it("at another place is for that place to count", () => {
    const changes = { received_at: "elsewhere" as const, go_to: "Công an tỉnh" };
    expect(said("2026-11-23T14:30", [three], { changes })).toMatch(/Nơi nhận hồ sơ tính và hẹn ngày trả.*27\/11\/2026/);
  });

  it("has a day for each case", () => {
    const text = said("2026-11-23T14:30", [
      { ...three, case: "Dễ" },
      { ...three, amount: 5, case: "Khó" },
    ]);
    expect(text).toMatch(/Dễ.*27\/11\/2026.*Khó.*01\/12\/2026/);
  });
});

describe("no day is said", () => {
  it.each<[string, string, Procedure["times"], RegExp]>([
    [
      "into 2027",
      "2026-12-30T09:00",
      [three],
      /Chưa nói được ngày nhận.*Lịch nghỉ 2027 chưa công bố; kết quả có sau ngày 31\/12\/2026, hết ngày đó mới được 1 trong 3/,
    ],
    ["for a doubtful time", "2026-11-23T14:30", [{ ...three, doubtful: "Chỗ khác ghi 5." }], /Hỏi cán bộ.*Chỗ khác ghi 5\./],
    ["for an unknown time", "2026-11-23T14:30", [{ channels: ["in_person"], unit: "unknown" }], /Hỏi cán bộ/],
    ["for two times of one case", "2026-11-23T14:30", [three, { ...three, amount: 5 }], /Chưa nói được ngày nhận.*ghi 2 thời hạn cho cùng một trường hợp/],
    ["for an absurd term", "2026-11-23T14:30", [{ ...three, amount: 99999 }], /Chưa nói được ngày nhận.*không tính được/],
  ])("%s", (_situation, moment, times, words) => {
    const text = said(moment, times);
    expect(text).toMatch(words);
    expect(text).not.toContain("→");
  });

  it("by a clock that contradicts the data", () => {
    const text = said("2026-01-23T14:30", [three], { filing: { doubt: { today: "2026-01-23", newest: "2026-07-18" } } });
    expect(text).toMatch(/Đồng hồ của máy có thể sai.*hỏi cán bộ ngày trả.*3 ngày làm việc/);
    expect(text).not.toContain("→");
  });
});
