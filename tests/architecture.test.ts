// The table of allowed arrows: who may import whom. Redrawn together with ARCHITECTURE.md, never around it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

const core = [
  "core/text",
  "core/calendar",
  "core/procedure",
  "core/commune",
  "core/local",
  "core/search",
  "core/guide",
  "core/english",
  "core/speech",
  "core/voice",
  "core/pin",
  "core/self-test",
  "core/catalogue",
  "core/shell",
  "core/handoff",
  "core/intake",
  "core/bundle",
  "core/usage",
];
const plain = ["app/messages", "app/icons", "app/wording"];

/** Room → the rooms it may import from; its own is always allowed. */
const arrows: Record<string, string[]> = {
  "core/text": [],
  "core/calendar": [],
  "core/procedure": ["core/text"],
  "core/commune": ["core/procedure"],
  "core/local": ["core/procedure", "core/commune"],
  "core/search": ["core/text"],
  "core/guide": ["core/procedure"],
  "core/english": ["core/procedure", "core/guide"],
  "core/speech": ["core/text", "core/procedure", "core/guide"],
  "core/voice": ["core/text", "core/procedure", "core/speech"],
  "core/pin": [],
  "core/self-test": ["core/calendar"],
  "core/catalogue": ["core/procedure", "core/guide", "core/calendar", "core/commune", "core/local", "core/search", "core/voice", "core/english"],
  "core/shell": [],
  "core/handoff": ["core/text", "core/procedure", "core/guide", "core/calendar", "core/commune"],
  "core/intake": ["core/text", "core/procedure", "core/commune"],
  "core/bundle": ["core/catalogue", "core/commune", "core/intake", "core/local", "core/procedure", "core/search", "core/voice"],
  "core/usage": ["core/text", "core/calendar", "core/procedure", "core/search"],
  "pipeline": core,
  // The officer reads the same words on the terminal as on the screen.
  "cli": ["pipeline", "app/messages", "app/wording", ...core],
  "app/look": [],
  "app/messages": [],
  "app/icons": ["core/commune"],
  "app/wording": ["app/messages", ...core],
  "app/platform": core,
  // The language store says in which language the messages speak.
  "app/stores": ["app/platform", "app/messages", ...core],
  "app/components": [...plain, ...core],
  "app/screens": ["app/components", "app/stores", "app/platform", "app/print", ...plain, ...core],
  "app/kiosk": ["app/components", "app/stores", "app/platform", ...plain, ...core],
  "app/staff": ["app/components", "app/stores", "app/platform", "app/print", ...plain, ...core],
  "app/print": ["app/components", "app/platform", ...plain, ...core],
  "app": ["app/components", "app/stores", "app/platform", "app/screens", "app/kiosk", "app/staff", "app/look", ...plain, ...core],
  "worker": ["core/shell"],
  "sw.ts": ["worker", "core/shell"],
};

/** Room → the packages it may import; `core` runs anywhere, so it gets two small libraries and nothing of a runtime. */
const packages: Record<string, RegExp> = {
  "core/text": /^$/,
  "core/calendar": /^valibot$/,
  "core/procedure": /^valibot$/,
  "core/commune": /^valibot$/,
  "core/local": /^valibot$/,
  "core/search": /^(valibot|fuse\.js)$/,
  "core/guide": /^valibot$/,
  "core/english": /^valibot$/,
  "core/speech": /^$/,
  "core/voice": /^valibot$/,
  "core/pin": /^valibot$/,
  "core/self-test": /^$/,
  "core/catalogue": /^valibot$/,
  "core/shell": /^$/,
  "core/handoff": /^uqr$/,
  "core/intake": /^(valibot|fflate)$/,
  "core/bundle": /^(valibot|fflate)$/,
  "core/usage": /^valibot$/,
  "pipeline": /^(node:|valibot$|yaml$|vite$)/,
  "cli": /^(node:|vite$|valibot$|yaml$|fflate$|fuse\.js$|minisearch$|@leeoniya\/ufuzzy$)/,
  "app/platform": /^(valibot$|idb$)/,
  "app/stores": /^(vue|vue-router|pinia)$/,
  "app/components": /^(vue$|@vueuse\/core$|uqr$|~icons\/)/,
  "app/screens": /^(vue$|vue-router$|@vueuse\/core$|~icons\/)/,
  "app/kiosk": /^(vue$|vue-router$|@vueuse\/core$|~icons\/)/,
  "app/staff": /^(vue$|vue-router$|~icons\/)/,
  "app/print": /^(vue$|~icons\/)/,
  "app/messages": /^vue$/,
  "app/icons": /^(vue$|~icons\/)/,
  "app/wording": /^$/,
  "app/look": /^$/,
  "app": /^(vue|vue-router|pinia|@vueuse\/core)$/,
  "worker": /^$/,
  "sw.ts": /^$/,
};

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|vue)$/.test(file));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), "utf8");
  const named = [...text.matchAll(/^(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm)];
  return named.map(([, named, bare, lazy]) => ({ from, to: resolved(from, named ?? bare ?? lazy ?? "") }));
});

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = normalize(join(dirname(from), specifier)).replaceAll("\\", "/");
  return [path, `${path}.ts`].find((candidate) => files.includes(candidate)) ?? path;
}

function room(file: string): string {
  const [first = "", second = ""] = file.split("/");
  if (first !== "app" && first !== "core") return first;
  return file.split("/").length > 2 ? `${first}/${second}` : first;
}

const inside = (to: string) => files.includes(to) || to.endsWith(".css");

describe("architecture", () => {
  it("has a row in the table for every room", () => {
    expect([...new Set(files.map(room))].filter((name) => !arrows[name] || !packages[name])).toEqual([]);
  });

  it("draws only allowed arrows", () => {
    const forbidden = imports.filter(({ from, to }) => inside(to) && room(from) !== room(to) && !arrows[room(from)]?.includes(room(to)));
    expect(forbidden.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("uses only the packages a room may have", () => {
    const forbidden = imports.filter(({ from, to }) => !inside(to) && !packages[room(from)]?.test(to));
    expect(forbidden.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("has no import cycle", () => {
    const graph = new Map(files.map((file) => [file, imports.filter(({ from, to }) => from === file && files.includes(to)).map(({ to }) => to)]));
    const done = new Set<string>();
    const visit = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const next of graph.get(file) ?? []) {
        const cycle = visit(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    expect(
      files
        .map((file) => visit(file, []))
        .find(Boolean)
        ?.join(" → "),
    ).toBeUndefined();
  });

  it("keeps every file short enough to read in one go", () => {
    const long = files.filter((file) => readFileSync(join(source, file), "utf8").split("\n").length > 300);
    expect(long.map((file) => relative(".", file))).toEqual([]);
  });

  it("says nothing in Vietnamese outside the message catalogues, the officer's reasons and the commands", () => {
    const allowed = /^(app\/messages|pipeline|cli|core\/text|core\/search|core\/intake)\//;
    const marked = /["'`>][^"'`<>\n]*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ][^"'`<>\n]*\s/i;
    const speaking = files.filter((file) => {
      const code = readFileSync(join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/g, "");
      return !allowed.test(file) && marked.test(code);
    });
    expect(speaking).toEqual([]);
  });
});
