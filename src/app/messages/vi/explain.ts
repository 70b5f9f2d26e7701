// The two short explainers: filing online, and filing through the public postal service (BCCI). What it costs is the post's to say.
export const explain = {
  open: { online: "Nộp trực tuyến là thế nào?", postal: "Nộp qua bưu điện là thế nào?" },
  title: { online: "Nộp trực tuyến là thế nào?", postal: "Nộp qua bưu điện là thế nào?" },
  about: {
    full: "Việc này nộp trực tuyến được, toàn trình.",
    partial: "Việc này nộp trực tuyến được, một phần.",
    unknown: "Việc này nộp trực tuyến được. Hồ sơ gốc không ghi toàn trình hay một phần, ông/bà hỏi cán bộ.",
    onlineNot: "Hồ sơ gốc không ghi việc này nộp trực tuyến được. Ông/bà hỏi cán bộ.",
    postal: "Việc này nộp qua bưu điện được.",
    postalNot: "Hồ sơ gốc không ghi việc này nộp qua bưu điện được. Ông/bà hỏi cán bộ.",
  },
  back: "Xem lại giấy tờ phải mang",
  online: {
    full: { title: "Toàn trình", text: "Làm trọn trên mạng, từ nhà. Không phải đi nộp." },
    partial: { title: "Một phần", text: "Nộp từ nhà, rồi đến một lần để đưa bản chính hoặc ký." },
    need: { title: "Cần có", text: "Thẻ căn cước, điện thoại có mạng, tài khoản VNeID mức 2." },
    vneid: { title: "Chưa có VNeID mức 2?", text: "Mang căn cước đến Công an xã làm trước." },
    begin: { title: "Bắt đầu", text: "Mở máy ảnh điện thoại, quét ô vuông ở trang thủ tục. Đăng nhập bằng VNeID rồi làm theo." },
  },
  postal: {
    comes: { title: "Ai đi thay?", text: "Nhân viên bưu điện đi nộp thay ông/bà. Việc này gọi là bưu chính công ích (BCCI)." },
    carries: { title: "Mang gì?", text: "Đúng những giấy tờ trong danh sách của thủ tục. Giấy phải xem bản chính thì hỏi cán bộ trước khi gửi." },
    brings: { title: "Đưa đến đâu?", text: "Nhân viên bưu điện đưa giấy tờ đến nơi nhận hồ sơ." },
    home: { title: "Kết quả về nhà", text: "Xin nhận qua bưu điện thì nhân viên bưu điện mang kết quả về tận nhà." },
    fee: { title: "Bao nhiêu tiền?", text: "Có cước bưu điện. Hỏi nhân viên bưu điện trước khi gửi." },
  },
};
