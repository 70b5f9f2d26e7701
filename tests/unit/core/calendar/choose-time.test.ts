import { describe, expect, it } from "vitest";
import { chooseTime, type RecordedTime } from "../../../../src/core/calendar/choose-time";

const ordinary: RecordedTime = { channels: ["in_person", "online"], unit: "working_day", amount: 3 };
const hard: RecordedTime = { channels: ["in_person"], unit: "working_day", amount: 23, case: "Phải hỏi nơi khác" };
const postal: RecordedTime = { channels: ["postal"], unit: "day", amount: 5, case: "Gửi từ nước ngoài" };
const times = [ordinary, hard, postal];

describe("the time that holds", () => {
  it("is the only one of the channel", () => {
    expect(chooseTime(times, "online")).toEqual({ kind: "term", time: ordinary, term: { unit: "working_day", amount: 3 } });
  });

  it("is the ordinary one where a case has another", () => {
    expect(chooseTime(times, "in_person")).toMatchObject({ kind: "term", time: ordinary });
  });

  it("is the case's own, however its name is typed", () => {
    expect(chooseTime(times, "in_person", "  phải hỏi  nơi KHÁC".normalize("NFD"))).toMatchObject({ kind: "term", time: hard, term: { amount: 23 } });
  });

  it("is the ordinary one for a case that only changes the papers", () => {
    expect(chooseTime(times, "in_person", "Nhờ người đi hộ", ["Nhờ người đi hộ"])).toMatchObject({ kind: "term", time: ordinary });
  });

  it("keeps the record's hour for the same day, or leaves it out", () => {
    const same: RecordedTime = { channels: ["in_person"], unit: "same_day" };
    expect(chooseTime([same], "in_person")).toMatchObject({ term: { unit: "same_day" } });
    expect(chooseTime([{ ...same, cutoff: "15:00" }], "in_person")).toMatchObject({ term: { unit: "same_day", cutoff: "15:00" } });
  });
});

describe("no time is taken", () => {
  it("when the record is not sure of it", () => {
    const doubtful = { ...ordinary, doubtful: "Chỗ khác ghi 5 ngày." };
    expect(chooseTime([doubtful], "online")).toEqual({ kind: "doubtful", time: doubtful, why: "Chỗ khác ghi 5 ngày." });
  });

  it("when the record counts stages only: nobody adds them up, and a stage is no case to ask for", () => {
    const stage: RecordedTime = { ...hard, case: "Xã thẩm định", stage: true };
    expect(chooseTime([stage, hard], "in_person")).toEqual({ kind: "stages", times: [stage] });
    expect(chooseTime([stage, hard], "in_person", hard.case)).toMatchObject({ kind: "term", time: hard });
    expect(chooseTime([stage, ordinary], "in_person")).toMatchObject({ kind: "term", time: ordinary });
    expect(chooseTime([stage, ordinary], "in_person", "Xã thẩm định")).toEqual({ kind: "no-such-case", cases: [] });
  });

  it("when the record does not say it", () => {
    const unsaid: RecordedTime = { channels: ["online"], unit: "unknown" };
    expect(chooseTime([unsaid], "online")).toEqual({ kind: "unsaid", time: unsaid });
    expect(chooseTime([{ channels: ["online"], unit: "day" }], "online")).toMatchObject({ kind: "unsaid" });
  });

  it("when it depends on the case, even if there is but one", () => {
    expect(chooseTime(times, "postal")).toEqual({ kind: "which-case", cases: ["Gửi từ nước ngoài"] });
    expect(chooseTime([hard, { ...hard, case: "Ở đây" }], "in_person")).toEqual({ kind: "which-case", cases: ["Phải hỏi nơi khác", "Ở đây"] });
  });

  it("when the record has two for the same case", () => {
    const other = { ...ordinary, amount: 5 };
    expect(chooseTime([ordinary, other, hard], "in_person")).toEqual({ kind: "several", times: [ordinary, other] });
    expect(chooseTime([hard, { ...hard, amount: 9 }], "in_person", hard.case)).toMatchObject({ kind: "several" });
  });

  it("when the case has a time by another channel only", () => {
    expect(chooseTime(times, "online", "Phải hỏi nơi khác")).toEqual({ kind: "none-for-case" });
  });

  it("when the case changes only the papers, and the time depends on another", () => {
    expect(chooseTime(times, "postal", "Nhờ người đi hộ", ["Nhờ người đi hộ"])).toEqual({ kind: "which-case", cases: ["Gửi từ nước ngoài"] });
  });

  it("when there is no such case", () => {
    expect(chooseTime(times, "in_person", "Lạ", ["Nhờ người đi hộ", "Phải hỏi nơi khác"])).toEqual({
      kind: "no-such-case",
      cases: ["Phải hỏi nơi khác", "Nhờ người đi hộ"],
    });
  });
});
