// What the office recorded, in the data directory: what check says of it, and how it gets into the catalogue.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { listPieceSchema, manifestSchema } from "../../../src/core/catalogue/catalogue";
import { voiceFileSchema, voiceLimits } from "../../../src/core/voice/voice-file";
import { emitCatalogue } from "../../../src/pipeline/emit-catalogue";
import { readData, readSoundData } from "../../../src/pipeline/read-data";
import { aClip, aVoiceFile } from "../core/voice/a-clip";
import { soundFiles, writeData } from "./data-directory";

const papers = aClip({ about: "procedure/1.001193/papers" });
const text = (value: unknown) => JSON.stringify(value);
const withVoice = (files: Record<string, string>) => writeData({ ...soundFiles(), ...files });

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const { problems } = await readData(withVoice(files));
  return problems.map(({ file, field, reason }) => `${file} ${field} ${reason}`);
}

describe("the files of clips", () => {
  it("are sound, one per language, beside a word for the reader", async () => {
    const dao = aVoiceFile([aClip()], { id: "dao", name: "Dao" });
    const files = { "voice/tay.voice.json": text(aVoiceFile([papers])), "voice/dao.voice.json": text(dao), "voice/README.md": "Ghi âm", "voice/.gitkeep": "" };
    const { data, problems, count } = await readData(withVoice(files));
    expect(problems).toEqual([]);
    expect(data?.voices.map(({ language }) => language.id)).toEqual(["dao", "tay"]);
    expect(count).toBe((await readData(withVoice({}))).count + 2);
  });

  it.each([
    ["cut off", "tay.voice.json", text(aVoiceFile()).slice(0, 300), /tay\.voice\.json {2}không phải tệp ghi âm, hoặc bị cắt/],
    [
      "about a procedure that is not posted",
      "tay.voice.json",
      text(aVoiceFile([aClip(), aClip({ about: "procedure/9.999999/time" })])),
      /clips\.1\.about thủ tục 9\.999999 không được niêm yết/,
    ],
    ["about a screen that is none", "tay.voice.json", text(aVoiceFile([aClip({ about: "screen/kitchen" })])), /clips\.0\.about phải là "screen\/home"/],
    ["not audio", "tay.voice.json", text(aVoiceFile([aClip({ data: "AAAA" })])), /clips\.0\.data đây không phải là âm thanh/],
    ["twice about the same", "tay.voice.json", text(aVoiceFile([papers, papers])), /clips\.1\.about đoạn này đã có ở trên/],
    ["far too large", "tay.voice.json", " ".repeat(voiceLimits.file + 1), /25 MB, nhiều nhất 24 MB/],
    ["under another language's name", "nung.voice.json", text(aVoiceFile()), /language\.id tệp của tiếng này phải tên là tay\.voice\.json/],
    ["a song", "song.mp3", "ID3", /song\.mp3 {2}thư mục này chỉ chứa tệp ghi âm/],
  ])("are refused when %s", async (_, name, content, reason) => {
    const problems = await problemsOf({ [`voice/${name}`]: content });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(reason);
  });

  it("are not blamed for a procedure whose own file has a fault", async () => {
    const root = writeData({ ...soundFiles(), "procedures/ho-tich/1.001193.yaml": "code: [", "voice/tay.voice.json": text(aVoiceFile([papers])) });
    const { problems } = await readData(root);
    expect(problems.filter(({ file }) => file.startsWith("voice/"))).toEqual([]);
  });
});

describe("clips in the catalogue", () => {
  it("are a piece per language, and the list says what they are about", async () => {
    const out = emitCatalogue(await readSoundData(withVoice({ "voice/tay.voice.json": text(aVoiceFile([aClip(), papers])) })));
    const source = (path: string) => JSON.parse(out.find((file) => file.path === path)!.source) as unknown;
    const manifest = v.parse(manifestSchema, source("manifest.json"));
    expect(v.parse(listPieceSchema, source(manifest.list.file)).voices).toEqual([
      { id: "tay", name: "Tày", about: ["screen/home", "procedure/1.001193/papers"] },
    ]);
    expect(v.parse(voiceFileSchema, source(manifest.voice!.tay!.file)).clips).toHaveLength(2);
  });

  it("leave no trace where nothing is recorded, and change only their own piece and the list", async () => {
    const bare = emitCatalogue(await readSoundData(withVoice({})));
    const manifest = v.parse(manifestSchema, JSON.parse(bare.at(-1)!.source));
    expect(manifest.voice).toBeUndefined();
    expect(bare.map(({ source }) => source).join()).not.toContain('"voices"');
    const voiced = emitCatalogue(await readSoundData(withVoice({ "voice/tay.voice.json": text(aVoiceFile()) })));
    const other = v.parse(manifestSchema, JSON.parse(voiced.at(-1)!.source));
    expect(other.id).not.toBe(manifest.id);
    expect(other.details).toEqual(manifest.details);
  });
});
