// Paths through a guide, and what an outcome must not be; each broken rule with its words is in tests/unit/pipeline/check/check-guides.test.ts.
import { describe, expect, it } from "vitest";
import { guideBreaches } from "../../../../src/core/guide/guide-rules";
import { guideTexts } from "../../../../src/core/guide/guide-texts";
import { outcomeBreaches, outcomeFindings } from "../../../../src/core/guide/outcome-rules";
import { guidePaths } from "../../../../src/core/guide/paths";
import { aGuide, aGuidedProcedure, anAnswer, aPaper, aQuestion } from "./a-guide";

const procedure = aGuidedProcedure();

describe("the paths of a guide", () => {
  it("are every way from the first question to an end", () => {
    const paths = guidePaths(aGuide()).map(({ steps }) => steps.map(({ answer }) => answer.id).join(" "));
    expect(paths).toHaveLength(2 * 2 * 3 + 3 + 1);
    expect(paths).toContain("dung-han nho buu-dien");
    expect(paths).toContain("bo-roi mang");
    expect(paths).toContain("nhan-con");
  });

  it("stop where they would go round", () => {
    const circle = aGuide({
      questions: [aQuestion("a", [anAnswer("x"), anAnswer("y", { next: "end" })]), aQuestion("b", [anAnswer("z", { next: "a" })])],
    });
    expect(guidePaths(circle).map(({ steps, circles }) => [steps.length, circles])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it("are none where nothing is asked", () => {
    expect(guidePaths(aGuide({ questions: [] }))).toEqual([]);
  });
});

describe("a guide that keeps the rules", () => {
  it("has no breach", () => {
    expect([...guideBreaches(aGuide(), procedure, () => true), ...outcomeBreaches(aGuide(), procedure)]).toEqual([]);
  });

  it("has its sentences measured, each with its place", () => {
    const guide = aGuide();
    guide.questions[0]!.help = "Ghi trên giấy.";
    const places = [...guideTexts(guide)].map(({ path }) => path.join("."));
    expect(places).toEqual(expect.arrayContaining(["questions.0.ask", "questions.0.help", "questions.0.answers.1.note", "questions.1.answers.0.say"]));
    expect(places).toEqual(expect.arrayContaining(["questions.0.answers.3.instead.why", "questions.2.answers.1.without.0.why"]));
  });
});

describe("an outcome", () => {
  it.each([
    ["has a paper nobody posted", { documents: [aPaper("ho-khau")] }, { rule: "paper-not-posted", about: "ho-khau" }],
    ["has no papers", { documents: [] }, { rule: "papers-empty" }],
    ["has no fee", { fees: [] }, { rule: "fees-empty" }],
    ["has no way to file", { channels: [] }, { rule: "channels-empty" }],
    [
      "has no time for a way to file",
      { times: [{ channels: ["online" as const], unit: "same_day" as const }] },
      { rule: "channel-without-time", about: "postal" },
    ],
  ])("must not be one that %s", (_situation, changes, finding) => {
    expect([...outcomeFindings(procedure, { ...procedure, ...changes })]).toContainEqual(finding);
  });

  it("may lack what the procedure lacks", () => {
    const bare = aGuidedProcedure({ documents: [], fees: [] });
    expect([...outcomeFindings(bare, bare)]).toEqual([]);
  });
});
