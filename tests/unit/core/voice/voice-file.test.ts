// The shape of a file of clips: what is taken, and where it says why not.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { soundKind } from "../../../../src/core/voice/sound-kind";
import { voiceFileSchema, voiceLimits } from "../../../../src/core/voice/voice-file";
import { aClip, aVoiceFile } from "./a-clip";

/** "clips.0.type: voice-type" of each fault. */
function faults(file: unknown): string[] {
  const result = v.safeParse(voiceFileSchema, file);
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}

describe("a file of clips", () => {
  it("is taken with one clip about each screen or point", () => {
    const clips = ["screen/home", "screen/help", "procedure/1.001193/summary", "procedure/1.001193/where"].map((about) => aClip({ about }));
    expect(faults(aVoiceFile(clips))).toEqual([]);
    expect(faults(aVoiceFile([]))).toEqual([]);
  });

  it.each([
    "audio/webm;codecs=opus",
    "audio/webm; codecs=opus",
    'audio/webm;codecs="opus"',
    "audio/ogg;codecs=opus",
    "audio/mp4",
    "audio/mp4;codecs=mp4a.40.2",
  ])("may be of the type that browsers give: %s", (type) => expect(faults(aVoiceFile([aClip({ type })]))).toEqual([]));

  it.each([
    ["an unknown screen", { about: "screen/kitchen" }, "clips.0.about: voice-about"],
    ["an unknown point", { about: "procedure/1.001193/gossip" }, "clips.0.about: voice-about"],
    ["no code", { about: "procedure/khai-sinh/papers" }, "clips.0.about: voice-about"],
    ["a film", { type: "video/webm" }, "clips.0.type: voice-type"],
    ["no length", { seconds: 0 }, "clips.0.seconds: voice-seconds"],
    ["more than the longest recording", { seconds: 120 }, "clips.0.seconds: voice-seconds"],
    ["a day that does not exist", { recorded: "2026-02-30" }, "clips.0.recorded: day"],
    ["a text in place of a sound", { data: Buffer.from("Xin chào ông bà").toString("base64") }, "clips.0.data: voice-not-audio"],
    ["a page in place of a sound", { data: Buffer.from("<!doctype html><p>404</p>").toString("base64") }, "clips.0.data: voice-not-audio"],
    ["what is not base64", { data: "RIFF****" }, "clips.0.data: voice-base64"],
    ["far too much", { data: `${aClip().data.slice(0, 16)}${"A".repeat(voiceLimits.clip)}` }, "clips.0.data: voice-clip-large"],
    ["a book of notes", { said: "x".repeat(voiceLimits.said + 1) }, "clips.0.said: voice-said"],
  ])("is refused with %s", (_, change, fault) => expect(faults(aVoiceFile([aClip(change)]))).toContain(fault));

  it("is refused when two clips are about the same, and says which", () => {
    expect(faults(aVoiceFile([aClip(), aClip({ about: "screen/help" }), aClip()]))).toEqual(["clips.2.about: voice-twice"]);
  });

  it("is refused in another format, with a strange key, with a language that is no slug", () => {
    expect(faults({ ...aVoiceFile(), format: 2 })).toEqual(["format: voice-format"]);
    expect(faults({ ...aVoiceFile(), song: true })).toHaveLength(1);
    expect(faults(aVoiceFile([], { id: "Tày", name: "Tày" }))).toEqual(["language.id: slug"]);
    expect(faults(aVoiceFile([], { id: "tay", name: "x".repeat(31) }))).toEqual(["language.name: voice-language"]);
  });
});

describe("the kind of a sound", () => {
  const kindOf = (...bytes: (number | string)[]) =>
    soundKind(Buffer.concat(bytes.map((part) => Buffer.from(typeof part === "string" ? part : [part]))).toString("base64"));

  it.each([
    ["webm", soundKind(Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 0, 0, 0, 0, 0, 0, 0x1f]).toString("base64"))],
    ["ogg", kindOf("OggS", 0, 2, 0, 0, 0, 0, 0, 0)],
    ["wav", soundKind(aClip().data)],
    ["mp4", kindOf(0, 0, 0, 0x20, "ftypM4A ")],
    ["mp3", kindOf("ID3", 4, 0, 0, 0, 0, 0, 0, 0)],
    ["mp3", soundKind(Buffer.from([0xff, 0xfb, 0x90, 0x64, 0, 0, 0, 0, 0, 0, 0, 0]).toString("base64"))],
  ])("%s is known by its first bytes", (kind, found) => expect(found).toBe(kind));

  it.each(["", "AA==", "****", Buffer.from("%PDF-1.7 abcdef").toString("base64"), Buffer.from("RIFF0000AVI LIST").toString("base64")])(
    "nothing else is a sound: %s",
    (data) => expect(soundKind(data)).toBeUndefined(),
  );
});
