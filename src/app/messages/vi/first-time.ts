// The first minute: the further ways in from the attract screen, the guided first search, and what is said to whoever does not read.
export const firstTime = {
  first: "Lần đầu tôi dùng máy này",
  listen: "Tôi không biết chữ",
  listenHow: "Chạm để nghe đọc",

  title: "Dùng máy lần đầu",
  of: (step: number, count: number) => `Bước ${step}/${count}`,
  skip: "Bỏ qua",
  touch: { ask: "Chạm ngón tay vào vòng tròn", help: "Chạm nhẹ một cái rồi nhấc tay. Không cần ấn mạnh.", button: "Chạm vào đây" },
  say: {
    ask: "Ông/bà cần việc gì?",
    help: "Nói như khi hỏi cán bộ. Bây giờ ông/bà chạm thử một câu.",
    examples: ["Khai sinh cho con", "Giấy độc thân", "Tiền người già", "Sang tên sổ đỏ"],
  },
  list: {
    ask: "Giấy tờ phải mang đây",
    help: (name: string) => `Việc này là: ${name}.`,
    more: (count: number) => `và ${count} giấy khác, tùy trường hợp`,
    open: "Mở danh sách này",
    again: "Thử câu khác",
  },

  spokenHint: "Ông/bà nghe đến việc của mình thì chạm vào hình.",
  spokenHelp: "Không thấy việc của mình, ông/bà chạm vào bàn tay ở góc dưới, gặp cán bộ.",
};
