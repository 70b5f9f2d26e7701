// @vitest-environment happy-dom
// Recorded clips: how one plays, rests and fails; how a reading goes from clip to clip; how a recording ends.
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ReadingBar from "../../src/app/components/ReadingBar.vue";
import VoiceChoice from "../../src/app/components/VoiceChoice.vue";
import { playClip } from "../../src/app/platform/sound/clip-player";
import { record } from "../../src/app/platform/sound/recorder";
import { VoiceLost } from "../../src/app/platform/sound/voice";
import { useReading } from "../../src/app/stores/reading";
import { useVoices } from "../../src/app/stores/voices";
import type { Utterance } from "../../src/core/voice/weave-clips";
import { aTone } from "../unit/core/voice/a-clip";
import { mount } from "./mount";

/** A loudspeaker that does what a test says. */
class FakeAudio {
  static last: FakeAudio;
  src = "";
  playbackRate = 1;
  defaultPlaybackRate = 1;
  currentTime = 0;
  paused = true;
  onended: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ontimeupdate: (() => void) | null = null;
  constructor() {
    FakeAudio.last = this;
  }
  play(): Promise<void> {
    this.paused = false;
    return Promise.resolve();
  }
  pause(): void {
    this.paused = true;
  }
  at(seconds: number): void {
    this.currentTime = seconds;
    this.ontimeupdate?.();
  }
}

const sound = { type: "audio/wav", data: aTone(0.01) };
const settle = () => vi.advanceTimersByTimeAsync(0);
const audio = () => FakeAudio.last;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Audio", FakeAudio);
  setActivePinia(createPinia());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe("a clip", () => {
  const begun = (heard = vi.fn()) => {
    const stop = new AbortController();
    const play = playClip(sound, "usual", stop.signal, heard);
    const over = vi.fn();
    const lost = vi.fn();
    play.over.then(over, lost);
    return { play, stop, over, lost, heard };
  };

  it("plays to its end, and tells every few seconds that somebody listens", async () => {
    const { over, heard } = begun();
    for (const second of [1, 4, 6, 8, 12]) audio().at(second);
    expect(heard).toHaveBeenCalledTimes(2);
    audio().onended?.();
    await settle();
    expect(over).toHaveBeenCalledOnce();
  });

  it("rests for as long as one likes, goes on, and can be slower", async () => {
    const { play, lost } = begun();
    play.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([audio().paused, lost.mock.calls.length]).toEqual([true, 0]);
    play.resume();
    play.setPace("slow");
    expect(audio().paused).toBe(false);
    expect(audio().playbackRate).toBeLessThan(1);
  });

  it("ends quietly when it is stopped", async () => {
    const { stop, over } = begun();
    stop.abort();
    await settle();
    expect(over).toHaveBeenCalledOnce();
    expect(audio().paused).toBe(true);
  });

  it("is lost when it cannot be decoded, does not begin, or stands still", async () => {
    const broken = begun();
    audio().onerror?.();
    await settle();
    expect(broken.lost.mock.calls[0]?.[0]).toBeInstanceOf(VoiceLost);
    const silent = begun();
    await vi.advanceTimersByTimeAsync(6000);
    expect(silent.lost).toHaveBeenCalledOnce();
    const stuck = begun();
    audio().at(3);
    await vi.advanceTimersByTimeAsync(6000);
    expect(stuck.lost).toHaveBeenCalledOnce();
  });

  it("is lost when what is kept is no base64", async () => {
    const lost = vi.fn();
    playClip({ type: "audio/wav", data: "%%%" }, "usual", new AbortController().signal, vi.fn()).over.catch(lost);
    await settle();
    expect(lost).toHaveBeenCalledOnce();
  });
});

describe("a reading of clips", () => {
  const clip = (part: "heading" | "papers", instead?: string): Utterance => ({
    part,
    text: part,
    said: "",
    clip: { language: "tay", about: `procedure/1.001193/${part}` },
    ...(instead && { instead: [{ part, text: instead, said: instead }] }),
  });

  async function begun(clips: Utterance[]) {
    vi.spyOn(useVoices(), "sound").mockResolvedValue(sound);
    const reading = useReading();
    reading.begin(clips);
    await settle();
    return reading;
  }

  it("needs no voice of the machine, leaves out what only one could say, and counts who listens", async () => {
    const reading = await begun([clip("heading"), { text: "Câu", said: "câu" }, clip("papers")]);
    expect(reading.sentences).toHaveLength(2);
    audio().at(6);
    expect(reading.heard).toBe(1);
    audio().onended?.();
    await settle();
    expect(reading.current?.part).toBe("papers");
    audio().onended?.();
    await settle();
    expect(reading.state).toBe("off");
  });

  it("goes on where it rested, and again means from the beginning", async () => {
    const reading = await begun([clip("heading")]);
    const first = audio();
    reading.pause();
    expect([reading.state, first.paused]).toEqual(["paused", true]);
    reading.resume();
    expect([reading.state, first.paused, audio() === first]).toEqual(["reading", false, true]);
    reading.setPace("slow");
    expect([first.playbackRate < 1, audio() === first]).toEqual([true, true]);
    reading.again();
    await settle();
    expect([first.paused, audio() === first, audio().playbackRate < 1]).toEqual([true, false, true]);
  });

  it("paused before the sound was there stays silent", async () => {
    vi.spyOn(useVoices(), "sound").mockResolvedValue(sound);
    const reading = useReading();
    reading.begin([clip("heading")]);
    reading.pause();
    await settle();
    expect([reading.state, audio().paused]).toEqual(["paused", true]);
  });

  it("tells of a clip that does not play, and goes on with the next", async () => {
    const reading = await begun([clip("heading"), clip("papers")]);
    audio().onerror?.();
    await settle();
    expect(reading.state).toBe("lost");
    reading.skip();
    await settle();
    expect([reading.state, reading.current?.part]).toEqual(["reading", "papers"]);
  });

  it("ends with the visit: the clip falls silent and the pace is the usual one", async () => {
    const reading = await begun([clip("heading")]);
    reading.setPace("slow");
    reading.forget();
    expect([audio().paused, reading.state, reading.pace]).toEqual([true, "off", "usual"]);
  });
});

describe("the buttons", () => {
  it("are one a language, named as people say it", async () => {
    const choice = mount(VoiceChoice, {
      languages: [
        { id: "tay", name: "Tày" },
        { id: "dao", name: "Dao" },
      ],
    });
    expect(choice.findAll("button").map((button) => button.text())).toEqual(["Nghe tiếng Tày", "Nghe tiếng Dao"]);
    await choice.get('[data-language="dao"]').trigger("click");
    expect(choice.emitted("listen")).toEqual([["dao"]]);
  });

  it("of the bar speak of a clip, and lead past one that is broken", async () => {
    const bar = (props: object) => mount(ReadingBar, { text: "Mang gì?", state: "reading", slow: false, place: 1, count: 2, language: "Tày", ...props });
    expect(bar({}).text()).toMatch(/Tiếng Tày, đoạn 1\/2.*Nghe lại từ đầu.*Thôi nghe/);
    const lost = bar({ state: "lost" });
    expect(lost.get("[role=alert]").text()).toContain("Đoạn ghi âm này không mở được");
    await lost.get("button").trigger("click");
    expect(lost.emitted("skip")).toHaveLength(1);
    const last = bar({ state: "lost", place: 2 });
    await last.get("button").trigger("click");
    expect([last.emitted("skip"), last.emitted("resume")?.length]).toEqual([undefined, 1]);
  });
});

describe("a recording", () => {
  class FakeRecorder {
    static last: FakeRecorder;
    static isTypeSupported = (type: string) => type.startsWith("audio/webm");
    state = "inactive";
    mimeType = "audio/webm;codecs=opus";
    ondataavailable?: (event: { data: Blob }) => void;
    onstop?: () => void;
    onerror?: () => void;
    constructor() {
      FakeRecorder.last = this;
    }
    start(): void {
      this.state = "recording";
    }
    stop(): void {
      this.state = "inactive";
      this.ondataavailable?.({ data: new Blob(["xin chào"]) });
      this.onstop?.();
    }
  }
  const track = { stop: vi.fn() };
  beforeEach(() => {
    vi.stubGlobal("MediaRecorder", FakeRecorder);
    Object.defineProperty(navigator, "mediaDevices", {
      value: { getUserMedia: () => Promise.resolve({ getTracks: () => [track] }) },
      configurable: true,
    });
  });

  it("ends when it is stopped, as base64 with its length, and lets the microphone go", async () => {
    const recording = await record(90);
    await vi.advanceTimersByTimeAsync(2300);
    recording.stop();
    vi.useRealTimers();
    const { type, seconds, data } = await recording.recorded;
    expect([type, Buffer.from(data, "base64").toString()]).toEqual(["audio/webm;codecs=opus", "xin chào"]);
    expect(seconds).toBeGreaterThan(0);
    expect(track.stop).toHaveBeenCalled();
  });

  it("ends by itself when it is as long as it may be", async () => {
    await record(90);
    await vi.advanceTimersByTimeAsync(89_000);
    expect(FakeRecorder.last.state).toBe("recording");
    await vi.advanceTimersByTimeAsync(1100);
    expect(FakeRecorder.last.state).toBe("inactive");
  });

  it("is lost when the microphone is pulled out in the midst", async () => {
    const recording = await record(90);
    const outcome = expect(recording.recorded).rejects.toMatchObject({ fault: "lost" });
    FakeRecorder.last.stop();
    await outcome;
  });

  it.each([
    ["NotAllowedError", "refused"],
    ["NotFoundError", "none"],
    ["NotReadableError", "busy"],
  ])("that %s forbids says “%s”", async (name, fault) => {
    Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia: () => Promise.reject(new DOMException("", name)) }, configurable: true });
    await expect(record(90)).rejects.toMatchObject({ fault });
  });

  it("is impossible by plain http, and the fault says so", async () => {
    Object.defineProperty(navigator, "mediaDevices", { value: undefined, configurable: true });
    vi.stubGlobal("isSecureContext", false);
    await expect(record(90)).rejects.toMatchObject({ fault: "insecure" });
  });
});
