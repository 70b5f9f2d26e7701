// What tests of sheets share: a commune, and what happy-dom lacks of a browser that lays out and prints.
import { vi } from "vitest";
import type { Commune } from "../../src/core/commune/commune";

export const commune: Commune = {
  kind: "xã",
  name: "Mẫu",
  province: "Thái Nguyên",
  formerly: [],
  desk: "Trung tâm Phục vụ hành chính công",
  counters: [{ name: "Quầy 1", fields: ["ho-tich"] }],
  hours: "7:30–11:30, 13:30–17:00",
  phone: "0209 000 000",
  portal: { name: "Cổng", page: "https://example.vn/{portalId}", file: "https://example.vn/nop/{portalId}" },
  kiosk: { diagonal_inches: 32, printer: true, idle_seconds: 60, countdown_seconds: 15 },
  data_date: "2026-07-18",
};

const rules = new WeakMap<CSSStyleSheet, string>();

/** Fonts that are there at once; `print` calls are counted. */
export function aPrinter(): { print: ReturnType<typeof vi.fn> } {
  const print = vi.fn();
  Object.assign(window, { print });
  vi.spyOn(CSSStyleSheet.prototype, "replaceSync").mockImplementation(function (this: CSSStyleSheet, text) {
    rules.set(this, text);
  });
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
  return { print };
}

/** The `@page` rules in force. */
export const pageRules = () => document.adoptedStyleSheets.map((sheet) => rules.get(sheet)).join("\n");

/** The text of the sheets that are laid out for the printer. */
export const onPaper = () => (document.querySelector(".paper-sheet .ink")?.textContent ?? "").replace(/\s+/g, " ");
