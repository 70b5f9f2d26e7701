import { describe, expect, it } from "vitest";
import { readData } from "../../../src/pipeline/read-data";
import { soundFiles, writeData } from "./data-directory";

const paper = { id: "can-cuoc", icon: "identification-card", tone: "sky", words: ["căn cước"] };

async function problemsOf(files: Record<string, unknown>): Promise<string[]> {
  const { problems } = await readData(writeData({ ...soundFiles(), ...files }));
  return problems.map(({ file, field, reason }) => `${file} · ${field}: ${reason}`);
}

describe("the kinds of paper", () => {
  it("are read and given on, and a directory may do without", async () => {
    const { data } = await readData(writeData({ ...soundFiles(), "papers.yaml": [paper] }));
    expect(data?.papers).toEqual([{ ...paper, starts: [] }]);
    expect((await readData(writeData(soundFiles()))).data?.papers).toEqual([]);
  });

  it("with words claimed twice are refused, naming who claimed them first", async () => {
    const found = await problemsOf({ "papers.yaml": [paper, { ...paper, id: "the" }] });
    expect(found).toEqual([expect.stringMatching(/^papers\.yaml · 1\.words\.0: lời "căn cước" đã có ở loại can-cuoc/)]);
  });

  it("of a colour that is none are refused", async () => {
    expect(await problemsOf({ "papers.yaml": [{ ...paper, tone: "neon" }] })).toEqual([expect.stringMatching(/^papers\.yaml · 0\.tone: /)]);
  });
});

describe("a picture that nobody drew", () => {
  it("is refused in each file that can name one, with the names that exist", async () => {
    const found = await problemsOf({
      "papers.yaml": [{ ...paper, icon: "passprot" }],
      "fields.yaml": [{ id: "ho-tich", name: "Hộ tịch", icon: "passport" }],
      "life-events.yaml": [{ id: "sinh-con", name: "Sinh con", icon: "babby", tone: "peach", path: [{ code: "1.001193" }] }],
    });
    expect(found).toEqual([
      expect.stringMatching(/^fields\.yaml · 0\.icon: không có hình "passport"; chọn một trong: .*baby/),
      expect.stringMatching(/^life-events\.yaml · 0\.icon: không có hình "babby"; .*baby/),
      expect.stringMatching(/^papers\.yaml · 0\.icon: không có hình "passprot"; .*passport/),
    ]);
  });
});
