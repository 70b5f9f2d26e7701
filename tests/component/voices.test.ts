// @vitest-environment happy-dom
// What is recorded, on this device and in the catalogue together.
import { flushPromises } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as shelf from "../../src/app/platform/sound/clip-shelf";
import { useVoices } from "../../src/app/stores/voices";
import { aClip, aTone, aVoiceFile } from "../unit/core/voice/a-clip";

const [home, help] = ["screen/home", "screen/help"];
const posted = aVoiceFile([aClip({ data: aTone(0.2) }), aClip({ about: help })]);
const catalogue = vi.hoisted(() => ({ list: {}, voice: (): unknown => undefined }));
vi.mock("../../src/app/stores/catalogue", () => ({ useCatalogue: () => catalogue }));
vi.mock("../../src/app/platform/sound/clip-shelf", async (original) => ({
  ...(await original<object>()),
  listClips: vi.fn(),
  readSound: vi.fn(),
  dropClip: vi.fn(),
}));

async function voicesWith(kept: shelf.KeptClip[]) {
  vi.mocked(shelf.listClips).mockResolvedValue(kept);
  vi.mocked(shelf.readSound).mockResolvedValue(aTone(0.5));
  const voices = useVoices();
  await flushPromises();
  return voices;
}
const own = (language: { id: string; name: string }, about = home): shelf.KeptClip => ({
  language,
  about,
  type: "audio/webm",
  seconds: 1,
  recorded: "2026-11-24",
});

beforeEach(() => {
  setActivePinia(createPinia());
  catalogue.list = { voices: [{ ...posted.language, about: [home, help] }] };
  catalogue.voice = () => Promise.resolve(posted);
});

describe("the languages of a page", () => {
  it("are those of the catalogue and of this device, where something about the page is recorded", async () => {
    const voices = await voicesWith([own({ id: "dao", name: "Dao" }), own({ id: "tay", name: "Tày" })]);
    expect(voices.languagesOf([home]).map(({ name }) => name)).toEqual(["Dao", "Tày"]);
    expect(voices.languagesOf([help]).map(({ name }) => name)).toEqual(["Tày"]);
    expect(voices.languagesOf(["screen/search"])).toEqual([]);
    expect([voices.isRecorded("dao", home), voices.isPosted("dao", home)]).toEqual([true, false]);
  });

  it("are none where neither has any, in a catalogue from before there were voices too", async () => {
    catalogue.list = {};
    expect((await voicesWith([])).languagesOf([home])).toEqual([]);
  });
});

describe("the sound of a clip", () => {
  it("is this device's own before the catalogue's", async () => {
    expect(await (await voicesWith([own({ id: "tay", name: "Tày" })])).sound("tay", home)).toEqual({ type: "audio/webm", data: aTone(0.5) });
  });

  it("is the catalogue's where the device has none", async () => {
    expect((await (await voicesWith([])).sound("tay", home)).data).toBe(aTone(0.2));
  });

  it("is missed aloud where nobody has it", async () => {
    await expect((await voicesWith([])).sound("tay", "screen/search")).rejects.toThrow("tay/screen/search: missing");
  });

  it("is the catalogue's again when the device's own is deleted", async () => {
    const voices = await voicesWith([own({ id: "tay", name: "Tày" })]);
    vi.mocked(shelf.listClips).mockResolvedValue([]);
    await voices.drop("tay", home);
    expect(shelf.dropClip).toHaveBeenCalledWith("tay", home);
    expect((await voices.sound("tay", home)).data).toBe(aTone(0.2));
  });
});
