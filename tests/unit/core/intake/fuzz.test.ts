// Ten thousand broken inputs: each ends in a record that keeps the rules, or in a named refusal; never in an exception.
import fc from "fast-check";
import { strToU8 } from "fflate";
import { safeParse } from "valibot";
import { describe, expect, it, vi } from "vitest";
import { Intake, IntakeError, type IntakeSource } from "../../../../src/core/intake/intake";
import { procedureSchema } from "../../../../src/core/procedure/procedure";
import { aRecord, aPaper, context } from "./a-record";
import { aListWorkbook } from "./a-workbook";

vi.setConfig({ testTimeout: 120_000 });

const whole = aRecord({
  executionCases: [
    { name: "* Lưu ý:", profileComponents: [aPaper("- Đơn")] },
    { name: "Ủy quyền", profileComponents: [aPaper("Giấy", { attachments: [{ fileName: "a" }] })] },
  ],
});
const text = JSON.stringify(whole);

/** Takes one source to its end; whatever happens must be accounted for. */
function account(source: IntakeSource): void {
  const intake = new Intake(context);
  try {
    intake.add(source);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    expect(error.message).toMatch(/^x\.\w+: .+/su);
    expect(intake.finish().inputs).toEqual([]);
    return;
  }
  const { records, listOnly, inputs } = intake.finish();
  for (const { procedure } of records) expect(safeParse(procedureSchema, procedure).issues).toBeUndefined();
  expect(inputs.filter(({ outcome }) => outcome === "accepted")).toHaveLength(records.length);
  expect(inputs.filter(({ outcome }) => outcome === "list-only")).toHaveLength(listOnly.length);
  for (const { outcome, reasons } of inputs) if (outcome !== "accepted") expect(reasons.length).toBeGreaterThan(0);
}

/** Every place in a value, as paths of keys. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [...(path.length ? [path] : []), ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))];
}

const paths = places(whole);
const nasty = fc.constantFrom<unknown>(
  null,
  "",
  " ",
  0,
  -1,
  1.5,
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  "\uFFFD",
  "\uD800",
  "a\0b",
  "constructor",
  { toString: 1 },
  { valueOf: "x" },
  { __proto__: null },
  "1.004873",
  9e15,
);
const swapped = fc.oneof(nasty, fc.jsonValue(), fc.string({ unit: "binary", maxLength: 40 }), fc.double(), fc.integer());

function changed(path: readonly string[], change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const copy = structuredClone(whole) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], copy);
  const key = path.at(-1);
  if (typeof holder === "object" && holder !== null && key !== undefined) change(holder as Record<string, unknown>, key);
  return copy;
}

describe("a record that was mangled", () => {
  it("by swapping one value for another of any type (4,000)", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), swapped, (path, value) =>
        account({ name: "x.json", text: JSON.stringify(changed(path, (holder, key) => (holder[key] = value))) }),
      ),
      { numRuns: 4000 },
    );
  });

  it("by deleting keys (2,000)", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paths), { minLength: 1, maxLength: 4 }), (chosen) => {
        const copy = structuredClone(whole) as Record<string, unknown>;
        for (const path of chosen) {
          const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], copy);
          if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, path.at(-1)!);
        }
        account({ name: "x.json", text: JSON.stringify([copy, whole]) });
      }),
      { numRuns: 2000 },
    );
  });

  it("by cutting it off (2,000)", () => {
    fc.assert(
      fc.property(fc.nat(text.length), (end) => account({ name: "x.json", text: text.slice(0, end) })),
      { numRuns: 2000 },
    );
  });

  it("by flipping bytes before decoding (2,000)", () => {
    const bytes = strToU8(text);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (flips) => {
        const copy = bytes.slice();
        for (const [at, byte] of flips) copy[at] = byte;
        account({ name: "x.json", text: new TextDecoder().decode(copy) });
        account({ name: "x.json", text: new TextDecoder("utf-16le").decode(copy) });
      }),
      { numRuns: 2000 },
    );
  });

  it("by nesting it deeper than any stack", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    account({ name: "x.json", text: `{"code":${deep},"detail":{}}` });
    account({ name: "x.json", text: text.replace('"value":20000', `"value":${deep}`).replace('"processingTime":3', `"processingTime":${deep}`) });
  });
});

describe("a list that was mangled", () => {
  const table = "Mã số,Tên,Lĩnh vực\n9.000001,Chợ,Chợ phiên\n9.000002,Phiên,";

  it("as a table (1,500)", () => {
    fc.assert(
      fc.property(fc.nat(table.length), fc.string({ unit: "binary", maxLength: 12 }), (at, stray) =>
        account({ name: "x.csv", text: table.slice(0, at) + stray + table.slice(at) }),
      ),
      { numRuns: 1500 },
    );
  });

  it("as a workbook, cut and flipped (1,500)", () => {
    const workbook = aListWorkbook([["9.000001", "Chợ"]]);
    fc.assert(
      fc.property(fc.nat(workbook.length), fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { maxLength: 5 }), (end, flips) => {
        const copy = workbook.slice();
        for (const [at, byte] of flips) copy[at] = byte;
        account({ name: "x.xlsx", bytes: flips.length % 2 ? copy : copy.slice(0, end) });
      }),
      { numRuns: 1500 },
    );
  });
});
