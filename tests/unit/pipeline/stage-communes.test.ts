// A province's folder: one data directory a commune, and one problem in any of them is enough.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stageCommunes } from "../../../src/pipeline/stage-communes";
import { soundFiles, writeData } from "./data-directory";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "niem-yet-"));

/** @param changed files of a commune that are not the sound ones */
function aProvince(communes: Record<string, Record<string, unknown>>): string {
  const root = emptyFolder();
  for (const [slug, changed] of Object.entries(communes)) renameSync(writeData({ ...soundFiles(), ...changed }), join(root, slug));
  return root;
}

const named = (name: string) => ({ "commune.yaml": { ...soundFiles()["commune.yaml"], name } });

describe("a province's communes", () => {
  it("get a catalogue each, and what is no commune is passed over", async () => {
    const root = aProvince({ "phu-thong": named("Phủ Thông"), "bach-thong": named("Bạch Thông") });
    writeFileSync(join(root, "README.md"), "các xã của tỉnh");
    mkdirSync(join(root, ".git"));
    const site = emptyFolder();
    expect(await stageCommunes(root, site)).toEqual({
      communes: [
        { slug: "bach-thong", name: "xã Bạch Thông", procedures: 1 },
        { slug: "phu-thong", name: "xã Phủ Thông", procedures: 1 },
      ],
      problems: [],
    });
    const folder = join(site, "communes/phu-thong/catalogue");
    const { list } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { list: { file: string } };
    expect(readFileSync(join(folder, list.file), "utf8")).toContain("Phủ Thông");
  });

  it("with problems: each is named with its commune, those of every commune at once", async () => {
    const root = aProvince({
      "an-binh": { "commune.yaml": { ...soundFiles()["commune.yaml"], name: undefined } },
      "Phủ Thông": {},
      "phu-thong": { "fields.yaml": undefined },
      "tan-son": {},
    });
    const { problems, communes } = await stageCommunes(root, emptyFolder());
    const of = (start: string) => problems.filter(({ file }) => file.startsWith(start));
    expect(of("an-binh/commune.yaml")).toMatchObject([{ field: "name" }]);
    expect(of("Phủ Thông")).toMatchObject([{ field: "", reason: expect.stringContaining("không dấu") as string }]);
    expect(of("phu-thong/fields.yaml")).not.toEqual([]);
    expect(of("tan-son")).toEqual([]);
    expect(communes).toEqual([]);
  });

  it("that are not there, or of which there is none, are a problem", async () => {
    const site = emptyFolder();
    expect((await stageCommunes(join(site, "nowhere"), site)).problems).toMatchObject([{ reason: "không có thư mục này" }]);
    expect((await stageCommunes(emptyFolder(), site)).problems).toMatchObject([{ reason: expect.stringContaining("không có xã nào") as string }]);
    expect(readdirSync(site)).toEqual([]);
  });

  it("a link that leads nowhere is named as it is", async () => {
    const root = aProvince({ "phu-thong": {} });
    symlinkSync(join(root, "gone"), join(root, "tan-son"));
    expect((await stageCommunes(root, emptyFolder())).problems).toMatchObject([{ file: "tan-son" }]);
  });
});
