// What a clip can be about, in which language, and what a file would change.
import { describe, expect, it } from "vitest";
import { aboutOf, aboutsOfProcedure, subjectOf, voiceScreens } from "../../../../src/core/voice/about";
import { compareClips } from "../../../../src/core/voice/compare-clips";
import { languageOf, usualLanguages } from "../../../../src/core/voice/language";
import { aClip } from "./a-clip";

describe("what a clip is about", () => {
  it("is read as it was written", () => {
    const abouts = [...voiceScreens.map((screen) => aboutOf({ screen })), ...aboutsOfProcedure("1.001193")];
    expect(abouts).toContain("procedure/1.001193/papers");
    for (const about of abouts) expect(aboutOf(subjectOf(about)!)).toBe(about);
  });

  it.each(["", "home", "screen/", "screen/home/papers", "procedure/1.001193", "procedure/1.1193/papers", "procedure/1.001193/papers/2"])(
    "is nothing in %s",
    (about) => expect(subjectOf(about)).toBeUndefined(),
  );
});

describe("a language as the officer names it", () => {
  it.each([
    ["tày", "tay", "Tày"],
    ["  tiếng   Sán Chay ", "san-chay", "Sán Chay"],
    ["H'Mông", "h-mong", "H'Mông"],
    ["đan lai", "dan-lai", "Đan Lai"],
    ["h'mông", "h-mong", "H'Mông"],
    ["Tày".normalize("NFD"), "tay", "Tày"],
  ])("%s", (typed, id, name) => expect(languageOf(typed)).toEqual({ id, name }));

  it.each(["", "   ", "tiếng", "!!!", "x".repeat(31)])("is none in “%s”", (typed) => expect(languageOf(typed)).toBeUndefined());

  it("is offered under one id each, Vietnamese first", () => {
    expect(usualLanguages.map(({ id }) => id)).toEqual(["viet", "tay", "nung", "dao", "h-mong"]);
  });
});

describe("clips that are brought in", () => {
  it("are new, or there already, or would take another's place", () => {
    const [home, help, papers] = ["screen/home", "screen/help", "procedure/1.001193/papers"].map((about) => aClip({ about }));
    const later = aClip({ about: "screen/help", recorded: "2026-11-23" });
    expect(compareClips([home!, help!], [home!, later, papers!])).toEqual({
      added: [papers],
      replaced: [{ about: "screen/help", was: "2026-11-20", now: "2026-11-23" }],
      same: 1,
    });
  });

  it("of the same day but another length are another recording", () => {
    expect(compareClips([aClip()], [aClip({ seconds: 7 })]).replaced).toHaveLength(1);
  });
});
