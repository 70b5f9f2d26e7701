// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import OnScreenKeyboard from "../../src/app/kiosk/OnScreenKeyboard.vue";
import { mount } from "./mount";

let field: HTMLInputElement;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = "";
  field = document.createElement("input");
  field.type = "search";
  document.body.append(field);
  heard = [];
  field.addEventListener("input", () => heard.push(field.value));
});

function keyboard(complete: (query: string) => string[] = () => []) {
  const shown = mount(OnScreenKeyboard, { target: field, complete });
  const key = (name: string) => shown.findAll("button").find((button) => button.text() === name || button.attributes("aria-label") === name)!;
  return {
    shown,
    press: async (...names: string[]) => {
      for (const name of names) await key(name).trigger("click");
    },
  };
}

describe("the on-screen keyboard", () => {
  it("types into the field, and the page hears every letter", async () => {
    await keyboard().press("k", "h", "Dấu cách", "đ");
    expect(field.value).toBe("kh đ");
    expect(heard).toEqual(["k", "kh", "kh ", "kh đ"]);
  });

  it("puts a tone where it belongs in the last syllable, and the last tone counts", async () => {
    const { press } = keyboard();
    await press("t", "h", "u", "y", "hỏi");
    expect(field.value).toBe("thủy");
    await press("sắc");
    expect(field.value).toBe("thúy");
    await press("Dấu cách", "nặng", "g", "i", "ê", "n", "g", "sắc");
    expect(field.value).toBe("thúy giếng");
  });

  it("erases a letter with its marks, and nothing from nothing", async () => {
    field.value = "kệ";
    const { press } = keyboard();
    await press("Xóa");
    expect(field.value).toBe("k");
    await press("Xóa", "Xóa");
    expect(field.value).toBe("");
  });

  it("offers whole words, and types the one that is pressed", async () => {
    const { shown, press } = keyboard((query) => (query === "kha" ? ["khai", "khác"] : []));
    await press("k", "h", "a");
    const words = () => shown.findAll(".word").map((word) => word.text());
    await vi.waitUntil(() => words().length > 0);
    expect(words()).toEqual(["khai", "khác"]);
    await press("khai");
    expect(field.value).toBe("khai ");
  });

  it("has digits for codes, and goes away when asked", async () => {
    const { shown, press } = keyboard();
    await press("123", "1", ".", "0", "abc", "a", "Xong");
    expect(field.value).toBe("1.0a");
    expect(shown.emitted("done")).toHaveLength(1);
  });
});
