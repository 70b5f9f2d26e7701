// A list of papers that is recognised without reading: how many of the real papers have a picture that tells something, and that no two shelves look alike.
import { beforeAll, describe, expect, it, vi } from "vitest";
import { dataDirectory } from "../../src/cli/arguments";
import { paperReader, type PaperKind } from "../../src/core/procedure/paper-kind";
import type { Procedure } from "../../src/core/procedure/procedure";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let data: Data;
beforeAll(async () => {
  data = await readSoundData(dataDirectory(undefined));
});

const papersOf = ({ documents, cases }: Procedure) => [...documents, ...cases.flatMap((each) => each.documents)];

function share(tier: number, told: (kind: PaperKind | undefined) => boolean): number {
  const read = paperReader(data.papers);
  const papers = data.procedures.filter((each) => each.tier === tier).flatMap(papersOf);
  const recognised = papers.filter(({ name, official }) => told(read(name) ?? (official ? read(official) : undefined)));
  console.log(`hạng ${tier}: ${recognised.length}/${papers.length} giấy tờ có hình riêng`);
  return recognised.length / papers.length;
}

describe("kinds of paper", () => {
  it("are recognised for what people come for, and hardly less for the rest", () => {
    const tells = (kind: PaperKind | undefined) => kind !== undefined && !kind.last;
    expect(share(1, tells)).toBeGreaterThanOrEqual(0.85);
    expect(share(2, tells)).toBeGreaterThanOrEqual(0.85);
  });

  it("are told as a person would tell them", () => {
    const read = paperReader(data.papers);
    const expected: Record<string, string> = {
      "Giấy chứng sinh": "giay-chung-sinh",
      "Bản sao giấy khai sinh của con, hoặc giấy chứng sinh": "giay-khai-sinh",
      "Căn cước của người đi làm": "can-cuoc",
      "Phiếu đề nghị đổi thẻ căn cước": "to-khai",
      "Tờ khai đăng ký kết hôn": "to-khai",
      "Giấy kết hôn của cha mẹ": "giay-ket-hon",
      "Sổ hộ khẩu của cha mẹ": "so-ho-khau",
      "Sổ đỏ, sổ hồng bản gốc": "so-do",
      "Ảnh 4 x 6 cm nền trắng": "anh",
      "Bản chụp thẻ bảo hiểm y tế": "the-bhyt",
      "Giấy khám sức khỏe của người lái xe": "suc-khoe",
      "Bản sao bằng lái xe": "bang-lai",
      "Bằng “Tổ quốc ghi công” cũ": "co-cong",
      "Phiếu xét nghiệm, đơn thuốc, hóa đơn": "benh-an",
      "Giấy tờ chứng minh nơi ở": "noi-o",
      "Giấy ủy quyền": "uy-quyen",
      "Bản vẽ thiết kế nhà, 2 bộ": "ban-ve",
      "Hóa đơn và bảng kê chi phí": "hoa-don",
      "Giấy xác nhận của xã": "xac-nhan",
    };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, read(name)?.id]))).toEqual(expected);
  });

  it("have pictures of their own: no two kinds look alike", () => {
    const icons = data.papers.map(({ icon }) => icon);
    expect(icons.filter((icon, i) => icons.indexOf(icon) !== i)).toEqual([]);
  });
});

describe("shelves and life events", () => {
  it("each have a picture, and no two of one kind the same", () => {
    for (const pictured of [data.fields, data.lifeEvents]) {
      const icons = pictured.map(({ icon }) => icon);
      expect(pictured.filter(({ icon }) => icon === undefined)).toEqual([]);
      expect(icons.filter((icon, i) => icons.indexOf(icon) !== i)).toEqual([]);
    }
  });
});
