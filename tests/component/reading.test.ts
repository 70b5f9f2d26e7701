// @vitest-environment happy-dom
// The reading itself, with a voice that ends its sentences when told to; and the bar that shows it.
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ReadingBar from "../../src/app/components/ReadingBar.vue";
import { VoiceLost, type Voice } from "../../src/app/platform/sound/voice";
import { useReading } from "../../src/app/stores/reading";
import type { Sentence } from "../../src/core/speech/sentence";
import { mount } from "./mount";

const door = vi.hoisted((): { changed: (voice: unknown) => void } => ({ changed: () => {} }));
vi.mock("../../src/app/platform/sound/voice", async (original) => ({
  ...(await original<object>()),
  watchVoice: (changed: (voice: unknown) => void) => {
    door.changed = changed;
    return () => undefined;
  },
}));

/** What it was asked to say, and how each sentence ends. */
let said: { text: string; pace: string; end: () => void; lose: () => void }[];
const voice: Voice = {
  speak: (text, pace, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => resolve());
      said.push({ text, pace, end: resolve, lose: () => reject(new VoiceLost()) });
    }),
};
const settle = () => new Promise((done) => setTimeout(done, 0));
const script: Sentence[] = [
  { part: "heading", text: "Khai sinh", said: "Khai sinh" },
  { part: "papers", text: "3 giấy tờ", said: "ba giấy tờ" },
  { part: "money", text: "5.000 đồng", said: "năm nghìn đồng" },
];

beforeEach(() => {
  setActivePinia(createPinia());
  said = [];
});
afterEach(() => document.body.replaceChildren());

function begun() {
  const reading = useReading();
  door.changed(voice);
  reading.begin(script);
  return reading;
}

describe("the reading", () => {
  it("is possible only while there is a voice", () => {
    const reading = useReading();
    expect(reading.possible).toBe(false);
    door.changed(voice);
    expect(reading.possible).toBe(true);
    door.changed(undefined);
    expect(reading.possible).toBe(false);
  });

  it("says one sentence after the other, counts what was heard, and ends by itself", async () => {
    const reading = begun();
    for (const [i, { said: words }] of script.entries()) {
      expect(said[i]!.text).toBe(words);
      expect(reading.current).toEqual(script[i]);
      said[i]!.end();
      await settle();
      expect(reading.heard).toBe(i + 1);
    }
    expect(reading.state).toBe("off");
    expect(reading.current).toBeUndefined();
  });

  it("begins nothing where there is nothing to read", () => {
    const reading = useReading();
    reading.begin([]);
    expect(reading.state).toBe("off");
  });

  it("pauses, and goes on with the whole sentence", async () => {
    const reading = begun();
    said[0]!.end();
    await settle();
    reading.pause();
    await settle();
    expect(reading.state).toBe("paused");
    expect(reading.heard).toBe(1);
    expect(reading.current?.text).toBe("3 giấy tờ");
    reading.resume();
    expect(said.map(({ text }) => text)).toEqual(["Khai sinh", "ba giấy tờ", "ba giấy tờ"]);
  });

  it("says the sentence again, slower, from its beginning", async () => {
    const reading = begun();
    reading.setPace("slow");
    await settle();
    expect(said.map(({ text, pace }) => [text, pace])).toEqual([
      ["Khai sinh", "usual"],
      ["Khai sinh", "slow"],
    ]);
    reading.pause();
    reading.setPace("usual");
    expect(said).toHaveLength(2);
  });

  it("goes to a part that is pressed, also while it rests; a part that is not read changes nothing", async () => {
    const reading = begun();
    reading.goTo("money");
    await settle();
    expect(said.at(-1)!.text).toBe("năm nghìn đồng");
    reading.goTo("where");
    expect(reading.current?.part).toBe("money");
    reading.pause();
    reading.goTo("papers");
    expect(reading.current?.part).toBe("papers");
    expect(said).toHaveLength(2);
    reading.stop();
    reading.goTo("papers");
    expect(reading.state).toBe("off");
  });

  it("says that the voice is lost, keeps its place, and can be tried again", async () => {
    const reading = begun();
    said[0]!.lose();
    await settle();
    expect(reading.state).toBe("lost");
    expect(reading.heard).toBe(0);
    reading.resume();
    expect(reading.state).toBe("reading");
    expect(said[1]!.text).toBe("Khai sinh");
  });

  it("is lost when the voice is gone before the next sentence", async () => {
    const reading = begun();
    door.changed(undefined);
    said[0]!.end();
    await settle();
    expect(reading.state).toBe("lost");
  });

  it("leaves nothing to the next visitor", () => {
    const reading = begun();
    reading.setPace("slow");
    reading.forget();
    expect([reading.state, reading.pace, reading.sentences.length, reading.at]).toEqual(["off", "usual", 0, 0]);
  });
});

describe("the bar of the reading", () => {
  const bar = (props: object) => mount(ReadingBar, { text: "Nộp ở quầy.", state: "reading", slow: false, place: 2, count: 9, ...props });
  const names = (props: object) =>
    bar(props)
      .findAll("button")
      .map((button) => button.text());

  it("shows the sentence and its place", () => {
    expect(bar({}).find(".sentence").text()).toMatch(/Câu 2\/9.*Nộp ở quầy\./);
  });

  it("offers what fits the moment", () => {
    expect(names({})).toEqual(["Tạm dừng", "Nghe lại câu này", "Chậm hơn", "Thôi đọc"]);
    expect(names({ state: "paused", slow: true })).toEqual(["Đọc tiếp", "Nghe lại câu này", "Đọc vừa", "Thôi đọc"]);
    expect(names({ state: "lost" })).toEqual(["Thử đọc lại", "Thôi đọc"]);
  });

  it("tells what is pressed", async () => {
    const reading = bar({});
    for (const button of reading.findAll("button")) await button.trigger("click");
    expect(Object.keys(reading.emitted()).filter((name) => name !== "click")).toEqual(["pause", "again", "slow", "stop"]);
    expect(reading.emitted("slow")).toEqual([[true]]);
    const resting = bar({ state: "paused", slow: true });
    await resting.find("button").trigger("click");
    expect(resting.emitted("resume")).toHaveLength(1);
  });

  it("says plainly that the voice is lost, and what to do", () => {
    expect(bar({ state: "lost" }).find("[role=alert]").text()).toMatch(/mất tiếng.*hỏi cán bộ/);
  });
});
