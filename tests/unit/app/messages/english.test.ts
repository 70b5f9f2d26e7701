// The English messages against the Vietnamese ones: the compiler has seen that no key is missing; here what stands behind them.
import { describe, expect, it } from "vitest";
import { english } from "../../../../src/app/messages/en";
import { following } from "../../../../src/app/messages/following";
import { vi } from "../../../../src/app/messages/vi";

/** Kept on purpose: names of things, and what a Vietnamese voice reads or a Vietnamese officer. */
const kept = [
  /^speech\.(spoken|reading|channels|desk|result)\b/,
  /^updates\./,
  /^keyboard\.tones\./,
  /^language\.other/,
  /^fee\.kinds\./,
  /^explain\.online\.(full|partial)\.title$/,
  /^trips\.firstOnlineNeeds\.0$/,
  /^figures\./,
];
const isKept = (path: string) => kept.some((each) => each.test(path));
const accented = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** Every sentence by its path; those with gaps are filled with numbers and plain words. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, filled(value as (...gaps: unknown[]) => unknown)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => sentences(each, path ? `${path}.${key}` : key));
}

function filled(sentence: (...gaps: unknown[]) => unknown): string {
  for (const gaps of [["2026-11-23", "2026-11-24", "c"], [2, 3, 4], [["a", "b"]], [2, "b", "c"]]) {
    try {
      return String(sentence(...gaps));
    } catch {
      // The next kind of gap may be the one.
    }
  }
  throw new Error("no gap fits");
}

describe("the English messages", () => {
  const vietnamese = new Map(sentences(vi));
  const said = sentences(english.messages);

  it("have a sentence for every Vietnamese one", () => {
    expect(said.map(([path]) => path).sort()).toEqual([...vietnamese.keys()].sort());
  });

  it("are nowhere empty where the Vietnamese says something", () => {
    expect(said.filter(([path, text]) => !text.trim() && vietnamese.get(path)?.trim()).map(([path]) => path)).toEqual([]);
  });

  it("are nowhere still Vietnamese", () => {
    expect(said.filter(([path, text]) => accented.test(text) && !isKept(path)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("write money, figures and days the English way", () => {
    const { figures, fee, time } = english.messages;
    expect(fee.amount(figures.money(150_000), figures.money(150_000))).toBe("150,000 VND");
    expect(figures.weekday("Tue", figures.day("2026-12-01"))).toBe("Tue 1 December 2026");
    expect([figures.term(figures.decimal(1), time.units.working_day), figures.term(figures.decimal(3.5), "day")]).toEqual(["1 working day", "3.5 days"]);
    expect([figures.run("2026-11-28", "2026-11-29"), figures.run("2026-12-31", "2027-01-02"), figures.run("2026-12-05", "2026-12-05")]).toEqual([
      "28–29 November",
      "31 December – 2 January",
      "5 December",
    ]);
  });

  it("count one and many", () => {
    const { procedure, guide, handoff, trips } = english.messages;
    expect([procedure.papers(1), procedure.papers(3), procedure.papers(0)]).toEqual(["1 paper", "3 papers", "Ask an officer"]);
    expect([trips.count(0, 1), trips.count(1, 1), trips.count(2, 2)]).toEqual(["0 or 1 trip", "1 trip", "2 trips"]);
    expect(guide.missing(["Passport"])).toBe("1 paper still missing: Passport");
    expect(handoff.pocket.papers(2, 0)).toBe("BRING 2 PAPERS, ALL THERE:");
  });
});

describe("sentences that follow the language", () => {
  it("change at any depth, though they were taken before", () => {
    let current = { home: { title: "Chào", more: { note: "xin" } }, days: ["CN"], say: (name: string) => `Chào ${name}` };
    const t = following(() => current);
    const { home } = t;
    const { more } = home;
    current = { home: { title: "Hello", more: { note: "please" } }, days: ["Sun"], say: (name) => `Hello ${name}` };
    expect([home.title, more.note, t.days[0], t.say("An")]).toEqual(["Hello", "please", "Sun", "Hello An"]);
    expect(t.home).toBe(home);
    expect(Object.keys(home)).toEqual(["title", "more"]);
  });
});
