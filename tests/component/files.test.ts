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

  it("reads a text in the encodings that offices use, and a workbook as it is", async () => {
    expect(await readChosenFile(new File(["Mã"], "a.csv"))).toEqual({ name: "a.csv", text: "Mã" });
    expect(await readChosenFile(new File([new Uint8Array([0xff, 0xfe, 0x4d, 0, 0xe3, 0])], "a.txt"))).toEqual({ name: "a.txt", text: "Mã" });
    expect(await readChosenFile(new File([new Uint8Array([80, 75])], "a.XLSX"))).toEqual({ name: "a.XLSX", bytes: new Uint8Array([80, 75]) });
  });

  it("says why a file is no list: a film, an old encoding, a stick that was pulled out", async () => {
    const film = new File([""], "phim.mp4");
    Object.defineProperty(film, "size", { value: 2_000_000_000 });
    expect(await readChosenFile(film)).toEqual({ fault: "too-large", was: "2000 MB", now: "5 MB" });
    expect(await readChosenFile(new File([new Uint8Array([0xe3, 0x20])], "a.csv"))).toEqual({ fault: "encoding" });
    const gone = new File(["Mã"], "a.csv");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    expect(await readChosenFile(gone)).toEqual({ fault: "unreadable" });
  });

  it("prints the page in view", () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    printPage();
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
