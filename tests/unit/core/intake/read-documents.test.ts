// Papers, and what the portal puts among them that is none.
import { describe, expect, it } from "vitest";
import { aPaper, read } from "./a-record";

const groups = (...executionCases: [string, Record<string, unknown>[]][]) =>
  read({ executionCases: executionCases.map(([name, profileComponents]) => ({ name, profileComponents })) });

describe("labels over papers", () => {
  it("takes headings for headings, shows what is shown, and keeps real cases", () => {
    const { procedure, reasons } = groups(
      ["* Giấy tờ phải nộp:", [aPaper("- Đơn")]],
      [" * Giấy tờ phải xuất trình:", [aPaper("Căn cước")]],
      ["* Lưu ý :", [aPaper("Mang theo bút.", { originalQty: 0 })]],
      ["Trường hợp ủy quyền thực hiện thủ tục:", [aPaper("Giấy ủy quyền"), aPaper("Trường hợp là người thân thì thôi.", { originalQty: 0 })]],
    );
    expect(procedure.documents.map(({ id, name, role }) => [id, name, role])).toEqual([
      ["don", "Đơn", "submit"],
      ["can-cuoc", "Căn cước", "show"],
    ]);
    expect(procedure.cases).toMatchObject([
      { name: "Trường hợp ủy quyền thực hiện thủ tục:", note: "Trường hợp là người thân thì thôi.", documents: [{ name: "Giấy ủy quyền" }] },
      { name: "Lưu ý", note: "Mang theo bút.", documents: [] },
    ]);
    expect(reasons).toEqual(expect.arrayContaining(["case-heading", "text-bullet", "paper-note"]));
  });

  it.each(["", "Thành phần hồ sơ:", "a) Hồ sơ bao gồm:", "Người yêu cầu chứng thực nộp 01 bộ hồ sơ gồm:"])("%j is a heading", (name) => {
    expect(groups([name, [aPaper("Đơn")]]).procedure.documents).toHaveLength(1);
  });

  it("takes the papers of the only group for ordinary ones, and keeps what is written above them", () => {
    const { procedure } = groups(["Đối với xe đăng ký lại", [aPaper("Đơn")]]);
    expect(procedure.documents).toHaveLength(1);
    expect(procedure.cases).toMatchObject([{ name: "Lưu ý", note: "Đối với xe đăng ký lại" }]);
  });

  it("keeps a heading that says something of its own", () => {
    const words = "Trường hợp không quy định là bản chính thì nộp bản sao.";
    const { procedure } = groups([words, [aPaper("Đơn")]], ["1.", [aPaper("Ảnh")]]);
    expect(procedure.documents).toHaveLength(2);
    expect(procedure.cases).toMatchObject([{ name: "Lưu ý", note: words }]);
  });

  it("knows what the applicant must show", () => {
    expect(groups(["Người yêu cầu chứng thực phải xuất trình các giấy tờ sau:", [aPaper("Đơn")]]).procedure.documents[0]?.role).toBe("show");
  });
});

describe("counts", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ["a note without a copy", "Trường hợp nộp qua mạng thì chụp ảnh.", { originalQty: 0 }, "paper-note"],
    ["a heading without a copy", "Chứng cứ gồm:", { originalQty: 0, copyQty: null }, "paper-note"],
    ["a paper without a count", "Biên bản họp chợ", { originalQty: 0, copyQty: undefined }, "paper-without-count"],
    ["a count that is none", "Biên bản họp chợ", { originalQty: "hai" }, "paper-count"],
    ["a count below zero", "Biên bản họp chợ", { originalQty: -1 }, "paper-count"],
    ["a count with a fraction", "Biên bản họp chợ", { copyQty: 0.5 }, "paper-count"],
  ])("%s is kept as a note", (_, name, counts, reason) => {
    const { procedure, reasons } = groups(["", [aPaper("Đơn"), aPaper(name, counts)]]);
    expect(procedure.documents).toHaveLength(1);
    expect(procedure.cases[0]).toMatchObject({ name: "Lưu ý", note: name });
    expect(reasons).toContain(reason);
  });

  it("drops a paper without a name, and says so", () => {
    const { procedure, reasons } = groups(["", [aPaper("Đơn"), aPaper(" - ")]]);
    expect(procedure.documents).toHaveLength(1);
    expect(procedure.source.doubts).toContain("Một giấy tờ không có tên, đã bỏ.");
    expect(reasons).toContain("paper-without-name");
  });

  it("takes the same paper once, and papers that begin alike under ids of their own", () => {
    const { procedure, reasons } = groups(["", [aPaper("Đơn"), aPaper("Đơn"), aPaper("Đơn", { copyQty: 2 }), aPaper("???")]]);
    expect(procedure.documents.map(({ id }) => id)).toEqual(["don", "don-2", "giay-to"]);
    expect(reasons).toContain("paper-twice");
  });

  it("says when there is no paper at all", () => {
    expect(read({ executionCases: [] }).reasons).toContain("papers-missing");
  });
});

describe("forms", () => {
  it.each<[string, string | undefined]>([
    ["Đơn đăng ký (Mẫu số 02)", "02"],
    ["Tờ khai theo Mẫu CT01 kèm theo", "CT01"],
    ["Đơn theo mẫu", undefined],
  ])("%s", (name, number) => {
    const { procedure } = groups(["", [aPaper(name, { attachments: [{ fileName: "mau.docx" }] }), aPaper("Đơn tay")]]);
    expect(procedure.forms).toEqual([{ name, ...(number && { number }) }]);
  });
});
