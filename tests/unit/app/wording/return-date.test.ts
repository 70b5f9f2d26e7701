// The small line of the card "Bao lâu?" and the words shared with the command.
import { describe, expect, it } from "vitest";
import { returns } from "../../../../src/app/messages/vi/return";
import { vi } from "../../../../src/app/messages/vi";
import { trips } from "../../../../src/app/messages/vi/trips";
import { runsWords } from "../../../../src/app/wording/return-date";
import { timeCard } from "../../../../src/app/wording/time-card";
import { wholeCase } from "../../../../src/core/guide/my-case";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { at, theCalendar } from "../../core/calendar/the-calendar";
import { aProcedure } from "../../core/procedure/a-procedure";

const three: Procedure["times"][number] = { channels: ["in_person", "online", "postal"], unit: "working_day", amount: 3 };

function card(moment: string, changes: Partial<Procedure>, said: { ask: string; say: string }[] = []): string {
  const { lead, small } = timeCard({ ...wholeCase(aProcedure(changes)), said }, { moment: at(moment), calendar: theCalendar }, vi);
  return [lead, small].filter(Boolean).join(" ");
}

describe("the card says of a filing now", () => {
  it.each<[string, string, Partial<Procedure>, string]>([
    ["weekday, part of the day, full date", "2026-11-23T14:30", { times: [three] }, "Nộp bây giờ → nhận chiều thứ Sáu 27/11/2026"],
    ["half days", "2026-11-23T14:30", { times: [{ ...three, amount: 3.5 }] }, "Nộp bây giờ → nhận sáng thứ Hai 30/11/2026"],
    ["hours", "2026-11-23T14:30", { times: [{ ...three, unit: "hour", amount: 2 }] }, "Nộp bây giờ → nhận trước 16:30 thứ Hai 23/11/2026"],
    ["the same day", "2026-11-23T14:30", {}, "Nộp bây giờ → nhận trong ngày thứ Hai 23/11/2026"],
    ["the same day after 15:00", "2026-11-23T15:01", {}, "Nộp bây giờ → nhận trong ngày thứ Tư 25/11/2026"],
    ["into 2027: no date", "2026-12-30T09:00", { times: [three] }, "Lịch nghỉ 2027 chưa công bố; kết quả có sau ngày 31/12/2026"],
    ["in 2027: no date", "2027-02-08T09:00", { times: [three] }, "Lịch nghỉ 2027 chưa công bố"],
    ["it depends on the case", "2026-11-23T14:30", { times: [{ ...three, case: "A" }] }, "Ngày nhận tùy trường hợp, xem bên dưới"],
    ["two times for one case", "2026-11-23T14:30", { times: [three, { ...three, amount: 5 }] }, "Hồ sơ gốc ghi nhiều thời hạn, hỏi cán bộ"],
    ["a doubtful time", "2026-11-23T14:30", { times: [{ ...three, doubtful: "?" }] }, "hồ sơ gốc không ghi rõ"],
    ["an unknown time", "2026-11-23T14:30", { times: [{ channels: ["in_person"], unit: "unknown" }] }, "hồ sơ gốc không ghi rõ"],
    [
      "post only",
      "2026-11-23T14:30",
      { channels: [{ channel: "postal" }], times: [{ ...three, channels: ["postal"] }] },
      "Nơi nhận cầm hồ sơ bây giờ → nhận chiều thứ Sáu 27/11/2026",
    ],
  ])("%s", (_situation, moment, changes, words) => {
    expect(card(moment, changes)).toBe(words);
  });

  it("the case that the questions led to", () => {
    expect(card("2026-11-23T14:30", { times: [{ ...three, case: "A" }] }, [{ ask: "?", say: "A" }])).toBe("Nộp bây giờ → nhận chiều thứ Sáu 27/11/2026");
  });

  it("nothing by a clock that contradicts the data, and nothing without a clock", () => {
    const mine = wholeCase(aProcedure({ times: [three] }));
    const doubt = { today: "2025-01-01", newest: "2026-07-18" };
    expect(timeCard(mine, { moment: at("2026-11-23T14:30"), calendar: theCalendar, doubt }, vi)).toEqual({
      large: "3 ngày làm việc",
      small: returns.clockShort,
    });
    expect(timeCard(mine, undefined, vi).small).toBe("kể từ khi nộp đủ giấy tờ");
  });
});

it("writes days in a row as one, and the year where it ends", () => {
  const runs = [
    { from: "2026-11-28", to: "2026-11-29" },
    { from: "2026-12-31", to: "2026-12-31" },
    { from: "2027-01-30", to: "2027-02-02" },
  ];
  expect(runsWords({ source: "", runs }, returns)).toEqual(["28–29/11", "31/12/2026", "30/01–02/02/2027"]);
});

it("says trips in sentences of at most 25 words", () => {
  const lines = [...Object.values(trips.why), ...trips.firstOnlineNeeds, ...trips.postDoes, trips.askWhy, trips.notOfferedWhy, trips.notForFilingWhy];
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?])\s/));
  expect(sentences.filter((line) => line.split(/\s+/).length > 25)).toEqual([]);
});
