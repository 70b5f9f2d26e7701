import fc from "fast-check";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { pocketCodes } from "../../../../src/core/handoff/pocket-codes";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { aPaper, aPocket, words } from "./a-pocket";

const versionOf = (text: string) => encode(text, { ecc: "L" }).version;
const papers = (count: number, name: string, changes = {}) =>
  Array.from({ length: count }, (_, i) => aPaper({ id: `p${i}`, name: `${name} ${i + 1}`, ...changes }));
const codes = (procedure: Partial<Procedure>) => pocketCodes(aPocket(procedure), words);
const note = "Xin ở bệnh viện nơi sinh, mất thì xin cấp lại. ".repeat(3).trim();

describe("one code or two", () => {
  it("holds 520 bytes in a version 15 at level L, and not one more", () => {
    expect(versionOf("ế".repeat(173) + "x")).toBe(15);
    expect(versionOf("ế".repeat(173) + "xy")).toBe(16);
  });

  it("says everything in one code when it has room", () => {
    const [text, second] = codes({ documents: papers(2, "Đơn", { note: "Ở quầy.", official: "Mẫu 01" }) });
    expect(second).toBeUndefined();
    expect(text).toMatch(/^Làm giấy khai sinh cho con\n/);
    expect(text).toContain("Mẫu 01. Ở quầy.");
  });

  it("gives up notes, then official names, then other cases, before it asks for a second scan", () => {
    const official = "Giấy xác nhận theo mẫu ban hành kèm thông tư";
    expect(codes({ documents: papers(2, "Đơn", { note, official }) })).toEqual([expect.not.stringContaining("bệnh viện")]);
    expect(codes({ documents: papers(2, "Đơn", { note, official }) })[0]).toContain(official);
    expect(codes({ documents: papers(5, "Đơn", { note, official }) })).toEqual([expect.not.stringContaining(official)]);
    const cases = [{ name: "Nhờ người khác đi làm hộ", documents: papers(8, "Giấy ủy quyền có chứng thực"), leaves_out: [] }];
    expect(codes({ documents: papers(5, "Đơn"), cases })).toEqual([expect.stringContaining("Có 1 trường hợp khác: hỏi cán bộ")]);
  });

  it("splits between lines, each half with its head and name", () => {
    const all = papers(10, "Giấy xác nhận của cơ quan");
    const [first, second = ""] = codes({ documents: all });
    expect(first).toMatch(/^1\/2 Làm giấy khai sinh cho con\nMANG 10 GIẤY TỜ:\n1\. /);
    expect(second).toMatch(/^2\/2 Làm giấy khai sinh cho con\n\d+\. Giấy xác nhận/);
    const lines = `${first}\n${second}`.split("\n");
    for (const [i, { name }] of all.entries()) expect(lines).toContain(`${i + 1}. ${name}: 1 bản chính`);
  });

  it("keeps the cases when every paper belongs to one", () => {
    const cases = Array.from({ length: 4 }, (_, i) => ({ name: `Trường hợp thứ ${i}`, documents: papers(2, "Giấy xác nhận"), leaves_out: [] }));
    const both = codes({ documents: [], cases }).join("\n");
    expect(both.match(/thêm Giấy xác nhận/g)).toHaveLength(8);
  });

  it("drops the counts, then papers from the last, and counts those", () => {
    expect(codes({ documents: papers(12, "Giấy xác nhận của cơ quan ở xã") }).join("\n")).not.toMatch(/bản chính|giấy nữa/);
    const many = codes({ documents: papers(60, "Giấy xác nhận của cơ quan") }).join("\n");
    const listed = many.match(/^\d+\. /gm)!.length;
    expect(many).toContain(`còn ${60 - listed} giấy nữa, xem tại quầy`);
  });

  it("cuts long lines with an ellipsis only when there is no paper left to drop", () => {
    const place = "Trung tâm Phục vụ hành chính công ".repeat(30);
    const both = pocketCodes(aPocket({ plain_name: "Tên rất dài ".repeat(40).trim() }, {}, { place, contact: ["ĐT: 0208"] }), words);
    for (const text of both) expect(versionOf(text)).toBeLessThanOrEqual(15);
    expect(both.join("\n")).toMatch(/NỘP: .*…\n/);
    expect(both.join("\n")).toMatch(/còn 1 giấy nữa/);
  });

  it("fits in two codes of version 15 at most, whatever is posted, and never cuts a paper's name", () => {
    const name = fc
      .array(fc.constantFrom("giấy", "chứng", "nhận", "của", "Ủy ban", "đ\u00f4 thị", "100%"), { minLength: 1, maxLength: 60 })
      .map((all) => all.join(" "));
    const paper = fc.record({ name, originals: fc.integer({ min: 1, max: 20 }), copies: fc.nat(9), note: name, official: name });
    fc.assert(
      fc.property(
        name,
        fc.array(paper, { maxLength: 20 }),
        fc.array(fc.record({ name, papers: fc.array(paper, { maxLength: 5 }) }), { maxLength: 8 }),
        (plain, ordinary, others) => {
          const documents = ordinary.map((each, i) => aPaper({ ...each, id: `p${i}` }));
          const cases = others.map((each) => ({
            name: each.name,
            documents: each.papers.map((one, i) => aPaper({ ...one, id: `c${i}` })),
            leaves_out: documents.slice(0, 1).map(({ id }) => id),
          }));
          const said = others.map((each) => ({ ask: each.name, say: each.name }));
          const texts = pocketCodes(aPocket({ plain_name: plain, documents, cases }, { said }, { have: new Set(["p0"]) }), words);
          expect(texts.length).toBeLessThanOrEqual(2);
          for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(520);
          const listed = texts
            .join("\n")
            .split("\n")
            .filter((line) => /^\d+\. /.test(line));
          for (const [i, line] of listed.entries()) expect(line.startsWith(`${i + 1}. ${documents[i]?.name}`)).toBe(true);
          if (listed.length < documents.length) expect(texts.join("\n")).toContain(`còn ${documents.length - listed.length} giấy nữa`);
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});
