import { describe, expect, it } from "vitest";
import { fullDetail, pocketBlocks, pocketText, type Pocket, type PocketDetail } from "../../../../src/core/handoff/pocket-text";
import { aPaper, aPocket, words } from "./a-pocket";

const textOf = (pocket: Pocket, less: Partial<PocketDetail> = {}) => pocketText(pocketBlocks(pocket, words, { ...fullDetail(pocket), ...less }));

describe("the list as text", () => {
  it("says name, papers, money, time, place, portal and the day of the data, in this order", () => {
    expect(
      textOf(aPocket({ documents: [aPaper(), aPaper({ id: "can-cuoc", name: "Căn cước", role: "show", copies: 2 })] }, {}, { contact: ["ĐT: 0208"] })),
    ).toBe(
      [
        "Làm giấy khai sinh cho con",
        "MANG 2 GIẤY TỜ:",
        "1. Giấy chứng sinh: 1 bản chính",
        "2. Căn cước: 1 bản chính, 2 bản sao, chỉ để xem",
        "TIỀN: 8.000 đồng",
        "BAO LÂU: 3 ngày làm việc",
        "NỘP: Trung tâm xã Phủ Thông",
        "ĐT: 0208",
        "MẠNG: https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
        "Số liệu ngày 18/07/2026",
      ].join("\n"),
    );
  });

  it("says what was answered and what that makes worth knowing", () => {
    const pocket = aPocket(
      {},
      {
        said: [
          { ask: "Mấy ngày?", say: "Dưới 60" },
          { ask: "Kết hôn chưa?", say: "Rồi" },
        ],
        notes: ["Đi sớm."],
      },
    );
    expect(textOf(pocket)).toContain("\nMấy ngày? Dưới 60\nKết hôn chưa? Rồi\nĐi sớm.\nMANG");
    expect(textOf(pocket, { notes: false })).not.toContain("Đi sớm");
    expect(textOf(pocket, { questions: false })).toContain("\nTrường hợp: Dưới 60; Rồi\nMANG");
  });

  it("marks what was ticked and what is missing, and nothing when nothing was ticked", () => {
    const documents = [aPaper({ id: "a", name: "Đơn" }), aPaper({ id: "b", name: "Ảnh" })];
    expect(textOf(aPocket({ documents }, {}, { have: new Set(["b"]) }))).toMatch(
      /MANG 2 GIẤY TỜ, CÒN THIẾU 1:\n1\. Đơn: CÒN THIẾU, 1 bản chính\n2\. Ảnh: đã có, 1/,
    );
    expect(textOf(aPocket({ documents }, {}, { have: new Set(["a", "b"]) }))).toContain("MANG 2 GIẤY TỜ, ĐÃ ĐỦ:");
    expect(textOf(aPocket({ documents }))).not.toMatch(/THIẾU|đã có/);
  });

  it("adds notes and official names where there is room", () => {
    const pocket = aPocket({ documents: [aPaper({ official: "Mẫu 01", note: "Bệnh viện cấp." })] });
    expect(textOf(pocket)).toContain("1. Giấy chứng sinh: 1 bản chính, tên trên giấy Mẫu 01. Bệnh viện cấp.");
    expect(textOf(pocket, { notes: false, official: false })).toContain("1. Giấy chứng sinh: 1 bản chính\n");
    expect(textOf(pocket, { notes: false, official: false, counts: false })).toContain("1. Giấy chứng sinh\n");
  });

  it("lists the cases that change the papers, and counts those it leaves out", () => {
    const cases = [
      { name: "Đi hộ", documents: [aPaper({ id: "uq", name: "Giấy ủy quyền" })], leaves_out: [] },
      { name: "Ở xa", documents: [], leaves_out: [] },
      { name: "Có VNeID", documents: [], leaves_out: ["giay-chung-sinh"] },
    ];
    expect(textOf(aPocket({ cases }))).toContain("\n* Đi hộ:\nthêm Giấy ủy quyền: 1 bản chính\n* Có VNeID:\nkhông cần Giấy chứng sinh\nTIỀN");
    expect(textOf(aPocket({ cases }), { cases: 1 })).toMatch(/Giấy ủy quyền: 1 bản chính\nCó 1 trường hợp khác: hỏi cán bộ/);
  });

  it("counts the papers it leaves out", () => {
    const documents = ["a", "b", "c"].map((id) => aPaper({ id }));
    expect(textOf(aPocket({ documents, sets: 2 }), { papers: 1 })).toMatch(/MANG 3 GIẤY TỜ:\n1\. .*\ncòn 2 giấy nữa, xem tại quầy\nSố bộ hồ sơ: 2\n/);
  });

  it("says why there is no list of papers", () => {
    const cases = [{ name: "Đi hộ", documents: [aPaper()], leaves_out: [] }];
    expect(textOf(aPocket({ documents: [] }))).toContain("GIẤY TỜ: hỏi cán bộ");
    expect(textOf(aPocket({ documents: [], cases }))).toContain("GIẤY TỜ: tùy trường hợp\n* Đi hộ:");
    expect(textOf(aPocket({ documents: [] }, { leftOut: [{ paper: aPaper(), because: { kind: "answer", why: "Xã tra được." } }] }))).toContain(
      "không phải mang",
    );
  });

  it("says that another procedure is the right one", () => {
    expect(textOf(aPocket({}, { instead: { code: "1.004873", why: "Đã có giấy." } }))).toContain("Nên làm thủ tục khác: Đã có giấy.");
  });

  it("is NFC, whatever the data is", () => {
    const pocket = aPocket({ plain_name: "Giấy độc thân".normalize("NFD") });
    expect(textOf(pocket)).toBe(textOf(pocket).normalize("NFC"));
  });
});
