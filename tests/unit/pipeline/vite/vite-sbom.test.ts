import { describe, expect, it } from "vitest";
import { packageOf } from "../../../../src/pipeline/vite/vite-sbom";

describe("the package a module comes from", () => {
  it.each([
    ["/x/node_modules/pinia/dist/pinia.mjs?v=1", "pinia"],
    ["/x/node_modules/@vueuse/core/index.mjs", "@vueuse/core"],
    ["C:\\x\\node_modules\\idb\\build\\index.js", "idb"],
    ["/x/node_modules/a/node_modules/b/index.js", "b"],
    ["~icons/ph/house-duotone.vue", "@iconify-json/ph"],
    ["~icons/paper/card.vue", undefined],
    ["/x/src/app/main.ts", undefined],
    ["\0vite/preload-helper.js", undefined],
  ])("%s", (id, name) => expect(packageOf(id)).toBe(name));
});
