// @vitest-environment happy-dom
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, describe, expect, it } from "vitest";
import ComfortPanel from "../../src/app/components/ComfortPanel.vue";
import { useComfort } from "../../src/app/stores/comfort";
import { mount } from "./mount";

const html = document.documentElement;
const worn = () => html.getAttributeNames().filter((name) => name.startsWith("data-"));

beforeEach(() => {
  document.body.innerHTML = "";
  setActivePinia(createPinia());
  useComfort().reset();
});

describe("how a visitor wants to see and reach", () => {
  it("is worn by the page's root, and taken off as a whole with the visit", () => {
    const comfort = useComfort();
    expect(worn()).toEqual([]);
    comfort.text = "largest";
    comfort.contrast = "high";
    comfort.seated = true;
    comfort.choosing = true;
    expect([html.dataset.text, html.dataset.contrast, html.dataset.seated]).toEqual(["largest", "high", ""]);
    comfort.reset();
    expect(worn()).toEqual([]);
    expect(comfort.choosing).toBe(false);
  });

  it("leaves nothing in the browser's storage", () => {
    useComfort().text = "large";
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });
});

describe("the panel", () => {
  const open = (props: object = {}) => mount(ComfortPanel, { text: "normal", contrast: "normal", seated: false, canSit: true, ...props });
  const words = (panel: ReturnType<typeof open>, pressed: string) =>
    panel.findAll(`[aria-pressed=${pressed}]`).map((button) => button.text().replace(/^Ă/, ""));

  it("says which size, colours and reach are chosen, each in words", () => {
    expect(words(open({ text: "large" }), "true")).toEqual(["To", "Màu thường", "Đứng xem"]);
  });

  it("passes on what is pressed, and closes with its button or Escape", async () => {
    const panel = open();
    for (const button of panel.findAll("[aria-pressed=false]")) await button.trigger("click");
    await panel.get(".done").trigger("click");
    await panel.get("dialog").trigger("cancel");
    expect(panel.emitted("text")).toEqual([["large"], ["largest"]]);
    expect(panel.emitted("contrast")).toEqual([["high"]]);
    expect(panel.emitted("seated")).toEqual([[true]]);
    expect(panel.emitted("close")).toHaveLength(2);
  });

  it("offers no seat where the screen is not tall", () => {
    expect(open({ canSit: false }).text()).not.toContain("Ngồi");
  });

  it("has a way back only when something was changed", () => {
    expect(open().get(".usual").attributes("disabled")).toBeDefined();
    expect(open({ contrast: "high" }).get(".usual").attributes("disabled")).toBeUndefined();
  });
});
