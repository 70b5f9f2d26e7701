// One resident's way through the questions, also by an old link.
import { describe, expect, it } from "vitest";
import { walk } from "../../../../src/core/guide/walk";
import { aGuide, anAnswer, aQuestion } from "./a-guide";

function walked(...answers: string[]) {
  const { steps, next, left } = walk(aGuide(), answers);
  return { asked: steps.map(({ question, answer }) => `${question.id}=${answer.id}`), next: next?.id, left };
}

describe("a walk through a guide", () => {
  it("opens with the first question and the most that can follow", () => {
    expect(walked()).toEqual({ asked: [], next: "chau", left: 3 });
  });

  it("goes to the next question of the file where an answer names none", () => {
    expect(walked("qua-han")).toEqual({ asked: ["chau=qua-han"], next: "ai-di", left: 2 });
  });

  it("goes where the answer leads", () => {
    expect(walked("bo-roi")).toEqual({ asked: ["chau=bo-roi"], next: "cach-nop", left: 1 });
  });

  it.each([
    ["after the last question", ["dung-han", "tu-di", "mang"]],
    ["at `end`", ["bo-roi", "quay"]],
    ["where another procedure is the right one", ["nhan-con"]],
  ])("ends %s", (_situation, answers) => {
    const { asked, next, left } = walked(...answers);
    expect(asked).toHaveLength(answers.length);
    expect(next).toBeUndefined();
    expect(left).toBe(0);
  });

  it("does not mind answers after the end", () => {
    expect(walked("bo-roi", "quay", "tu-di").asked).toEqual(["chau=bo-roi", "cach-nop=quay"]);
  });

  it("stops where an old link no longer fits, and asks there", () => {
    expect(walked("dung-han", "chu-khac", "quay")).toEqual({ asked: ["chau=dung-han"], next: "ai-di", left: 2 });
    expect(walked("")).toEqual({ asked: [], next: "chau", left: 3 });
  });

  it("ends even in a guide that nobody checked and that runs in a circle", () => {
    const circle = aGuide({ questions: [aQuestion("a", [anAnswer("x", { next: "b" })]), aQuestion("b", [anAnswer("y", { next: "a" })])] });
    const { steps, next, left } = walk(circle, ["x", "y", "x", "y"]);
    expect(steps).toHaveLength(4);
    expect(next?.id).toBe("a");
    expect(left).toBe(2);
  });

  it("takes a `next` that leads nowhere for the end", () => {
    const lost = aGuide({ questions: [aQuestion("a", [anAnswer("x", { next: "o-dau" })]), aQuestion("b", [anAnswer("y")])] });
    expect(walk(lost, ["x"]).next).toBeUndefined();
  });
});
