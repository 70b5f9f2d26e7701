import { describe, expect, it } from "vitest";
import { closingOf, hourOf, minuteOf, openingOf, readOfficeHours } from "../../../../src/core/calendar/office-hours";

const written = (line: string) => readOfficeHours(line)?.map(({ from, to }) => `${hourOf(from)}–${hourOf(to)}`);

describe("the commune's own line on its hours", () => {
  it.each([
    ["Sáng 7:30–11:30, chiều 13:30–17:00", ["07:30–11:30", "13:30–17:00"]],
    ["7h30 đến 11h30 và 13h đến 16h30, thứ 2 đến thứ 6", ["07:30–11:30", "13:00–16:30"]],
    ["Sáng 7 giờ 30 đến 11 giờ, chiều 13 giờ đến 17 giờ", ["07:30–11:00", "13:00–17:00"]],
    ["Sáng 7 giờ đến 11 giờ".normalize("NFD"), ["07:00–11:00"]],
    ["07:30-17:00", ["07:30–17:00"]],
  ])("%s", (line, hours) => {
    expect(written(line)).toEqual(hours);
  });

  it.each([
    ["says nothing of hours", "Giờ hành chính"],
    ["opens and does not close", "Mở cửa từ 7:30"],
    ["closes before it opens", "17:00–7:30"],
    ["has half an afternoon", "7:30–11:30, từ 13:30"],
    ["goes back in the afternoon", "7:30–11:30, 11:00–17:00"],
    ["ends the afternoon before it starts", "7:30–11:30, 17:00–13:00"],
    ["says more than one day's hours", "7:30–11:30, 13:30–17:00, thứ Bảy 7:30–11:30"],
    ["has an hour that is none", "7:30–25:00"],
    ["has a minute that is none", "7:70–11:00"],
  ])("is not read by halves when it %s", (_situation, line) => {
    expect(readOfficeHours(line)).toBeUndefined();
  });
});

it("opens with the first part and closes with the last", () => {
  const hours = readOfficeHours("7:30–11:30, 13:30–17:00")!;
  expect([openingOf(hours), closingOf(hours)]).toEqual([minuteOf("07:30"), minuteOf("17:00")]);
});
