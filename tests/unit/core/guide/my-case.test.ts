// What is left of a procedure after each answer, and why the rest is left out.
import { describe, expect, it } from "vitest";
import { myCase, wholeCase } from "../../../../src/core/guide/my-case";
import type { ProcessingTime } from "../../../../src/core/procedure/procedure";
import { aGuide, aGuidedProcedure, anAnswer, aPaper, aQuestion } from "./a-guide";

const procedure = aGuidedProcedure();
const mine = (...answers: string[]) => myCase(procedure, aGuide(), answers);
const papers = (...answers: string[]) => mine(...answers).procedure.documents.map(({ id }) => id);
const leftOut = (...answers: string[]) => mine(...answers).leftOut.map(({ paper, because }) => [paper.id, because]);

describe("the whole procedure", () => {
  it("is kept as it is where there is no guide", () => {
    expect(myCase(procedure, undefined, ["dung-han"])).toEqual(wholeCase(procedure));
  });

  it("is kept as it is until something is answered", () => {
    expect(mine()).toEqual(wholeCase(procedure));
    expect(mine("tu-cau-hoi-cu").procedure).toBe(procedure);
  });

  it("is kept whole for whoever needs another one", () => {
    const { procedure: kept, instead, leftOut, said } = mine("nhan-con");
    expect(kept).toBe(procedure);
    expect(instead).toEqual({ code: "1.000689", why: "Nhận con cùng lúc." });
    expect(leftOut).toEqual([]);
    expect(said).toEqual([{ ask: "Hỏi chau?", say: "Nói nhan-con" }]);
  });
});

describe("papers", () => {
  it("are the ordinary ones for the ordinary case", () => {
    expect(papers("dung-han", "tu-di", "quay")).toEqual(["to-khai", "chung-sinh", "can-cuoc"]);
  });

  it("lose what an answer makes needless, with its reason", () => {
    expect(papers("dung-han", "tu-di", "mang")).toEqual(["chung-sinh", "can-cuoc"]);
    expect(leftOut("dung-han", "tu-di", "mang")).toContainEqual(["to-khai", { kind: "answer", why: "Điền trên mạng." }]);
  });

  it("gain those of the chosen cases and lose what these leave out", () => {
    expect(papers("bo-roi", "quay")).toEqual(["to-khai", "can-cuoc", "bien-ban"]);
    expect(leftOut("bo-roi", "quay")).toContainEqual(["chung-sinh", { kind: "case", name: "Bị bỏ rơi" }]);
  });

  it("of a case stand in the place of an ordinary one with the same id", () => {
    const { documents } = mine("dung-han", "tu-di", "buu-dien").procedure;
    expect(documents.map(({ id, copies }) => [id, copies])).toEqual([
      ["to-khai", 0],
      ["chung-sinh", 0],
      ["can-cuoc", 1],
    ]);
    expect(leftOut("dung-han", "tu-di", "buu-dien").map(([id]) => id)).not.toContain("can-cuoc");
  });

  it("of cases that were asked about and are not theirs are named with the case", () => {
    expect(leftOut("dung-han", "tu-di", "quay")).toEqual([
      ["uy-quyen", { kind: "other-cases", names: ["Nhờ người đi hộ"] }],
      ["bien-ban", { kind: "other-cases", names: ["Bị bỏ rơi"] }],
    ]);
  });

  it("are said of only once, with every case that asks for them", () => {
    const two = aGuidedProcedure();
    two.cases[2]!.documents = [aPaper("uy-quyen")];
    expect(myCase(two, aGuide(), ["dung-han", "tu-di", "quay"]).leftOut.map(({ because }) => because)).toEqual([
      { kind: "other-cases", names: ["Nhờ người đi hộ", "Bị bỏ rơi"] },
    ]);
  });

  it("are not said to be needless while a case nobody asked about may need them", () => {
    const shared = aGuidedProcedure();
    shared.cases[3]!.documents = [aPaper("uy-quyen")];
    expect(myCase(shared, aGuide(), ["dung-han", "tu-di", "quay"]).leftOut.map(({ paper }) => paper.id)).toEqual(["bien-ban"]);
  });

  it("that a chosen case asks for are needed even where an answer does without them", () => {
    const both = aGuide();
    both.questions[2]!.answers[2]!.without = [{ paper: "can-cuoc", why: "Không cần trình." }];
    const { procedure: kept, leftOut } = myCase(procedure, both, ["dung-han", "tu-di", "buu-dien"]);
    expect(kept.documents.map(({ id }) => id)).toContain("can-cuoc");
    expect(leftOut.map(({ paper }) => paper.id)).not.toContain("can-cuoc");
  });

  it("left out by a case and by an answer carry the answer's reason", () => {
    const both = aGuide();
    both.questions[2]!.answers[0]!.without = [{ paper: "chung-sinh", why: "Biên bản thay giấy này." }];
    expect(myCase(procedure, both, ["bo-roi", "quay"]).leftOut[0]?.because).toEqual({ kind: "answer", why: "Biên bản thay giấy này." });
  });
});

describe("cases", () => {
  const names = (...answers: string[]) => mine(...answers).procedure.cases.map(({ name }) => name);

  it("that a later question may still choose stay listed", () => {
    expect(names("dung-han")).toEqual(["Nhờ người đi hộ", "Gửi bưu điện", "Có giấy nước ngoài"]);
  });

  it("that the way has passed by are no longer listed", () => {
    expect(names("bo-roi")).toEqual(["Gửi bưu điện", "Có giấy nước ngoài"]);
  });

  it("that no question is about stay to the end, without papers that are gone", () => {
    const { cases } = mine("bo-roi", "quay").procedure;
    expect(cases).toEqual([{ name: "Có giấy nước ngoài", documents: [], leaves_out: ["can-cuoc"] }]);
  });

  it("that the procedure does not have change nothing", () => {
    const lost = aGuide({ questions: [aQuestion("a", [anAnswer("x", { case: "Không có" }), anAnswer("y")]), aQuestion("b", [anAnswer("z")])] });
    expect(myCase(procedure, lost, ["x"]).procedure).toEqual(procedure);
  });
});

describe("notes", () => {
  it("are those of the chosen case and of the answer, each once", () => {
    expect(mine("qua-han", "nho").notes).toEqual(["Đã quá hạn.", "Ông bà đi thì không cần.", "Hỏi trước cha mẹ cháu."]);
    const twice = aGuide();
    twice.questions[1]!.answers[1]!.note = "Đã quá hạn.";
    expect(myCase(procedure, twice, ["qua-han", "nho"]).notes).toEqual(["Đã quá hạn.", "Ông bà đi thì không cần."]);
  });
});

describe("ways to file, fees and times", () => {
  it("keep only the ways every answer leaves", () => {
    const { channels, fees, times } = mine("bo-roi", "mang").procedure;
    expect(channels.map(({ channel }) => channel)).toEqual(["in_person"]);
    expect(fees.every((fee) => fee.channels.join() === "in_person")).toBe(true);
    expect(times.every((time) => time.channels.join() === "in_person")).toBe(true);
  });

  it("keep the fees named and those without an id", () => {
    expect(mine("qua-han").procedure.fees.map(({ amount }) => amount)).toEqual([8000, 3000]);
    expect(mine("dung-han").procedure.fees.map(({ amount }) => amount)).toEqual(["free", 3000]);
  });

  it("drop a fee whose ways to file are all gone", () => {
    expect(mine("qua-han", "tu-di", "buu-dien").procedure.fees.map(({ amount }) => amount)).toEqual([8000]);
  });

  it("put the chosen case's time in the place of the ordinary one, where it has one", () => {
    expect(mine("bo-roi").procedure.times).toEqual([
      { channels: ["postal"], unit: "same_day" },
      { channels: ["in_person"], unit: "day", amount: 7 },
    ]);
  });

  it("drop the time of a case that was ruled out, and keep it while the case is open", () => {
    expect(mine("dung-han").procedure.times).toEqual([{ channels: ["in_person", "online", "postal"], unit: "same_day" }]);
    const later = aGuide({ questions: aGuide().questions.toReversed() });
    expect(myCase(procedure, later, ["quay"]).procedure.times.map((time) => time.case)).toEqual([undefined]);
    expect(myCase(procedure, later, ["mang"]).procedure.times.map((time) => time.case)).toEqual([undefined, "Bị bỏ rơi"]);
  });

  describe("among times with an id", () => {
    const all = ["in_person", "online", "postal"] as ProcessingTime["channels"];
    const timed = (times: ProcessingTime[], ids: string[]) => {
      const guide = aGuide({ questions: [aQuestion("a", [anAnswer("x", { times: ids })])] });
      return myCase(aGuidedProcedure({ cases: [], times }), guide, ["x"]).procedure.times;
    };

    it("keep the one named, as this resident's ordinary time", () => {
      const times: ProcessingTime[] = [
        { id: "nhanh", channels: all, unit: "day", amount: 3, case: "Đã có dữ liệu" },
        { id: "cham", channels: all, unit: "day", amount: 7, case: "Chưa có dữ liệu" },
      ];
      expect(timed(times, ["cham"])).toEqual([{ id: "cham", channels: all, unit: "day", amount: 7 }]);
    });

    it("keep several with their cases, or nobody could tell them apart", () => {
      const times: ProcessingTime[] = [
        { id: "phan-mot", channels: all, unit: "day", amount: 3, case: "Phần một" },
        { id: "phan-hai", channels: all, unit: "day", amount: 7, case: "Phần hai" },
        { id: "phan-ba", channels: all, unit: "day", amount: 9, case: "Phần ba" },
      ];
      expect(timed(times, ["phan-mot", "phan-hai"]).map((time) => time.case)).toEqual(["Phần một", "Phần hai"]);
    });

    it("let the one named stand for an ordinary one without an id, but keep an ordinary one that is named too", () => {
      const ordinary: ProcessingTime = { channels: all, unit: "same_day" };
      const own: ProcessingTime = { id: "cham", channels: all, unit: "day", amount: 7, case: "Phải xác minh" };
      expect(timed([ordinary, own], ["cham"]).map(({ unit }) => unit)).toEqual(["day"]);
      expect(timed([{ ...ordinary, id: "thuong" }, own], ["thuong", "cham"]).map(({ unit }) => unit)).toEqual(["same_day", "day"]);
    });

    it("keep the one named even where a guide rules its case out", () => {
      const guide = aGuide({
        questions: [aQuestion("a", [anAnswer("x", { times: ["cham"] }), anAnswer("y", { case: "Bị bỏ rơi" })])],
      });
      const times: ProcessingTime[] = [{ id: "cham", channels: all, unit: "day", amount: 7, case: "Bị bỏ rơi" }];
      expect(myCase(aGuidedProcedure({ times }), guide, ["x"]).procedure.times).toHaveLength(1);
    });
  });
});
