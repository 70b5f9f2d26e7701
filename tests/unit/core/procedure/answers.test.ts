import { describe, expect, it } from "vitest";
import { feeAnswer, timeAnswer } from "../../../../src/core/procedure/answers";
import type { Fee, ProcessingTime } from "../../../../src/core/procedure/procedure";

const fee = (amount: Fee["amount"], more: Partial<Fee> = {}): Fee => ({ kind: "phi", amount, channels: ["in_person"], ...more });
const time = (more: Partial<ProcessingTime>): ProcessingTime => ({ channels: ["in_person"], unit: "unknown", ...more });

describe("what it costs, in one glance", () => {
  it.each([
    ["no fee at all in the record is unknown, never free", [], { kind: "unknown" }],
    ["an unknown fee is unknown", [fee("unknown")], { kind: "unknown" }],
    ["free only when every fee is free", [fee("free"), fee("free")], { kind: "free" }],
    ["free beside unknown is unknown", [fee("free"), fee("unknown")], { kind: "unknown" }],
    ["set by the province", [fee("province")], { kind: "province" }],
    ["free beside the province's is the province's", [fee("free"), fee("province")], { kind: "province" }],
    ["one amount", [fee(50000)], { kind: "amount", low: 50000, high: 50000, partly: false }],
    ["several amounts give the range", [fee(2000), fee(1000)], { kind: "amount", low: 1000, high: 2000, partly: false }],
    ["an amount beside an unknown is only part of the answer", [fee(50000), fee("unknown")], { kind: "amount", low: 50000, high: 50000, partly: true }],
    ["a doubtful amount is no amount", [fee(50000, { doubtful: "hai mức khác nhau" })], { kind: "unknown" }],
    ["a doubtful free is not free", [fee("free", { doubtful: "?" })], { kind: "unknown" }],
    ["a doubtful amount leaves the certain one partly", [fee(7000), fee(15000, { doubtful: "?" })], { kind: "amount", low: 7000, high: 7000, partly: true }],
  ] as [string, Fee[], unknown][])("%s", (_situation, fees, answer) => {
    expect(feeAnswer(fees)).toEqual(answer);
  });
});

describe("how long it takes, in one glance", () => {
  it.each([
    ["nothing known", [time({})], { kind: "unknown" }],
    [
      "a part done the same day does not stand for a whole that is doubtful",
      [time({ amount: 20, unit: "working_day", doubtful: "?" }), time({ unit: "same_day", case: "Khai sinh" })],
      { kind: "unknown" },
    ],
    [
      "a shorter case does not stand for the ordinary time",
      [time({ amount: 10, unit: "day" }), time({ amount: 5, unit: "day", case: "Cấp lại" })],
      { kind: "term", amount: 10, unit: "day", varies: false },
    ],
    [
      "stages of one work, never added up and none standing for the whole",
      [time({ amount: 2, unit: "working_day", case: "Xã kiểm tra", stage: true }), time({ amount: 30, unit: "day", case: "Phải xác minh" })],
      { kind: "unknown", stages: true },
    ],
    [
      "a stage beside the whole",
      [time({ amount: 1, unit: "hour", case: "Nhận biển số", stage: true }), time({ amount: 2, unit: "working_day" })],
      { kind: "term", amount: 2, unit: "working_day", varies: false },
    ],
    ["same day with its hour", [time({ unit: "same_day", cutoff: "15:00" })], { kind: "same_day", cutoff: "15:00", varies: false }],
    ["same day without an hour", [time({ unit: "same_day" })], { kind: "same_day", varies: false }],
    ["a term", [time({ amount: 7, unit: "working_day" })], { kind: "term", amount: 7, unit: "working_day", varies: false }],
    ["half days", [time({ amount: 3.5, unit: "day" })], { kind: "term", amount: 3.5, unit: "day", varies: false }],
    [
      "the shortest of several, said to vary",
      [time({ amount: 20, unit: "day" }), time({ amount: 5, unit: "working_day" })],
      { kind: "term", amount: 5, unit: "working_day", varies: true },
    ],
    ["same day before any term", [time({ amount: 1, unit: "month" }), time({ unit: "same_day" })], { kind: "same_day", varies: true }],
    ["hours before days", [time({ amount: 1, unit: "day" }), time({ amount: 4, unit: "hour" })], { kind: "term", amount: 4, unit: "hour", varies: true }],
    ["a doubtful time is unknown", [time({ amount: 7, unit: "day", doubtful: "hai thời hạn" })], { kind: "unknown" }],
    [
      "a doubtful time beside a certain one varies",
      [time({ amount: 7, unit: "day" }), time({ amount: 9, unit: "day", doubtful: "?" })],
      { kind: "term", amount: 7, unit: "day", varies: true },
    ],
    [
      "the counter's time, not the faster online one",
      [time({ amount: 5, unit: "day" }), time({ amount: 2, unit: "day", channels: ["online"] })],
      { kind: "term", amount: 5, unit: "day", varies: false },
    ],
    ["online only: its own time", [time({ amount: 2, unit: "day", channels: ["online"] })], { kind: "term", amount: 2, unit: "day", varies: false }],
  ] as [string, ProcessingTime[], unknown][])("%s", (_situation, times, answer) => {
    expect(timeAnswer(times)).toEqual(answer);
  });
});
