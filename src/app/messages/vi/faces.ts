// What a visitor is asked on the way out, once.
export const faces = {
  ask: "Ông/bà có tìm được điều cần không?",
  good: "Có",
  fair: "Một phần",
  bad: "Không",
  thanks: "Cảm ơn ông/bà!",
  skip: "Bỏ qua",
  counted: "Máy chỉ đếm mỗi ngày có bao nhiêu lượt xem, không biết ai xem.",
};
