// @vitest-environment happy-dom
// The doors to files and to the printer.
import { afterEach, describe, expect, it, vi } from "vitest";
import { readChosenFile, saveFile } from "../../src/app/platform/files";
import { printPage } from "../../src/app/platform/printer";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("what an officer takes away and brings", () => {
  it("saves a text as a file with its name and its accents", async () => {
    let saved: Blob | undefined;
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved = blob as Blob;
      return "blob:list";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this);
    });
    saveFile("danh-sach.csv", "\uFEFFMã,Tên\r\n");
    expect(links.map(({ download, href }) => [download, href])).toEqual([["danh-sach.csv", "blob:list"]]);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await saved?.arrayBuffer())).toBe("\uFEFFMã,Tên\r\n");
  });

  it("reads a list and no film", async () => {
    expect(await readChosenFile(new File(["Mã"], "a.csv"))).toBe("Mã");
    const film = new File([""], "phim.mp4");
    Object.defineProperty(film, "size", { value: 2_000_000_000 });
    await expect(readChosenFile(film)).rejects.toThrow("phim.mp4");
  });

  it("prints the page in view", () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    printPage();
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
