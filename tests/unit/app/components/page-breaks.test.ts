import { describe, expect, it } from "vitest";
import { pageBreaks } from "../../../../src/app/components/page-breaks";

const rows = (count: number, height: number) => Array.from({ length: count }, (_, i) => ({ top: i * height, bottom: (i + 1) * height - 10 }));

describe("a page with less room than it needs", () => {
  it("is one page where everything has room", () => {
    expect(pageBreaks(rows(3, 100), 300, 300)).toEqual([0]);
  });

  it("begins the next page with the first row that had no room", () => {
    expect(pageBreaks(rows(6, 100), 600, 250)).toEqual([0, 200, 400]);
  });

  it("keeps both columns whole where a tall thing stands beside rows", () => {
    const beside = [...rows(4, 100), { top: 150, bottom: 330 }];
    expect(pageBreaks(beside, 400, 250)[1]).toBe(100);
  });

  it("cuts only what is taller than the room", () => {
    expect(pageBreaks([{ top: 0, bottom: 700 }], 700, 300)).toEqual([0, 300, 600]);
  });

  it("stays one page before there is any room to measure", () => {
    expect(pageBreaks(rows(6, 100), 600, 0)).toEqual([0]);
  });
});
