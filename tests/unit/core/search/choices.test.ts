import { describe, expect, it } from "vitest";
import { chooseBetween } from "../../../../src/core/search/choices";
import { anEntry } from "./small-catalogue";

const birth = anEntry("1.000001", "Làm giấy khai sinh", "");
const birthAbroad = anEntry("1.000002", "Làm giấy khai sinh có yếu tố nước ngoài", "");
const lostCard = anEntry("1.000003", "Cấp lại thẻ căn cước", "");
const well = anEntry("1.000004", "Khoan giếng", "");
const wedding = anEntry("1.000005", "Đăng ký kết hôn", "");

describe("asking back", () => {
  it("happens when the best answers are different things and near each other", () => {
    expect(
      chooseBetween([
        { entry: birth, score: 1 },
        { entry: lostCard, score: 0.95 },
        { entry: well, score: 0.9 },
        { entry: wedding, score: 0.89 },
      ]),
    ).toEqual(["1.000001", "1.000003", "1.000004"]);
  });

  it("does not happen when one is clearly ahead", () => {
    expect(
      chooseBetween([
        { entry: birth, score: 1 },
        { entry: lostCard, score: 0.5 },
      ]),
    ).toEqual([]);
  });

  it("does not happen between variants of one thing", () => {
    expect(
      chooseBetween([
        { entry: birth, score: 1 },
        { entry: birthAbroad, score: 0.99 },
      ]),
    ).toEqual([]);
  });

  it("does not happen without answers", () => {
    expect(chooseBetween([])).toEqual([]);
    expect(chooseBetween([{ entry: birth, score: 1 }])).toEqual([]);
  });
});
