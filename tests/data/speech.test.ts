// Every posted procedure can be heard: no figure, no sign and no unknown abbreviation is left to the voice.
import { beforeAll, describe, expect, it } from "vitest";
import { vi } from "../../src/app/messages/vi";
import { readingScript } from "../../src/app/wording/reading-script";
import { dataDirectory } from "../../src/cli/arguments";
import { parseMoment } from "../../src/core/calendar/filing";
import { createWorkCalendar } from "../../src/core/calendar/work-calendar";
import { myCase, wholeCase } from "../../src/core/guide/my-case";
import { walk } from "../../src/core/guide/walk";
import type { Sentence } from "../../src/core/speech/sentence";
import { unknownAbbreviations } from "../../src/core/speech/speakable";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

/** Abbreviations without a word of their own; they are spelled, letter by letter, and that is what people say. */
const spelled: Record<string, string> = {
  CFS: "giấy chứng nhận lưu hành tự do, written out beside it",
  CT: "the number of a decision, 87-CT, and half of PET/CT",
  NT: "the number of a form, 27.NT",
  PET: "PET/CT, a scan",
  SB: "VR-SB, a class of vessels",
  VR: "VR-SB, a class of vessels",
};

let data: Data;
let scripts: Map<string, Sentence[]>;
beforeAll(async () => {
  data = await readSoundData(dataDirectory(undefined));
  const filing = { moment: parseMoment("2026-11-23T14:30")!, calendar: createWorkCalendar(data.calendars) };
  scripts = new Map(data.procedures.map((each) => [each.code, readingScript({ mine: wholeCase(each), commune: data.commune, filing }, vi)]));
});

const everySentence = () => [...scripts].flatMap(([code, sentences]) => sentences.map((sentence) => ({ code, ...sentence })));

describe("the reading of every posted procedure", () => {
  it("leaves no digit and no sign that a voice would stumble over", () => {
    const wrong = everySentence().filter(({ said }) => /[^\p{L}\p{M}\s.,;:?!-]/u.test(said));
    expect(wrong.map(({ code, said }) => `${code}: ${said}`)).toEqual([]);
  });

  it("leaves no abbreviation in capitals", () => {
    const wrong = everySentence().filter(({ said }) => /(?:^|[^\p{L}])\p{Lu}{2,}/u.test(said));
    expect(wrong.map(({ code, said }) => `${code}: ${said}`)).toEqual([]);
  });

  it("knows a word for every abbreviation, or spells one that is meant to be spelled", () => {
    const unknown = new Set(everySentence().flatMap(({ text }) => unknownAbbreviations(text, vi.speech.spoken)));
    expect([...unknown].sort()).toEqual(Object.keys(spelled).sort());
  });

  it("begins with the name and has every part, each in one piece, in the order of the page", () => {
    const order = ["heading", "papers", "steps", "money", "time", "where"];
    const wrong = data.procedures.filter(({ code, plain_name }) => {
      const sentences = scripts.get(code)!;
      const parts = sentences.map(({ part }) => part).filter((part, i, all) => part !== all[i - 1]);
      return parts.join() !== order.join() || !plain_name.normalize("NFC").startsWith(sentences[0]!.text);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it("shows no sentence that is too long to be seen whole", () => {
    expect(everySentence().filter(({ text }) => text.length > 120)).toEqual([]);
  });

  it("loses no word of a paper or a step", () => {
    const wrong = data.procedures.filter(({ code, documents, steps }) => {
      const read = scripts.get(code)!.map(({ text }) => text).join(" ").replace(/\s+/g, " ");
      return [...documents.map(({ name }) => name), ...steps].some((text) => !read.includes(text.normalize("NFC").replace(/\s+/g, " ")));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it("is shorter for whoever answered the questions", () => {
    for (const guide of data.guides) {
      const procedure = data.procedures.find(({ code }) => code === guide.code)!;
      const answers: string[] = [];
      for (let next = walk(guide, answers).next; next; next = walk(guide, answers).next) answers.push(next.answers[0]!.id);
      const mine = myCase(procedure, guide, answers);
      const own = readingScript({ mine, commune: data.commune }, vi);
      expect(own.map(({ said }) => said).join(), guide.code).not.toMatch(/\d/);
      if (mine.instead) expect(own.every(({ part }) => part === "heading"), guide.code).toBe(true);
    }
  });
});
