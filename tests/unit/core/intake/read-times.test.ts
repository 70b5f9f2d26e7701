// Times as the portal writes them: prose in the number, OTHER, and cases that say something else.
import { describe, expect, it } from "vitest";
import { aMethod, read } from "./a-record";

const time = (changes: Record<string, unknown>, cases: [number, string][] = []) => {
  const detail = { executionMethods: [aMethod("DIRECT", changes)], cases: cases.map(([qty, type]) => ({ processingDay: { qty, type } })) };
  const { procedure, reasons } = read(detail);
  return { time: procedure.times[0]!, reasons, procedure };
};

describe("a time of a channel", () => {
  it.each<[string, unknown, unknown, [number, string][], object, string | undefined]>([
    ["that the case repeats", 5, "DAY", [[5, "DAY"]], { amount: 5, unit: "day" }, undefined],
    ["in half days, without a case", 3.5, "WORKING_DAY", [], { amount: 3.5, unit: "working_day" }, undefined],
    ["in months", 6, "MONTH", [], { amount: 6, unit: "month" }, undefined],
    ["in hours", 12, "HOUR", [], { amount: 12, unit: "hour" }, undefined],
    ["as a text", "3,5", "DAY", [], { amount: 3.5, unit: "day" }, "number-text"],
    [
      "that the case contradicts",
      5,
      "WORKING_DAY",
      [[7, "WORKING_DAY"]],
      { amount: 5, doubtful: expect.stringContaining("7 ngày làm việc") as unknown },
      "time-contradicts",
    ],
    ["OTHER 1, beside a case of one day", 1, "OTHER", [[1, "WORKING_DAY"]], { unit: "unknown" }, "time-other"],
    ["OTHER 0", 0, "OTHER", [], { unit: "unknown" }, "time-other"],
    [
      "OTHER 3, beside two cases",
      3,
      "OTHER",
      [
        [3, "DAY"],
        [5, "DAY"],
      ],
      { unit: "unknown" },
      "time-other",
    ],
    ["OTHER 3, beside one case of 3", 3, "OTHER", [[3, "WORKING_DAY"]], { amount: 3, unit: "working_day" }, "time-other-case"],
    ["a unit that is none", 3, "constructor", [], { unit: "unknown" }, "time-other"],
    ["a unit of the wrong type", 3, { toString: 1 }, [], { unit: "unknown" }, "time-other"],
    ["in prose", "Không quá 10 ngày", "OTHER", [], { unit: "unknown", note: "Không quá 10 ngày" }, "time-prose"],
    ["zero days", 0, "DAY", [], { unit: "unknown" }, "time-value"],
    ["below zero", -3, "DAY", [], { unit: "unknown" }, "time-value"],
    ["nothing", undefined, "DAY", [], { unit: "unknown" }, "time-value"],
    ["an object", { valueOf: 3 }, "DAY", [[3, "DAY"]], { unit: "unknown" }, "time-value"],
  ])("%s", (_, processingTime, processingTimeUnit, cases, expected, reason) => {
    const reading = time({ processingTime, processingTimeUnit }, cases);
    expect(reading.time).toMatchObject(expected);
    if (reason) expect(reading.reasons).toContain(reason);
    if (reading.time.unit === "unknown") expect(reading.time.doubtful).toBeTruthy();
  });

  it("keeps what the record says of the time beside it, and what it says of the way with the channel", () => {
    expect(time({ description: "Trong 3 ngày làm việc kể từ khi nhận" }).time.note).toContain("kể từ khi nhận");
    expect(time({ description: "Nộp ở quầy" }).procedure.channels[0]?.note).toBe("Nộp ở quầy");
  });

  it("overlooks cases without a day that counts", () => {
    expect(
      time({ processingTime: 3, processingTimeUnit: "DAY" }, [
        [0, "OTHER"],
        [0, "DAY"],
      ]).time.doubtful,
    ).toBeUndefined();
  });
});

describe("several channels", () => {
  it("gives each its own time, and equal ones together", () => {
    const methods = [aMethod("ONLINE", { processingTime: 2 }), aMethod("DIRECT"), aMethod("POSTAL"), aMethod("POSTAL")];
    expect(read({ executionMethods: methods }).procedure.times).toEqual([
      { channels: ["online"], amount: 2, unit: "working_day" },
      { channels: ["in_person", "postal"], amount: 3, unit: "working_day" },
    ]);
  });
});
