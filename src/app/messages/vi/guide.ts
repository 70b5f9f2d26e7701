// What the few questions on a resident's own case say, and the ticks of the papers they have.
export const guide = {
  invite: (count: number) => `Trả lời ${count} câu để biết đúng giấy tờ của ông/bà`,
  inviteHow: "Chỉ cần chạm vào câu trả lời. Máy không hỏi tên.",
  of: (number: number, count: number) => `Câu ${number}/${count}`,
  answers: "Các câu trả lời",
  previous: "Quay lại câu trước",
  skip: "Bỏ qua, xem đủ danh sách",

  mine: "Trường hợp của ông/bà",
  again: "Hỏi lại",
  all: "Xem đủ danh sách",
  notes: "Ông/bà cần biết",
  leftOut: "Không cần cho trường hợp này",
  leftOutCase: (name: string) => `Không cần khi: ${name}.`,
  leftOutOthers: (names: readonly string[]) => `Chỉ cần khi: ${names.join("; ")}.`,
  papersMine: "trường hợp của ông/bà",
  papersNoneMine: "Không cần giấy tờ",

  instead: "Ông/bà cần làm việc khác",
  insteadOpen: "Mở thủ tục này",
  insteadAsk: "Việc này không có trên bảng niêm yết. Ông/bà hỏi cán bộ.",

  have: "Tôi đã có",
  haveThis: (paper: string) => `Tôi đã có: ${paper}`,
  tick: "Chạm vào giấy ông/bà đã có.",
  missing: (papers: readonly string[]) => `Còn thiếu ${papers.length} giấy: ${papers.join(" · ")}`,
  complete: "Ông/bà đã có đủ giấy tờ.",
};
