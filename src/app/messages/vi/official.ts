// What the screens say of the official layer: the portal's own words, and a text that no longer agrees with them.

/** What differs, as residents and officers call it. */
const facts = {
  name: "tên thủ tục",
  decision: "quyết định công bố",
  documents: "giấy tờ",
  channels: "cách nộp",
  fees: "lệ phí",
  times: "thời hạn",
};

export const official = {
  tab: "Nguyên văn",
  title: "Nguyên văn của Cổng Dịch vụ công quốc gia",
  label: (updated: string, read: string) => `Lời của Cổng, chép đúng từng chữ. Cổng sửa lần cuối ngày ${updated}, chép về ngày ${read}.`,
  help: "Chỗ nào khó hiểu, ông/bà hỏi cán bộ.",
  sections: {
    name: "Tên thủ tục",
    steps: "Trình tự thực hiện",
    channels: "Cách thức thực hiện",
    documents: "Thành phần hồ sơ",
    sets: "Số bộ hồ sơ",
    times: "Thời hạn giải quyết",
    fees: "Phí, lệ phí",
    audience: "Đối tượng thực hiện",
    agency: "Cơ quan thực hiện",
    results: "Kết quả thực hiện",
    conditions: "Yêu cầu, điều kiện",
    forms: "Mẫu đơn, tờ khai",
    decision: "Quyết định công bố",
    law: "Căn cứ pháp lý",
  },
  silent: "Cổng không ghi.",
  none: "Không có.",
  drift: {
    facts,
    card: "Cổng ghi khác, chưa đối chiếu lại",
    changed: (what: string, day: string) => `Cổng đã sửa ${what} ngày ${day}; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.`,
    newer: (day: string) => `Cổng đã sửa hồ sơ này ngày ${day}; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.`,
    different: (what: string, day: string) => `Cổng (bản ngày ${day}) ghi khác về ${what}; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.`,
  },
};

/** What the posting audit says of it. */
export const driftAudit = {
  column: "Khác nguyên văn của Cổng",
  finding: "cần đối chiếu lại",
  newer: (day: string) => `Cổng sửa ngày ${day}, sau bản đã dùng`,
};
