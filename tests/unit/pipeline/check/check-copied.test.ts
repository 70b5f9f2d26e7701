import { describe, expect, it } from "vitest";
import { readData } from "../../../../src/pipeline/read-data";
import { aProcedure } from "../../core/procedure/a-procedure";
import { soundFiles, writeData } from "../data-directory";

const copied = "Người có yêu cầu nộp hồ sơ tại bộ phận một cửa của xã";
const place = "procedures/ho-tich/1.001193.yaml";
const official = aProcedure({ wording: "official", steps: [`1. ${copied} để được giải quyết`] });
const problemsOf = async (steps: string[], files: object = { "official/ho-tich/1.001193.yaml": official }) =>
  (await readData(writeData({ ...soundFiles(), ...files, [place]: aProcedure({ steps }) }))).problems;

describe("a text beside its official record", () => {
  it("may not carry ten words in a row over from it, and the check says where", async () => {
    expect(await problemsOf(["Gọi trước.", `${copied}.`])).toEqual([
      {
        file: place,
        field: "steps.1",
        reason: 'chép nguyên văn của Cổng (official/ho-tich/1.001193.yaml), hãy viết lại bằng lời thường: "người có yêu cầu nộp hồ sơ tại bộ phận"',
      },
    ]);
  });

  it("is sound in words of its own, and not measured where there is no record", async () => {
    expect(await problemsOf(["Mang giấy tờ ra quầy."])).toEqual([]);
    expect(await problemsOf([`${copied}.`], {})).toEqual([]);
    const other = aProcedure({ ...official, code: "1.004873" });
    expect(await problemsOf([`${copied}.`], { "official/ho-tich/1.004873.yaml": other })).toEqual([]);
  });

  it("is not measured when it is the portal's own wording", async () => {
    const files = { "official/ho-tich/1.001193.yaml": official };
    const { problems } = await readData(writeData({ ...soundFiles(), ...files, [place]: official }));
    expect(problems).toEqual([]);
  });
});
