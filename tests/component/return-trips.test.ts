// @vitest-environment happy-dom
// Nộp ở đâu? Three cards, one per way of filing, in trips; and what stands below them.
import { expect, it } from "vitest";
import WherePart from "../../src/app/components/procedure/WherePart.vue";
import type { Procedure } from "../../src/core/procedure/procedure";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

const times: Procedure["times"] = [{ channels: ["in_person", "online", "postal"], unit: "working_day", amount: 3 }];

function page(changes: Partial<Procedure> = {}) {
  const part = mount(WherePart, { procedure: aProcedure({ times, ...changes }), commune: { desk: "Trung tâm" } });
  return { cards: part.findAll(".trip").map((card) => card.text()), text: part.text() };
}

it("says for each way of filing how many trips it takes", () => {
  const { cards, text } = page();
  expect(cards).toEqual([
    expect.stringMatching(/^Tại quầy1 hoặc 2 lần/),
    expect.stringMatching(/^Trực tuyến \(toàn trình\)0 hoặc 1 lần/),
    expect.stringMatching(/^Qua bưu điện \(BCCI\)0 hoặc 1 lần/),
  ]);
  expect(text.match(/Hỏi cán bộ có nhận kết quả qua bưu điện không/g)).toHaveLength(1);
});

it("says none where the record brings the result home, and quotes it", () => {
  const { cards, text } = page({ steps: ["Nhận giấy ở xã hoặc qua bưu điện."] });
  expect(cards[2]).toMatch(/0 lần/);
  expect(text).toContain("Hồ sơ ghi: Nhận giấy ở xã hoặc qua bưu điện.");
});

it("says plainly what is not offered, what must be asked, and what is not for filing", () => {
  const { cards } = page({
    channels: [
      { channel: "online", level: "full", note: "Hỏi cán bộ trước." },
      { channel: "postal", note: "Chỉ để nhận thẻ tại nhà." },
    ],
  });
  expect(cards[0]).toMatch(/Không ghi.*không ghi cách nộp này/);
  expect(cards[1]).toMatch(/Hỏi cán bộ/);
  expect(cards[2]).toMatch(/Không để nộp/);
});

it("tells a first-timer what online filing needs, and how the post works, only where they are offered", () => {
  const needs = /VNeID mức 2.*nhân viên bưu điện/s;
  expect(page().text).toMatch(needs);
  const { text } = page({ channels: [{ channel: "in_person" }], times: [{ channels: ["in_person"], unit: "same_day" }] });
  expect(text).not.toMatch(/VNeID|nhân viên bưu điện/);
  expect(text).toContain("1 lần");
});

it("a record that says one must come is quoted, and its note stands once", () => {
  const note = "Khai trên Cổng. Vẫn phải cùng đến ký và nhận giấy.";
  const { cards, text } = page({ channels: [{ channel: "online", level: "unknown", note }] });
  expect(cards[1]).toMatch(/1 lần.*Vẫn phải đến/);
  expect(text.split("Vẫn phải cùng đến ký").length).toBe(2);
});
