// The morning self-test: each line with what was found and what to do about it, and the line for the logbook.
/** What a sentence names: files, days, megabytes; a day is written already. */
type Figure = string | number | undefined;

const room = (megabytes: Figure) => (Number(megabytes) < 1000 ? `${megabytes} MB` : `${Math.floor(Number(megabytes) / 1000)} GB`);

const lines = {
  worker: {
    name: "Chạy khi mất mạng",
    said: {
      in_charge: () => "Máy chạy được khi rút dây mạng.",
      starting: () => "Phần chạy khi mất mạng vừa được cài. Tắt trang rồi mở lại một lần là xong.",
      none: () => "Chưa cài được phần chạy khi mất mạng. Nối mạng, tắt trang rồi mở lại. Vẫn đỏ thì gọi người cài máy.",
      unsupported: () => "Trang mở qua http thường nên không chạy được khi mất mạng. Mở bằng http://localhost hoặc https.",
    },
  },
  files: {
    name: "Tệp của chương trình",
    said: {
      whole: (count: Figure) => `Cả ${count} tệp còn nguyên.`,
      broken: (count: Figure) => `${count} tệp bị hỏng hoặc mất. Nối mạng, tắt trang rồi mở lại để máy tải lại.`,
      unchecked: () => "Chưa có gì để so, nên chưa kiểm tra được.",
    },
  },
  catalogue: {
    name: "Dữ liệu thủ tục",
    said: {
      whole: (count: Figure) => `Cả ${count} phần dữ liệu còn nguyên.`,
      broken: (count: Figure) => `${count} phần dữ liệu bị hỏng hoặc mất. Nối mạng rồi mở lại trang, hoặc dùng “Cập nhật từ tệp”.`,
      not_kept: () => "Trình duyệt này không giữ dữ liệu: mất mạng là mất trang. Đừng dùng cửa sổ riêng tư; xem ổ đĩa còn chỗ không.",
      unchecked: () => "Trang mở qua http thường nên không so được. Mở bằng http://localhost hoặc https.",
    },
  },
  kept: {
    name: "Giữ dữ liệu lâu dài",
    said: {
      persisted: () => "Trình duyệt hứa không tự xóa dữ liệu của trang này.",
      not_persisted: () => "Khi ổ đĩa gần đầy, trình duyệt có thể tự xóa dữ liệu của trang. Bấm nút để xin giữ lại.",
      unsupported: () => "Trình duyệt này không cho xin giữ dữ liệu. Mở bằng http://localhost hoặc https thì xin được.",
    },
  },
  room: {
    name: "Chỗ trống",
    said: {
      enough: (megabytes: Figure) => `Còn ${room(megabytes)} cho trang này.`,
      little: (megabytes: Figure) => `Chỉ còn ${room(megabytes)}. Xóa bớt tệp không dùng trên máy.`,
      untold: () => "Trình duyệt không cho biết.",
    },
  },
  clock: {
    name: "Đồng hồ",
    said: {
      agrees: () => "Ngày của máy không trái với dữ liệu. Nhìn xem giờ ở góc trên có đúng không.",
      behind: () => "Đồng hồ của máy chậm hơn ngày của dữ liệu, nên ngày hẹn trả sẽ sai. Chỉnh lại ngày giờ trong cài đặt của máy.",
    },
  },
  voice: {
    name: "Giọng đọc tiếng Việt",
    said: {
      there: () => "Có giọng tiếng Việt trong máy.",
      none: () => "Máy chưa có giọng tiếng Việt, nên nút “Đọc to” chỉ hiện ở nơi đã ghi âm. Xem cách cài.",
    },
  },
  printer: {
    name: "Máy in",
    said: {
      set: () => "Máy này được đặt là có máy in. Bấm “In thử” để xem giấy có ra không.",
      none_set: () => "Máy này được đặt là không có máy in; nút “In” không hiện với người dân.",
    },
  },
  touch: {
    name: "Màn hình chạm",
    said: {
      there: (fingers: Figure) => `Có màn hình chạm (${fingers} ngón). Chạm thử bốn góc cho chắc.`,
      touched: () => "Bốn góc đều nhận tay.",
      corners_dead: (count: Figure) => `${count} góc không nhận tay. Lau khô màn hình rồi thử lại; vẫn thế thì gọi người sửa.`,
      none: () => "Máy không thấy màn hình chạm. Xem lại dây USB của màn hình, rồi khởi động lại máy.",
    },
  },
  memory: {
    name: "Bộ nhớ",
    said: {
      enough: (percent: Figure) => `Trang đang dùng ${percent} % bộ nhớ được phép.`,
      little: (percent: Figure) => `Trang đang dùng ${percent} % bộ nhớ được phép. Khởi động lại máy.`,
      untold: () => "Trình duyệt không cho biết.",
    },
  },
  update: {
    name: "Lần cập nhật cuối",
    said: {
      done: (day: Figure) => `Dữ liệu đang dùng được nhận ngày ${day}.`,
      failed: () => "Bản dữ liệu mới nhất không dùng được; máy đang dùng bản trước. Xem dòng nhắc ở màn hình chờ.",
      untold: () => "Không rõ ngày nhận dữ liệu.",
    },
  },
  age: {
    name: "Tuổi của dữ liệu",
    said: {
      fresh: (days: Figure) => `Đã ${days} ngày từ lần rà soát cuối.`,
      old: (days: Figure) => `Đã ${days} ngày từ lần rà soát cuối, quá 90 ngày. Hỏi bản dữ liệu mới, rồi dùng “Cập nhật từ tệp” hoặc nối mạng.`,
    },
  },
};

const words = { good: "Đạt", look: "Nên xem", bad: "Chưa đạt", unknown: "Không rõ" };

export const selfTest = {
  title: "Tự kiểm tra",
  running: "Đang kiểm tra máy…",
  lines,
  verdicts: words,
  score: (good: number, of: number) => `${good}/${of} đạt`,
  never: "Dòng đỏ không làm kiosk dừng lại. Người dân vẫn dùng được.",
  again: "Kiểm tra lại",
  copy: "Chép dòng ghi sổ",
  copied: "Đã chép. Dán vào sổ trực.",
  notCopied: "Trình duyệt không cho chép. Bấm “In ra giấy” hoặc ghi tay dòng trên.",
  print: "In ra giấy",
  persist: "Xin giữ dữ liệu",
  voiceSetup: "Cách cài giọng đọc",
  testPrint: "In thử",
  corners: {
    start: "Chạm thử bốn góc",
    ask: "Chạm vào bốn ô ở bốn góc màn hình",
    corner: (number: number) => `Góc ${number}`,
    left: (count: number) => `Còn ${count} góc`,
    stop: "Góc không nhận tay? Bấm vào đây",
  },
  logbook: "Dòng ghi sổ",
  log: ({ moment, version, data, score, notes }: { moment: string; version: string; data: string; score: string; notes: string }) =>
    [moment, `Niêm Yết ${version}`.trim(), `dữ liệu ${data}`, score, notes].filter(Boolean).join(" · "),
  logNames: (verdict: "bad" | "look", names: readonly string[]) => `${verdict === "bad" ? "chưa đạt" : "nên xem"}: ${names.join(", ")}`,
  columns: ["Mục", "Kết quả", "Nói rõ"],
};

/** How to get a Vietnamese voice, system by system. */
export const voiceSetup = {
  title: "Cách cài giọng đọc tiếng Việt",
  hint: "Làm một lần, cần mạng khi tải giọng. Sau đó giọng đọc ngay trên máy, không cần mạng. Trang này không bao giờ dùng giọng qua mạng.",
  system: "Máy này chạy",
  systems: { windows: "Windows", android: "Android", linux: "Linux" },
  there: "Máy này đã có giọng tiếng Việt.",
  missing: "Máy này chưa có giọng tiếng Việt.",
  steps: {
    windows: [
      "Nối mạng. Đóng kiosk (Alt + F4) để về màn hình Windows.",
      "Mở Cài đặt (Settings), chọn Thời gian và ngôn ngữ (Time & language), rồi Giọng nói (Speech).",
      "Ở phần Quản lý giọng nói (Manage voices), bấm Thêm giọng nói (Add voices).",
      "Chọn Tiếng Việt (Vietnamese), bấm Thêm (Add), đợi tải xong. Giọng tên là Microsoft An.",
      "Khởi động lại máy, mở kiosk, vào lại trang này: dòng trên phải ghi là đã có.",
    ],
    android: [
      "Nối mạng. Mở Cài đặt của máy, tìm “Chuyển văn bản thành giọng nói” (Text-to-speech).",
      "Chọn công cụ “Dịch vụ giọng nói của Google” (Speech Recognition & Synthesis). Chưa có thì cài từ CH Play.",
      "Bấm bánh răng bên cạnh, chọn Cài đặt dữ liệu giọng nói (Install voice data), chọn Tiếng Việt, tải về.",
      "Bấm Phát thử (Play) để nghe. Tắt Wi-Fi rồi nghe lại một lần nữa.",
      "Mở lại kiosk, vào lại trang này: dòng trên phải ghi là đã có.",
    ],
    linux: [
      "Nối mạng. Mở cửa sổ lệnh, gõ: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng",
      'Nghe thử: spd-say -l vi "Xin chào". Không nghe thấy gì thì xem lại loa.',
      'Bật kiosk với NIEMYET_FLAGS="--enable-speech-dispatcher" (xem linux/README.md trong gói cài).',
      "Mở lại kiosk, vào lại trang này: dòng trên phải ghi là đã có. Chromium cài từ snap có thể không thấy giọng này; khi đó dùng bản .deb.",
      "Giọng espeak-ng nghe như máy nói. Bà con nghe không quen thì ghi âm giọng của xã ở trang “Ghi âm”.",
    ],
  },
};
