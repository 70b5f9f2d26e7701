// The Vite plugin that writes the Content-Security-Policy of deploy/headers.json into the built page, for hosts that send no headers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const headers = join(import.meta.dirname, "../../../deploy/headers.json");

/** A page may set every rule but who frames it: browsers take `frame-ancestors` from a header only. */
export function policy(): Plugin {
  return {
    name: "policy",
    // The development server writes styles and scripts into the page.
    apply: "build",
    transformIndexHtml() {
      const { "Content-Security-Policy": all } = JSON.parse(readFileSync(headers, "utf8")) as { "Content-Security-Policy": string };
      const content = all
        .split("; ")
        .filter((rule) => !rule.startsWith("frame-ancestors"))
        .join("; ");
      return [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" }];
    },
  };
}
