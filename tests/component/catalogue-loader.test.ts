// @vitest-environment happy-dom
// The loader: which pieces it reads, and that a damaged one is never used.
import { beforeAll, describe, expect, it } from "vitest";
import { checking, openCatalogue } from "../../src/app/platform/catalogue/catalogue-loader";
import { emitCatalogue } from "../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../src/pipeline/read-data";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles, writeData } from "../unit/pipeline/data-directory";

const many = Object.fromEntries(
  Array.from({ length: 24 }, (_, i) => {
    const code = `1.0000${10 + i}`;
    return [`procedures/dat-dai/${code}.yaml`, aProcedure({ code, field: "dat-dai", plain_name: `Việc ${i}`, neighbours: [] })];
  }),
);
let pieces: Map<string, string>;
let read: string[];

beforeAll(async () => {
  const files = emitCatalogue(await readSoundData(writeData({ ...soundFiles(), ...many })));
  pieces = new Map(files.map(({ path, source }) => [path, source]));
});

/** Reads what was emitted; `damaged` names the start of a piece that arrives broken. */
function reader(damaged?: string) {
  read = [];
  return (file: string) => {
    read.push(file.replace(/\..*/, ""));
    const source = pieces.get(file) ?? "";
    return Promise.resolve(damaged && file.startsWith(damaged) ? source.replace("a", "b") : source);
  };
}

const open = (damaged?: string) => openCatalogue(pieces.get("manifest.json")!, checking(reader(damaged)));

const loaded = async (damaged?: string) => {
  const catalogue = await open(damaged);
  read = [];
  return catalogue;
};

describe("the catalogue in use", () => {
  it("has the thesaurus beside its list", async () => {
    expect((await loaded()).list).toMatchObject({ thesaurus: { fillers: ["xin"] }, procedures: expect.any(Array) as unknown[] });
  });

  it("reads of a large field the one piece in which a procedure lies, and once", async () => {
    const catalogue = await loaded();
    expect((await catalogue.details("dat-dai", "1.000012")).map(({ procedure }) => procedure.code)).toEqual([
      "1.000012",
      "1.000013",
      "1.000022",
      "1.000023",
      "1.000032",
      "1.000033",
    ]);
    await catalogue.details("dat-dai", "1.000022");
    expect(read).toEqual(["details-dat-dai-2"]);
  });

  it("gives a large field whole, by code", async () => {
    const catalogue = await loaded();
    expect((await catalogue.details("dat-dai")).map(({ procedure }) => procedure.code)).toEqual(Object.keys(many).map((file) => file.slice(19, 27)));
    expect(read).toHaveLength(5);
    expect(await catalogue.details("la")).toEqual([]);
  });

  it.each(["list", "thesaurus"])("is not used when its %s is damaged", async (piece) => {
    await expect(open(piece)).rejects.toThrow(new RegExp(`^${piece}\\..*sha256`));
  });

  it("does not give a damaged piece of a field", async () => {
    const catalogue = await loaded("details-dat-dai-2");
    await expect(catalogue.details("dat-dai", "1.000012")).rejects.toThrow(/^details-dat-dai-2.*sha256/);
    expect(await catalogue.details("dat-dai", "1.000014")).toHaveLength(4);
  });
});
