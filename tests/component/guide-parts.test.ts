// @vitest-environment happy-dom
// The parts of "my case": a question, whose case it is, what is still missing, what need not be brought.
import { describe, expect, it } from "vitest";
import CaseStrip from "../../src/app/components/guide/CaseStrip.vue";
import GuideInvitation from "../../src/app/components/guide/GuideInvitation.vue";
import GuideQuestion from "../../src/app/components/guide/GuideQuestion.vue";
import InsteadCard from "../../src/app/components/guide/InsteadCard.vue";
import PapersHeading from "../../src/app/components/guide/PapersHeading.vue";
import FourAnswers from "../../src/app/components/procedure/FourAnswers.vue";
import PapersPart from "../../src/app/components/procedure/PapersPart.vue";
import { myCase, wholeCase } from "../../src/core/guide/my-case";
import { aGuide, aGuidedProcedure, aPaper, anAnswer, aQuestion } from "../unit/core/guide/a-guide";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

const procedure = aGuidedProcedure();
const mine = (...answers: string[]) => myCase(procedure, aGuide(), answers);

describe("a question", () => {
  const question = { ...aQuestion("ai-di", [anAnswer("tu-di"), anAnswer("nho")]), help: "Ghi trên giấy." };

  it("says where one is, asks, helps, and hands on the answer touched", async () => {
    const part = mount(GuideQuestion, { question, number: 2, count: 3 });
    expect(part.text()).toMatch(/Câu 2\/3.*Hỏi ai-di\?.*Ghi trên giấy\./s);
    expect(part.findAll(".done")).toHaveLength(2);
    await part.findAll("button")[1]!.trigger("click");
    expect(part.emitted("answer")).toEqual([["nho"]]);
  });

  it("has no empty help line", () => {
    expect(
      mount(GuideQuestion, { question: aQuestion("chau", question.answers), number: 1, count: 1 })
        .find(".help")
        .exists(),
    ).toBe(false);
  });
});

it("the invitation says how many questions there are", async () => {
  const part = mount(GuideInvitation, { count: 3 });
  expect(part.text()).toContain("Trả lời 3 câu để biết đúng giấy tờ của ông/bà");
  await part.get("button").trigger("click");
  expect(part.emitted("begin")).toHaveLength(1);
});

it("the strip repeats the answers and leads both ways out", async () => {
  const part = mount(CaseStrip, { said: mine("qua-han", "nho", "quay").said });
  expect(part.text()).toMatch(/Trường hợp của ông\/bà.*Nói qua-han · Nói nho · Nói quay/s);
  const [again, all] = part.findAll("button");
  await again!.trigger("click");
  await all!.trigger("click");
  expect(Object.keys(part.emitted())).toEqual(expect.arrayContaining(["again", "all"]));
});

describe("another procedure is the right one", () => {
  it("says which, why, and opens it", async () => {
    const part = mount(InsteadCard, { why: "Nhận con cùng lúc.", name: "Khai sinh và nhận con" });
    expect(part.text()).toMatch(/việc khác.*Khai sinh và nhận con.*Nhận con cùng lúc\./s);
    await part.get("button").trigger("click");
    expect(part.emitted("open")).toHaveLength(1);
  });

  it("sends to the officer when it is not posted any more", () => {
    const part = mount(InsteadCard, { why: "Nhận con cùng lúc.", name: undefined });
    expect(part.find("button").exists()).toBe(false);
    expect(part.text()).toContain("hỏi cán bộ");
  });
});

describe("what is still missing", () => {
  const line = (ticked: string[], papers = procedure.documents) => mount(PapersHeading, { papers, ticked: new Set(ticked) }).text();

  it("before the first tick tells how, and blames nobody", () => {
    expect(line([])).toMatch(/Giấy tờ cần mang.*Chạm vào giấy ông\/bà đã có/s);
    expect(line([])).not.toContain("Còn thiếu");
  });

  it("names the papers that are left", () => {
    expect(line(["can-cuoc"])).toContain("Còn thiếu 2 giấy: Giấy to-khai · Giấy chung-sinh");
  });

  it("is content when all are there, whatever else was ticked", () => {
    expect(line(["to-khai", "chung-sinh", "can-cuoc", "uy-quyen"])).toContain("Ông/bà đã có đủ giấy tờ.");
  });

  it("a paper of another case does not count", () => {
    expect(line(["uy-quyen"])).not.toMatch(/Còn thiếu|đã có đủ/);
  });

  it("never says that all is there where nothing is listed", () => {
    expect(line([], [])).toBe("Giấy tờ cần mang");
  });
});

describe("the list of papers", () => {
  it("ticks and unticks by name, only the papers of the present case", async () => {
    const part = mount(PapersPart, { procedure, ticked: new Set(["to-khai"]) });
    const ticks = part.findAll("button");
    expect(ticks.map((tick) => [tick.attributes("aria-label"), tick.attributes("aria-pressed")])).toEqual([
      ["Tôi đã có: Giấy to-khai", "true"],
      ["Tôi đã có: Giấy chung-sinh", "false"],
      ["Tôi đã có: Giấy can-cuoc", "false"],
    ]);
    await ticks[0]!.trigger("click");
    await ticks[1]!.trigger("click");
    expect(part.emitted("tick")).toEqual([
      ["to-khai", false],
      ["chung-sinh", true],
    ]);
    expect(part.text()).toContain("Giấy uy-quyen");
  });

  it("has nothing to tick where nobody ticks", () => {
    expect(mount(PapersPart, { procedure }).find("button").exists()).toBe(false);
  });

  it("gives the reason of every paper left out: the guide's words, the case, or whose it is", () => {
    const found = mine("bo-roi", "mang");
    const text = mount(PapersPart, { procedure: found.procedure, leftOut: found.leftOut, notes: found.notes }).text();
    expect(text).toMatch(/Không cần cho trường hợp này.*Giấy to-khai\s*Điền trên mạng\./s);
    expect(text).toMatch(/Giấy chung-sinh\s*Không cần khi: Bị bỏ rơi\./);
    expect(text).toMatch(/Giấy uy-quyen\s*Chỉ cần khi: Nhờ người đi hộ\./);
  });

  it("says what the answers make worth knowing", () => {
    const found = mine("qua-han", "nho", "quay");
    expect(mount(PapersPart, { procedure: found.procedure, notes: found.notes }).text()).toMatch(/Ông\/bà cần biết.*Đã quá hạn\..*Hỏi trước cha mẹ cháu\./s);
  });

  it("no paper left is said to be none, not to be asked for", () => {
    const found = { ...mine("bo-roi", "mang"), procedure: aProcedure({ documents: [], cases: [] }) };
    expect(mount(PapersPart, { procedure: found.procedure, leftOut: found.leftOut }).text()).toMatch(/^Không cần giấy tờ\./);
    expect(mount(FourAnswers, { mine: found, part: "papers", more: [] }).text()).toContain("Không cần giấy tờ");
  });
});

describe("the four answers", () => {
  const text = (of = wholeCase(procedure)) => mount(FourAnswers, { mine: of, part: "papers", more: [{ part: "where", label: "Nộp ở đâu" }] }).text();

  it("are those of the ordinary case until something was answered", () => {
    expect(text()).toMatch(/3 giấy tờ\s*trường hợp thường gặp/);
  });

  it("are those of one's own case afterwards: papers and money", () => {
    expect(text(mine("qua-han", "nho", "quay"))).toMatch(/4 giấy tờ\s*trường hợp của ông\/bà.*3\.000 – 8\.000 đồng/s);
  });

  it("send to the cases, or to the officer, where no paper is everybody's", () => {
    expect(text(wholeCase(aProcedure({ documents: [] })))).toContain("Tùy trường hợp");
    expect(text(wholeCase(aProcedure({ documents: [], cases: [] })))).toMatch(/Mang gì\?\s*Hỏi cán bộ/);
  });

  it("hand on the part that was chosen", async () => {
    const part = mount(FourAnswers, { mine: wholeCase(procedure), part: "papers", more: [{ part: "where", label: "Nộp ở đâu" }] });
    await part.get(".tab").trigger("click");
    await part.findAll(".answer")[2]!.trigger("click");
    expect(part.emitted("choose")).toEqual([["where"], ["money"]]);
  });
});

it("a paper is one tick however often it is listed", () => {
  expect(mount(PapersHeading, { papers: [aPaper("to-khai")], ticked: new Set(["to-khai"]) }).text()).toContain("đã có đủ");
});
