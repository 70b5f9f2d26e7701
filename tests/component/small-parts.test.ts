// @vitest-environment happy-dom
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import AppHeader from "../../src/app/components/AppHeader.vue";
import BottomBar from "../../src/app/components/BottomBar.vue";
import ProcedureRow from "../../src/app/components/ProcedureRow.vue";
import QrCode from "../../src/app/components/QrCode.vue";
import ResultsBoard from "../../src/app/components/ResultsBoard.vue";
import { listed } from "../../src/core/catalogue/catalogue";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

describe("a row", () => {
  it("tells name, official name, time, fee and whether it goes online", async () => {
    const row = mount(ProcedureRow, { procedure: listed(aProcedure()), note: "“giấy độc thân” tức là …" });
    expect(row.text()).toMatch(/giấy độc thân.*Làm giấy khai sinh cho con.*Thủ tục đăng ký khai sinh.*Trong ngày.*Tiền: hỏi cán bộ.*Nộp trực tuyến được/s);
    await row.trigger("click");
    expect(row.emitted("open")).toEqual([["1.001193"]]);
  });

  it("says when only the counter, or another office, receives the file", () => {
    const counter = { channels: [{ channel: "in_person" as const }], times: [{ channels: ["in_person" as const], amount: 3, unit: "day" as const }] };
    const fees = [
      { kind: "phi" as const, amount: 1000, channels: ["in_person" as const] },
      { kind: "phi" as const, amount: 2000, channels: ["in_person" as const] },
    ];
    expect(mount(ProcedureRow, { procedure: listed(aProcedure({ ...counter, fees })) }).text()).toMatch(/3 ngày.*1\.000 – 2\.000 đồng.*Nộp tại quầy/s);
    const free = [{ kind: "phi" as const, amount: "free" as const, channels: ["in_person" as const], condition: "Không thu." }];
    const away = listed(
      aProcedure({ ...counter, fees: free, received_at: "elsewhere", go_to: "Ra tỉnh.", times: [{ channels: ["in_person"], unit: "unknown" }] }),
    );
    expect(mount(ProcedureRow, { procedure: away, number: 2 }).text()).toMatch(/2.*Thời hạn: hỏi cán bộ.*Miễn phí.*Nơi khác nhận/s);
  });
});

describe("the QR code", () => {
  it("draws every dark module once, inside a quiet zone of four", () => {
    const code = encode("https://p.vn", { ecc: "M", border: 4 });
    const drawn = mount(QrCode, { text: "https://p.vn", label: "Mã QR" });
    expect(drawn.get("path").attributes("d")?.match(/M/g)).toHaveLength(code.data.flat().filter(Boolean).length);
    expect(drawn.get("svg").attributes("viewBox")).toBe(`0 0 ${code.size} ${code.size}`);
    expect(code.data.slice(0, 4).flat().some(Boolean)).toBe(false);
  });
});

describe("the frame", () => {
  it("says whose kiosk it is, the hour and the day", () => {
    const text = mount(AppHeader, { commune: { kind: "xã", name: "Phủ Thông", desk: "Trung tâm" }, now: new Date(2026, 10, 23, 9, 5) }).text();
    expect(text).toMatch(/UBND xã Phủ Thông.*Trung tâm.*09:05.*Thứ Hai, 23\/11\/2026/s);
  });

  it("has home, back, search and help in fixed places", async () => {
    const bar = mount(BottomBar, { current: "procedure" });
    for (const button of bar.findAll("button")) await button.trigger("click");
    expect(Object.keys(bar.emitted()).filter((name) => name !== "click")).toEqual(["home", "back", "search", "comfort", "help"]);
    expect(mount(BottomBar, { current: "home" }).findAll("button")[1]?.attributes("disabled")).toBeDefined();
  });
});

describe("the results board", () => {
  it("shows the published figures with their period and source", () => {
    const table = {
      office: "UBND xã Lục Bình",
      from: "2021-12-15",
      to: "2022-09-19",
      received: 926,
      carried_over: 1,
      solved: 927,
      on_time: 927,
      late: 0,
      pending: 0,
      source: "Kiểm tra 2022",
    };
    const board = mount(ResultsBoard, { table });
    expect(board.findAll("dl div").map((figure) => figure.text())).toEqual([
      "Tiếp nhận926",
      "Kỳ trước chuyển sang1",
      "Đã giải quyết927",
      "Đúng hạn927",
      "Trễ hạn0",
      "Đang giải quyết0",
    ]);
    expect(board.text()).toContain("Từ 15/12/2021 đến 19/09/2022");
  });
});
