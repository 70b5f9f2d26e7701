// @vitest-environment happy-dom
// The device's own voice: which one is taken, how it ends, and what happens when it falls silent.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VoiceLost, watchVoice, type Voice } from "../../src/app/platform/sound/voice";

class Utterance {
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  rate = 1;
  constructor(readonly text: string) {}
}

const local = { lang: "vi-VN", localService: true, voiceURI: "local" };
const network = { lang: "vi-VN", localService: false, voiceURI: "network" };
const english = { lang: "en-US", localService: true, voiceURI: "english" };

let voices: object[];
let spoken: Utterance[];
let engine: EventTarget & { cancel: ReturnType<typeof vi.fn> };
let found: (Voice | undefined)[];
let unwatch = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  [voices, spoken, found] = [[], [], []];
  engine = Object.assign(new EventTarget(), { getVoices: () => voices, speak: (utterance: Utterance) => spoken.push(utterance), cancel: vi.fn() });
  vi.stubGlobal("speechSynthesis", engine);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
});
afterEach(() => {
  unwatch();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watchWith(...list: object[]): Voice | undefined {
  voices = list;
  unwatch = watchVoice((voice) => found.push(voice));
  return found.at(-1);
}
function change(...list: object[]): void {
  voices = list;
  engine.dispatchEvent(new Event("voiceschanged"));
}
const never = new AbortController().signal;
const settle = () => vi.advanceTimersByTimeAsync(0);

describe("the voice that is taken", () => {
  it("is a local Vietnamese one, however its language is written", () => {
    for (const lang of ["vi-VN", "vi_VN", "vi", "VI-vn"]) expect(watchWith({ ...local, lang }), lang).toBeDefined();
  });

  it("is never one of the network, nor another language", () => {
    expect(watchWith(network, english, { ...local, lang: "vie" })).toBeUndefined();
  });

  it("may come late, may go, and is reported only when it changes", () => {
    expect(watchWith()).toBeUndefined();
    change(network);
    change(network, local);
    change(local);
    change();
    expect(found.map(Boolean)).toEqual([false, true, false]);
    unwatch();
    change(local);
    expect(found).toHaveLength(3);
  });

  it("is none where the browser cannot speak", () => {
    vi.stubGlobal("SpeechSynthesisUtterance", undefined);
    Reflect.deleteProperty(window, "SpeechSynthesisUtterance");
    expect(watchWith(local)).toBeUndefined();
  });
});

describe("a sentence", () => {
  it("is said in breaths of at most a hundred letters, one after the other", async () => {
    const done = vi.fn();
    void watchWith(local)!.speak("một hai ba bốn năm sáu bảy, ".repeat(7).trim(), "usual", never).then(done);
    for (let i = 0; i < spoken.length; i++) {
      expect(spoken[i]!.text.length).toBeLessThanOrEqual(100);
      spoken[i]!.onstart?.();
      spoken[i]!.onend?.();
      await settle();
    }
    expect(spoken.length).toBeGreaterThan(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it("is slower when asked for", () => {
    const voice = watchWith(local)!;
    void voice.speak("Một.", "usual", never);
    void voice.speak("Một.", "slow", never);
    expect(spoken[1]!.rate).toBeLessThan(spoken[0]!.rate);
  });

  it("ends quietly when it is stopped, and says nothing more", async () => {
    const stop = new AbortController();
    const said = watchWith(local)!.speak("một hai ba bốn năm sáu bảy, ".repeat(7), "usual", stop.signal);
    stop.abort();
    await expect(said).resolves.toBeUndefined();
    expect(engine.cancel).toHaveBeenCalled();
    expect(spoken).toHaveLength(1);
  });
});

describe("a voice is lost", () => {
  const losing = async (lose: (utterance: Utterance) => void) => {
    const said = watchWith(local)!.speak("Nộp ở quầy.", "usual", never);
    const outcome = expect(said).rejects.toBeInstanceOf(VoiceLost);
    lose(spoken[0]!);
    await vi.advanceTimersByTimeAsync(12_000);
    await outcome;
    expect(engine.cancel).toHaveBeenCalled();
  };

  it("when it never begins", () => losing(() => undefined));
  it("when it begins and never ends", () => losing((utterance) => utterance.onstart?.()));
  it("when it fails", () => losing((utterance) => utterance.onerror?.()));
  it("when it vanishes in mid-sentence, at once", () => losing(() => change(network)));

  it("not when another voice comes beside it", async () => {
    const done = vi.fn();
    void watchWith(local)!.speak("Nộp ở quầy.", "usual", never).then(done);
    change(local, english);
    spoken[0]!.onend?.();
    await settle();
    expect(done).toHaveBeenCalledOnce();
  });
});
