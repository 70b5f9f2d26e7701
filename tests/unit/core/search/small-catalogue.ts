// A desk with a dozen procedures, and a thesaurus as an officer might begin one.
import { createSearch } from "../../../../src/core/search/create-search";
import type { Search, SearchEntry } from "../../../../src/core/search/search";
import type { Thesaurus } from "../../../../src/core/search/thesaurus";

export function anEntry(code: string, plain_name: string, official_name: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { code, field: "Hộ tịch", plain_name, official_name, keywords: [], documents: [], results: [], tier: 1, ...more };
}

export const entries: SearchEntry[] = [
  anEntry("1.000110", "Khai sinh có yếu tố nước ngoài ở biên giới", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới", { tier: 2 }),
  anEntry("2.000528", "Khai sinh có yếu tố nước ngoài", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài"),
  anEntry("1.003583", "Nhờ xã đến nhà làm khai sinh", "Thủ tục đăng ký khai sinh lưu động"),
  anEntry("1.001193", "Làm giấy khai sinh", "Thủ tục đăng ký khai sinh", { documents: ["Giấy chứng sinh"], results: ["Giấy khai sinh"] }),
  anEntry("1.000656", "Khai tử", "Thủ tục đăng ký khai tử", { results: ["Trích lục khai tử"] }),
  anEntry("1.000894", "Đăng ký kết hôn", "Thủ tục đăng ký kết hôn"),
  anEntry("1.004873", "Giấy xác nhận tình trạng hôn nhân", "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân"),
  anEntry("1.004222", "Nhập hộ khẩu", "Đăng ký thường trú", { field: "Cư trú" }),
  anEntry("1.004194", "Đăng ký tạm trú", "Đăng ký tạm trú", { field: "Cư trú", keywords: ["ở trọ", "ở thuê"] }),
  anEntry("1.012812", "Hòa giải tranh chấp đất đai", "Hòa giải tranh chấp đất đai", { field: "Đất đai" }),
  anEntry("1.012786", "Cấp lại sổ đỏ bị mất", "Cấp lại Giấy chứng nhận do bị mất", { field: "Đất đai" }),
  anEntry("1.000288", "Trường đạt chuẩn quốc gia", "Công nhận trường mầm non đạt chuẩn Quốc gia", { field: "Giáo dục", tier: 2 }),
  anEntry("1.013076", "Sang tên xe", "Cấp chứng nhận đăng ký xe (đăng ký sang tên xe) (thực hiện tại cấp xã)", { field: "Xe" }),
];

export const thesaurus: Thesaurus = {
  fillers: ["cho tôi hỏi", "làm thế nào", "làm", "giấy gì", "phải", "xin", "của"],
  rare: [
    { words: "nước ngoài", why: "Ít gặp." },
    { words: "biên giới", why: "Ít gặp." },
    { words: "lưu động", why: "Ít gặp." },
    { words: "lại", why: "Làm lần đầu trước." },
  ],
  groups: { "người thân": ["bố", "mẹ", "ông", "bà"], "nhà": ["nhà"] },
  words: [
    { say: ["hộ khẩu", "hktt"], means: ["thường trú"], why: "Sổ hộ khẩu đã bỏ." },
    { say: ["cưới"], means: ["kết hôn"], why: "Chữ trong luật." },
    { say: ["bìa đỏ"], means: ["sổ đỏ"], why: "Màu bìa." },
  ],
  sayings: [
    { say: ["giấy độc thân", "chưa có vợ"], means: ["giấy xác nhận tình trạng hôn nhân"], why: "Tên chính thức." },
    { say: ["{người thân} mất", "{người thân} qua đời"], means: ["đăng ký khai tử"], why: "Người nhà mất." },
    { say: ["mất", "mất giấy"], means: ["thủ tục không ai niêm yết cả"], why: "Không dẫn tới đâu." },
    { say: ["cãi nhau bờ rào"], means: ["không có ở đây", "hòa giải tranh chấp đất đai"], why: "Ranh giới." },
  ],
};

export const smallSearch = (): Search => createSearch(entries, thesaurus);
