// What filing now means for each time of a record, one answer for the channels that share it.
import { describe, expect, it } from "vitest";
import type { RecordedTime } from "../../../../src/core/calendar/choose-time";
import { filingAnswer, filingAnswers } from "../../../../src/core/calendar/filing-answers";
import { createWorkCalendar } from "../../../../src/core/calendar/work-calendar";
import { at, theCalendar } from "./the-calendar";

const filed = (moment: string) => ({ moment: at(moment), calendar: theCalendar });
const three: RecordedTime = { channels: ["in_person", "online", "postal"], unit: "working_day", amount: 3 };
const sameDay: RecordedTime = { channels: ["in_person"], unit: "same_day", cutoff: "15:00" };

describe("a time of the record", () => {
  it("is counted once for all its channels", () => {
    const [only, ...more] = filingAnswers([three], filed("2026-11-23T14:30"));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ channels: three.channels, answer: { kind: "counted", term: { amount: 3 }, result: { date: "2026-11-27" } } });
  });

  it("is counted for its own case", () => {
    const hard = { ...three, amount: 23, case: "Phải hỏi nơi khác" };
    expect(filingAnswers([three, hard], filed("2026-11-23T14:30")).map(({ answer }) => answer?.kind === "counted" && answer.term)).toEqual([
      { unit: "working_day", amount: 3 },
      { unit: "working_day", amount: 23 },
    ]);
  });

  it("is open for the one channel where the record has two for the same case, and counted for the others", () => {
    const rows = filingAnswers([three, { ...three, channels: ["online"], amount: 5 }], filed("2026-11-23T14:30"));
    expect(rows.map(({ channels, answer }) => [channels.join(" "), answer?.kind])).toEqual([
      ["in_person postal", "counted"],
      ["online", "several"],
      ["online", "several"],
    ]);
  });

  it("has no answer of its own when it is a stage of the work", () => {
    expect(filingAnswers([{ ...three, case: "Xã thẩm định", stage: true }], filed("2026-11-23T14:30"))).toEqual([
      { time: { ...three, case: "Xã thẩm định", stage: true }, channels: three.channels },
    ]);
  });

  it("that nobody can count is no crash of the page", () => {
    expect(filingAnswer([{ ...three, amount: 0.3 }], "online", filed("2026-11-23T14:30"))).toEqual({ kind: "absurd" });
  });

  it("lets an error that is not about the term pass", () => {
    const calendar = { ...theCalendar, dayOff: () => expect.fail("no calendar") };
    expect(() => filingAnswer([three], "online", { moment: at("2026-11-23T14:30"), calendar })).toThrow("no calendar");
  });
});

describe("the same day", () => {
  it.each([
    ["at 15:00: that day", "2026-11-23T15:00", "2026-11-23", false],
    ["at 15:01: the next working day, and it was late", "2026-11-23T15:01", "2026-11-25", true],
    ["after closing: filed the next working day, not late for it", "2026-11-23T18:00", "2026-11-25", false],
    ["on a holiday: filed and returned after it", "2026-11-24T10:00", "2026-11-25", false],
  ])("%s", (_situation, moment, date, late) => {
    expect(filingAnswer([sameDay], "in_person", filed(moment))).toMatchObject({ result: { date }, late });
  });

  it("into a year that nobody has announced is not called late", () => {
    expect(filingAnswer([sameDay], "in_person", filed("2026-12-31T15:01"))).toMatchObject({ result: { kind: "unknown-year" }, late: false });
  });
});

it("does not say that a year is still to be announced when no year is known at all", () => {
  const answer = filingAnswer([three], "online", { moment: at("2026-11-23T14:30"), calendar: createWorkCalendar([]) });
  expect(answer).toMatchObject({ result: { kind: "unknown-year", later: false } });
});
