import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseHash, caseLink, caseQuery, readCaseAddress } from "../../../../src/core/handoff/case-link";

const mine = { code: "1.001193", answers: ["duoi-60-ngay", "da-ket-hon"], have: ["to-khai", "giay-chung-sinh"] };
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);

describe("a case in an address", () => {
  it("names answers in their order and papers in theirs", () => {
    expect(caseHash(mine)).toBe("#/thu-tuc/1.001193?ca=duoi-60-ngay.da-ket-hon&co=giay-chung-sinh.to-khai");
    expect(caseHash({ ...mine, answers: [], have: [] })).toBe("#/thu-tuc/1.001193");
    expect(caseQuery({ answers: [], have: ["a"] })).toEqual({ co: "a" });
  });

  it("comes back as it went, from any base, also through a scanner with its capitals locked", () => {
    const address = fc.record({ code: fc.stringMatching(/^\d\.\d{6}$/), answers: fc.array(slug), have: fc.uniqueArray(slug) });
    fc.assert(
      fc.property(address, fc.constantFrom("", "http://192.168.1.20:4173/niem-yet/"), fc.boolean(), (each, base, locked) => {
        const typed = `${base}${caseHash(each)}`;
        expect(readCaseAddress(locked ? typed.toUpperCase() : typed)).toEqual({ ...each, have: [...each.have].sort() });
      }),
    );
  });

  it.each(["", "khai sinh", "1.001193", "#/tim?q=a", "#/thu-tuc/1.001193/mang-ve", "#/thu-tuc/12"])("%s is no case", (text) =>
    expect(readCaseAddress(text)).toBeUndefined(),
  );

  it("drops what cannot be an id", () => {
    expect(readCaseAddress("#/thu-tuc/1.001193?ca=a.<b>.c&co")).toEqual({ code: "1.001193", answers: ["a", "c"], have: [] });
  });
});

describe("a link for other machines", () => {
  it("stands on the base without its query", () => {
    expect(caseLink("http://192.168.1.20:4173/?kiosk=1", { ...mine, answers: [], have: [] })).toBe("http://192.168.1.20:4173/#/thu-tuc/1.001193");
    expect(caseLink("https://niemyet.phuthong.vn/a/", mine)).toMatch(/^https:\/\/niemyet\.phuthong\.vn\/a\/#\/thu-tuc\/1\.001193\?ca=/);
  });

  it("names the commune where one site serves a province", () => {
    const link = caseLink("https://kiosk.tinh.vn/?commune=xa-khac&kiosk=1", mine, "phu-thong")!;
    expect(link).toMatch(/^https:\/\/kiosk\.tinh\.vn\/\?commune=phu-thong#\/thu-tuc\/1\.001193\?ca=/);
    expect(readCaseAddress(link)).toEqual({ ...mine, have: ["giay-chung-sinh", "to-khai"] });
  });

  it.each([
    "http://localhost:4173/",
    "http://kiosk.localhost/",
    "http://127.0.0.1/",
    "http://127.1.2.3:80/",
    "http://[::1]:4173/",
    "http://0.0.0.0/",
    "file:///C:/niem-yet/index.html",
    "null/",
  ])("%s can be opened by nobody else", (base) => expect(caseLink(base, mine)).toBeUndefined());
});
