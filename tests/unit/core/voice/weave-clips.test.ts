// A reading of sentences and clips together.
import { describe, expect, it } from "vitest";
import { partOf, weaveClips, type Utterance } from "../../../../src/core/voice/weave-clips";
import type { Sentence } from "../../../../src/core/speech/sentence";

const say = (part: Sentence["part"], text: string): Sentence => ({ ...(part && { part }), text, said: text });
const sentences = [say("heading", "Khai sinh"), say("papers", "Hai giấy."), say("papers", "Tờ khai."), say("money", "Miễn phí.")];
const clip = (part: Sentence["part"]): Utterance => ({ ...say(part, "?"), clip: { language: "viet", about: String(part) } });
const texts = (all: readonly Utterance[]) => all.map((each) => each.clip?.about ?? each.text);

describe("clips among sentences", () => {
  it("stand for their whole part, in its place, and know what they stand for", () => {
    const woven = weaveClips(sentences, [clip("papers")]);
    expect(texts(woven)).toEqual(["Khai sinh", "papers", "Miễn phí."]);
    expect(woven[1]!.instead?.map(({ text }) => text)).toEqual(["Hai giấy.", "Tờ khai."]);
  });

  it("come last where the page says nothing of their part", () => {
    expect(texts(weaveClips(sentences, [clip("where"), clip("heading")]))).toEqual(["heading", "Hai giấy.", "Tờ khai.", "Miễn phí.", "where"]);
    expect(texts(weaveClips([], [clip("papers")]))).toEqual(["papers"]);
  });

  it("stand for the whole page where it has no parts", () => {
    const woven = weaveClips([say(undefined, "Một."), say(undefined, "Hai.")], [clip(undefined)]);
    expect(texts(woven)).toEqual(["undefined"]);
    expect(woven[0]!.instead).toHaveLength(2);
  });

  it("change nothing where there are none", () => {
    expect(weaveClips(sentences, [])).toEqual(sentences);
    expect(partOf("summary")).toBe("heading");
    expect(partOf("money")).toBe("money");
  });
});
