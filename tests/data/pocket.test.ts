// Every posted procedure fits into a pocket: two codes at most, each read back letter by letter.
import jsQR from "jsqr";
import { encode } from "uqr";
import { beforeAll, describe, expect, it } from "vitest";
import { vi } from "../../src/app/messages/vi";
import { pocketTexts } from "../../src/app/wording/pocket-words";
import { dataDirectory } from "../../src/cli/arguments";
import { parseMoment } from "../../src/core/calendar/filing";
import { createWorkCalendar } from "../../src/core/calendar/work-calendar";
import { wholeCase } from "../../src/core/guide/my-case";
import { counterCodes } from "../../src/core/handoff/counter-code";
import type { Procedure } from "../../src/core/procedure/procedure";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

let data: Data;
let texts: Map<Procedure, readonly string[]>;
beforeAll(async () => {
  data = await readSoundData(dataDirectory(undefined));
  // Filed before a long holiday, when the line of the return date is longest.
  const filing = { moment: parseMoment("2026-11-23T14:30")!, calendar: createWorkCalendar(data.calendars) };
  texts = new Map(data.procedures.map((each) => [each, pocketTexts({ mine: wholeCase(each), ticked: new Set(), commune: data.commune, filing }, vi)]));
});

/** What a camera reads of a code with three points to a module. */
function scanned(text: string): { version: number; text: string | undefined } {
  const { version, size, data: rows } = encode(text, { ecc: "L", border: 4 });
  const points = 3;
  const pixels = new Uint8ClampedArray((size * points) ** 2 * 4);
  for (let i = 0; i < pixels.length / 4; i++) {
    const dark = rows[Math.floor(i / (size * points) / points)]![Math.floor((i % (size * points)) / points)];
    pixels.fill(dark ? 0 : 255, i * 4, i * 4 + 3);
    pixels[i * 4 + 3] = 255;
  }
  return { version, text: jsQR(pixels, size * points, size * points, { inversionAttempts: "dontInvert" })?.data };
}

describe("the list of every posted procedure", () => {
  it("is NFC and comes back whole out of two codes of version 15 at most", () => {
    const wrong = [...texts].flatMap(([{ code }, parts]) =>
      parts.flatMap((text, i) => {
        if (parts.length > 2 || text !== text.normalize("NFC")) return `${code}: ${parts.length} parts`;
        const read = scanned(text);
        return read.version <= 15 && read.text === text ? [] : `${code}, part ${i + 1}: version ${read.version}`;
      }),
    );
    expect(wrong).toEqual([]);
  }, 180_000);

  it("has every ordinary paper by its whole name, and the portal's page", () => {
    const wrong = [...texts].flatMap(([{ code, documents, portal_id }, parts]) => {
      const lines = parts.join("\n").split("\n");
      const missing = documents.filter(({ name }, i) => !lines.some((line) => line.startsWith(`${i + 1}. ${name}`)));
      return missing.length || !lines.some((line) => line.endsWith(portal_id)) ? `${code}: ${missing.map(({ name }) => name).join()}` : [];
    });
    expect(wrong).toEqual([]);
  });

  it("is one scan for half of them", () => {
    expect([...texts.values()].filter(({ length }) => length === 1).length).toBeGreaterThan(texts.size / 2);
  });

  it("has a counter code that no question is", () => {
    const codes = [...counterCodes(data.procedures.map(({ code }) => code)).values()];
    const asked = new Set(data.procedures.flatMap(({ keywords, plain_name }) => [plain_name, ...keywords]).map((text) => text.toUpperCase()));
    expect(codes.filter((code) => asked.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(data.procedures.length);
  });
});
