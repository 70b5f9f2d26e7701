// Text size, colours and reach: what the panel "Cỡ chữ" says.
export const comfort = {
  open: "Cỡ chữ",
  title: "Cỡ chữ và màu",
  textLabel: "Cỡ chữ",
  text: { normal: "Vừa", large: "To", largest: "Rất to" },
  contrastLabel: "Màu",
  contrast: { normal: "Màu thường", high: "Nền đen, chữ sáng" },
  seatedLabel: "Tầm với",
  seated: { standing: "Đứng xem", seated: "Ngồi xem: nút ở dưới thấp" },
  sample: "Ă",
  usual: "Để như ban đầu",
  done: "Xong",
  seatedHint: "Mọi nút ở phần dưới màn hình, ông/bà ngồi vẫn chạm tới.",
};
