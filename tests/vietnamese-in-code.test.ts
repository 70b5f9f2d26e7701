// No Vietnamese sentence stands in code: screens speak through messages/, the data through data/, problems through reasons.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");
const accented = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** Where Vietnamese belongs, and why. */
const homes: [RegExp, string][] = [
  [/^app\/messages\//, "the sentences themselves"],
  [/^app\/kiosk\/OnScreenKeyboard/, "letters on keys"],
  [/^pipeline\//, "problems of the data, for the officer who edits it"],
  [/^cli\//, "what the commands say on the terminal"],
  [/^core\/text\//, "letters, tones and names of the language"],
  [/^core\/search\//, "words that the search knows"],
  [/^core\/intake\//, "words by which the portal's records are read, and remarks for the officer"],
  [/^core\/procedure\/(said-of-trips|trips|compare-postings)/, "words by which records are read"],
  [/^core\/calendar\/office-hours/, "words by which the office's hours are read"],
  [/^core\/usage\/name-like/, "what names of people are made of"],
  [/^core\/voice\/language/, "names of the languages of this country"],
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|vue)$/.test(file));
const lines = files.flatMap((file) => accentedLines(readFileSync(join(source, file), "utf8")).map((line) => ({ file, line })));

describe("Vietnamese in code", () => {
  it("stands in no file but those that are for it", () => {
    const strays = lines.filter(({ file }) => !homes.some(([home]) => home.test(file)));
    expect(strays.map(({ file, line }) => `${file}: ${line}`)).toEqual([]);
  });

  it("has no home that nothing lives in any more", () => {
    expect(homes.filter(([home]) => !lines.some(({ file }) => home.test(file))).map(([, why]) => why)).toEqual([]);
  });
});

/** Lines of code with a Vietnamese letter in them; comments may quote what a screen says. */
function accentedLines(text: string): string[] {
  const code = text
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
  return code.split("\n").filter((line) => accented.test(line));
}
