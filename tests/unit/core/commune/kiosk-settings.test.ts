import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { kioskBounds, kioskSettingsSchema, kioskWith, stepped } from "../../../../src/core/commune/kiosk-settings";

const kiosk = { diagonal_inches: 32, printer: true, idle_seconds: 60, countdown_seconds: 15 };
const commune = { kiosk, counters: [{ name: "Quầy 1", fields: ["ho-tich"] }] };

describe("the settings of one machine", () => {
  it("nothing changed: as the commune's data has it", () => {
    expect(kioskWith(commune, {})).toEqual(kiosk);
  });

  it("what was changed stands before the data, the rest stays", () => {
    expect(kioskWith(commune, { idle_seconds: 120, printer: false, counter: "Quầy 1" })).toEqual({
      ...kiosk,
      idle_seconds: 120,
      printer: false,
      counter: "Quầy 1",
    });
  });

  it("a counter that the data names no more sends nobody there", () => {
    expect(kioskWith(commune, { counter: "Quầy 9" })).toEqual(kiosk);
  });

  it("steps stay within bounds and leave no tail of a fraction", () => {
    expect(stepped(32, 0.1, kioskBounds.diagonal_inches)).toBe(32.1);
    expect(stepped(7, -1, kioskBounds.diagonal_inches)).toBe(7);
    expect(stepped(60, -60, kioskBounds.idle_seconds)).toBe(15);
    expect(stepped(590, 15, kioskBounds.idle_seconds)).toBe(600);
  });

  it("what is out of bounds, or of another shape, is not read back", () => {
    for (const settings of [{}, { idle_seconds: 15, diagonal_inches: 21.5, printer: false, counter: "Quầy 1" }]) {
      expect(v.is(kioskSettingsSchema, settings)).toBe(true);
    }
    for (const settings of [{ idle_seconds: 5 }, { idle_seconds: 60.5 }, { diagonal_inches: 3 }, { printer: "yes" }, { colour: "red" }, undefined]) {
      expect(v.is(kioskSettingsSchema, settings), JSON.stringify(settings)).toBe(false);
    }
  });
});
