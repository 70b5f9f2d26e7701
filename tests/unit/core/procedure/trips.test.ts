// Trips by situation: what follows from the way of filing, what the record says in passing, and what must be asked.
import { describe, expect, it } from "vitest";
import type { ChannelName, Procedure } from "../../../../src/core/procedure/procedure";
import { tripsOf } from "../../../../src/core/procedure/trips";
import { aProcedure } from "./a-procedure";

const threeDays: Procedure["times"] = [{ channels: ["in_person", "online", "postal"], unit: "working_day", amount: 3 }];

/** "0–1 from-home home-ask", or the kind where there is no number. */
function trips(channel: ChannelName, changes: Partial<Procedure> = {}): string {
  const found = tripsOf(aProcedure({ times: threeDays, ...changes })).find((each) => each.channel === channel)!;
  return found.kind === "trips" ? `${found.least}–${found.most} ${found.why.join(" ")}` : found.kind;
}

const online = (level: "full" | "partial" | "unknown", note?: string): Procedure["channels"] => [{ channel: "online", level, note }];
const postal = (note: string): Procedure["channels"] => [{ channel: "postal", note }];
const home = ["Nhận thẻ tại Công an xã hoặc qua bưu điện."];
const shown: Procedure["documents"] = [{ id: "can-cuoc", name: "Căn cước", role: "show", originals: 1, copies: 0 }];

it("gives every way of filing, in the order of the law", () => {
  expect(tripsOf(aProcedure()).map(({ channel }) => channel)).toEqual(["in_person", "online", "postal"]);
});

describe("at the counter", () => {
  it.each<[string, Partial<Procedure>, string]>([
    ["one trip to file, one to fetch; fewer must be asked for", {}, "1–2 file-and-fetch home-ask"],
    ["the record says that the result comes by post", { steps: home }, "1–2 file-and-fetch home-said"],
    ["both must be there to sign when it is handed out: two", { steps: ["Cả hai cùng đến, rồi ký vào sổ và giấy."] }, "2–2 file-and-fetch"],
    ["the same day: one", { times: [{ channels: ["in_person"], unit: "same_day" }] }, "1–1 same-day"],
    ["the same day in one case only", { times: [{ channels: ["in_person"], unit: "same_day", case: "A" }, ...threeDays] }, "1–2 file-and-fetch home-ask"],
    ["the same day, but doubtful", { times: [{ channels: ["in_person"], unit: "same_day", doubtful: "?" }] }, "1–2 file-and-fetch home-ask"],
    ["the officer comes", { channels: [{ channel: "in_person", note: "Cán bộ đến nhà, ông/bà không phải lên xã." }] }, "0–1 officer-comes"],
    ["not offered", { channels: online("full") }, "not-offered"],
  ])("%s", (_situation, changes, expected) => {
    expect(trips("in_person", changes)).toBe(expected);
  });
});

describe("online", () => {
  it.each<[string, Partial<Procedure>, string]>([
    ["full, and the result comes home: none", { channels: online("full"), steps: home }, "0–0 from-home home-said"],
    ["full, the record silent on the result: ask", { channels: online("full") }, "0–1 from-home home-ask"],
    ["full, but originals to show may force one", { channels: online("full"), steps: home, documents: shown }, "0–1 from-home home-said show-originals"],
    ["partial: one", { channels: online("partial"), steps: home }, "1–1 partial"],
    ["level not said", { channels: online("unknown"), steps: home }, "0–1 from-home home-said level-unknown"],
    ["a result that is electronic", { channels: online("full"), results: [{ name: "Phiếu", note: "Bản giấy hoặc bản điện tử." }] }, "0–0 from-home home-said"],
    [
      "some papers cannot go online",
      { channels: online("full", "Giấy tờ không được đưa lên mạng thì nộp cách khác."), steps: home },
      "0–1 from-home home-said may-come",
    ],
    ["signing before the officer all the same", { channels: online("full", "Người ký vẫn phải ký trước mặt cán bộ.") }, "1–2 must-come home-ask"],
    ["papers handed in when fetching: one", { channels: online("full", "Khi nhận kết quả, mang theo giấy tờ để nộp.") }, "1–1 must-come"],
    ["a step nobody can do from home", { channels: online("full"), steps: ["Chụp ảnh mặt, lấy vân tay."] }, "1–2 must-come home-ask"],
    ["both must sign", { channels: online("unknown"), steps: ["Cả hai cùng đến, rồi ký vào sổ và giấy."] }, "1–1 must-come"],
    [
      "a step of another way of filing",
      { channels: online("full"), steps: ["Nộp giấy tờ, chụp ảnh tại chỗ. Hoặc kê khai trên mạng."] },
      "0–1 from-home home-ask may-come",
    ],
    ["the record doubts it", { channels: online("full", "Cổng có kênh này nhưng chỉ tả cách nộp trực tiếp. Xin hỏi trước.") }, "ask"],
    ["a hint for paper is no doubt", { channels: online("full", "Muốn nộp giấy thì hỏi Công an xã trước.") }, "0–1 from-home home-ask"],
    ["not offered", { channels: postal("Gửi giấy tờ.") }, "not-offered"],
  ])("%s", (_situation, changes, expected) => {
    expect(trips("online", changes)).toBe(expected);
  });
});

describe("by post", () => {
  it.each<[string, Partial<Procedure>, string]>([
    ["the result comes home too: none", { steps: home }, "0–0 from-home home-said"],
    ["the record silent on the way back: ask", {}, "0–1 from-home home-ask"],
    ["originals that are only shown do not count here", { steps: home, documents: shown }, "0–0 from-home home-said"],
    ["one must still come to a meeting", { channels: postal("Gửi đơn qua bưu điện, nhưng vẫn phải đến họp.") }, "1–2 must-come home-ask"],
    ["only for fetching the card", { channels: postal("Chỉ để nhận thẻ tại nhà.") }, "not-for-filing"],
    ["not offered", { channels: online("full") }, "not-offered"],
  ])("%s", (_situation, changes, expected) => {
    expect(trips("postal", changes)).toBe(expected);
  });
});

it("quotes the record's own sentence where one must come", () => {
  const note = "Khai trên Cổng. Ngày nhận giấy hai bên vẫn phải đến ký.";
  expect(tripsOf(aProcedure({ channels: online("full", note) }))[1]).toMatchObject({ said: ["Ngày nhận giấy hai bên vẫn phải đến ký."] });
});

it("money or a file number that comes home is not the result", () => {
  const steps = ["Nhận tiền qua chuyển khoản, bưu điện hoặc tại xã.", "Nhận mã hồ sơ qua thư điện tử."];
  expect(trips("in_person", { steps })).toBe("1–2 file-and-fetch home-ask");
});
