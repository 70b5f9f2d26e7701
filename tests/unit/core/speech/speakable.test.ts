// What is written and what is heard.
import { describe, expect, it } from "vitest";
import { spoken } from "../../../../src/app/messages/vi/speech-words";
import { sayNumber } from "../../../../src/core/speech/say-number";
import { speakable, unknownAbbreviations } from "../../../../src/core/speech/speakable";

const heard = (text: string) => speakable(text, spoken);

describe("numbers", () => {
  it.each([
    ["0", "không"],
    ["5", "năm"],
    ["10", "mười"],
    ["14", "mười bốn"],
    ["15", "mười lăm"],
    ["20", "hai mươi"],
    ["21", "hai mươi mốt"],
    ["24", "hai mươi tư"],
    ["25", "hai mươi lăm"],
    ["08", "tám"],
    ["100", "một trăm"],
    ["101", "một trăm linh một"],
    ["110", "một trăm mười"],
    ["555", "năm trăm năm mươi lăm"],
    ["1.000", "một nghìn"],
    ["1.005", "một nghìn không trăm linh năm"],
    ["2026", "hai nghìn không trăm hai mươi sáu"],
    ["150.000", "một trăm năm mươi nghìn"],
    ["1.050.000", "một triệu không trăm năm mươi nghìn"],
    ["1.000.015", "một triệu không trăm mười lăm"],
    ["100.000.000", "một trăm triệu"],
    ["1.500.000.000", "một tỷ năm trăm triệu"],
    ["2.000.000.000.000", "hai nghìn tỷ"],
    ["1000000001", "một tỷ không trăm linh một"],
    ["3,5", "ba phẩy năm"],
    ["2,25", "hai phẩy hai mươi lăm"],
    ["0,05", "không phẩy không năm"],
    ["3,141", "ba phẩy một bốn một"],
    ["1.234,5", "một nghìn hai trăm ba mươi tư phẩy năm"],
  ])("%s is said %s", (written, said) => expect(sayNumber(written, spoken)).toBe(said));
});

describe("money, shares and measures", () => {
  it.each([
    ["150.000 đồng", "một trăm năm mươi nghìn đồng"],
    ["5.000 – 10.000 đồng", "năm nghìn đến mười nghìn đồng"],
    ["61%", "sáu mươi mốt phần trăm"],
    ["5-20%", "năm đến hai mươi phần trăm"],
    ["5% – 20%", "năm phần trăm đến hai mươi phần trăm"],
    ["dưới 15 m² sàn", "dưới mười lăm mét vuông sàn"],
    ["dưới 50 m3,", "dưới năm mươi mét khối"],
    ["nặng 5kg", "nặng năm ki lô gam"],
    ["ảnh 4x6", "ảnh bốn nhân sáu"],
    ["ảnh 4×6 cm", "ảnh bốn nhân sáu xen ti mét"],
    ["ít nhất 2/3 số hộ", "ít nhất hai phần ba số hộ"],
    ["trang 3/12", "trang ba trên mười hai"],
    ["bản đồ tỷ lệ 1/10.000.", "bản đồ tỷ lệ một trên mười nghìn."],
    ["927/927 hồ sơ", "chín trăm hai mươi bảy trên chín trăm hai mươi bảy hồ sơ"],
    ["lần thứ 1", "lần thứ nhất"],
    ["bước thứ 4", "bước thứ tư"],
  ])("%s → %s", (written, said) => expect(heard(written)).toBe(said));
});

describe("days and hours", () => {
  it.each([
    ["24/11/2026", "ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu"],
    ["Ngày 01/6/2012", "Ngày một tháng sáu năm hai nghìn không trăm mười hai"],
    ["28–29/11/2026", "hai mươi tám đến ngày hai mươi chín tháng mười một năm hai nghìn không trăm hai mươi sáu"],
    ["tháng 8/1964", "tháng tám năm một nghìn chín trăm sáu mươi tư"],
    ["từ 8/1964", "từ tháng tám năm một nghìn chín trăm sáu mươi tư"],
    ["trước ngày 30/9 hằng năm", "trước ngày ba mươi tháng chín hằng năm"],
    ["ngày 30/4 hoặc 30/10", "ngày ba mươi tháng tư hoặc ba mươi tháng mười"],
    ["7 ngày làm việc", "bảy ngày làm việc"],
    ["3,5 ngày làm việc", "ba ngày rưỡi làm việc"],
    ["7,5 giờ", "bảy giờ rưỡi"],
    ["3–5 ngày", "ba đến năm ngày"],
    ["nộp trước 15 giờ", "nộp trước mười lăm giờ"],
    ["nhận trước 15:30", "nhận trước mười lăm giờ ba mươi phút"],
    ["7h30-11h", "bảy giờ ba mươi phút đến mười một giờ"],
    ["7:30–11:00", "bảy giờ ba mươi phút đến mười một giờ"],
    ["đóng đủ 15 năm, trước 1995.", "đóng đủ mười lăm năm, trước một nghìn chín trăm chín mươi lăm."],
    ["phục vụ 24/7", "phục vụ suốt ngày đêm"],
  ])("%s → %s", (written, said) => expect(heard(written)).toBe(said));
});

describe("laws, codes and telephone numbers", () => {
  it.each([
    ["Nghị định 63/2010/NĐ-CP", "Nghị định sáu mươi ba năm hai nghìn không trăm mười của Chính phủ"],
    ["Thông tư số 09/2026/TT-BNV.", "Thông tư số chín năm hai nghìn không trăm hai mươi sáu của Bộ Nội vụ."],
    ["theo 63/2010/NĐ-CP", "theo Nghị định sáu mươi ba năm hai nghìn không trăm mười của Chính phủ"],
    ["163/QĐ-BTP", "Quyết định một trăm sáu mươi ba của Bộ Tư pháp"],
    ["Luật 60/2014/QH13", "Luật sáu mươi năm hai nghìn không trăm mười bốn của Quốc hội khóa mười ba"],
    ["1683/NQ-UBTVQH15", "Nghị quyết một nghìn sáu trăm tám mươi ba của Ủy ban Thường vụ Quốc hội khóa mười lăm"],
    ["12/2016/TTLT-BTC-BCA", "Thông tư liên tịch mười hai năm hai nghìn không trăm mười sáu của Bộ Tài chính và Bộ Công an"],
    ["66.7/2025/NQ-CP", "Nghị quyết sáu mươi sáu chấm bảy năm hai nghìn không trăm hai mươi lăm của Chính phủ"],
    ["Mẫu số 01/2025/LLTP", "Mẫu số một năm hai nghìn không trăm hai mươi lăm lý lịch tư pháp"],
    ["Mẫu 5a/QĐ-XYZ", "Mẫu Quyết định năm a của ích i dài dét"],
    ["17/2024/QH", "mười bảy năm hai nghìn không trăm hai mươi tư của Quốc hội"],
    ["Nghị định 09/1999 cho quân nhân", "Nghị định chín năm một nghìn chín trăm chín mươi chín cho quân nhân"],
    ["Quyết định 290/2005", "Quyết định hai trăm chín mươi năm hai nghìn không trăm linh năm"],
    ["mã 1.001193", "mã một chấm không không một một chín ba"],
    ["tờ khai CT01,", "tờ khai xê tê không một"],
    ["Mẫu số 05A", "Mẫu số không năm a"],
    ["mẫu 51a hay 51b", "mẫu năm mươi mốt a hay năm mươi mốt bê"],
    ["Mẫu số 27.NT", "Mẫu số hai mươi bảy chấm nờ tê"],
    ["Phụ lục I.9 của Nghị quyết", "Phụ lục một chấm chín của Nghị quyết"],
    ["BB2/2024", "bê bê hai, hai nghìn không trăm hai mươi tư"],
    ["TCVN 11565:2016", "tiêu chuẩn Việt Nam mười một nghìn năm trăm sáu mươi lăm: hai nghìn không trăm mười sáu"],
    ["hạng A1, B và C", "hạng a một, bê và xê"],
    ["gọi 0209 385 1234", "gọi không hai không chín ba tám năm một hai ba bốn"],
    ["gọi +84 912 345 678", "gọi tám bốn chín một hai ba bốn năm sáu bảy tám"],
    ["gọi 1900.1234", "gọi một chín không không một hai ba bốn"],
    ["số 0123", "số không một hai ba"],
    ["số 012345678912", "số không một hai ba bốn năm sáu bảy tám chín một hai"],
    ["CC123456", "xê xê một hai ba bốn năm sáu"],
  ])("%s → %s", (written, said) => expect(heard(written)).toBe(said));
});

describe("abbreviations and signs", () => {
  it.each([
    ["UBND xã", "Ủy ban nhân dân xã"],
    ["theo nghị quyết HĐND tỉnh", "theo nghị quyết Hội đồng nhân dân tỉnh"],
    ["mở VNeID, quét mã QR, gửi BCCI", "mở vi en i ai đi, quét mã quy a, gửi bưu chính công ích"],
    ["TP. Hà Nội", "thành phố Hà Nội"],
    ["nhiễm HIV/AIDS", "nhiễm hát i vê, ết"],
    ["Ông/bà mang giấy (nếu có).", "Ông bà mang giấy, nếu có."],
    ["giấy “độc thân”…", "giấy độc thân"],
    ["Phụ lục III, khóa XII", "Phụ lục ba, khóa mười hai"],
    ["QUYẾT ĐỊNH", "quyết định"],
    ["Ý ông/bà là…?", "Ý ông bà là?"],
    ["Nộp – Nhận · Xem", "Nộp, Nhận, Xem"],
    ["rừng A – B", "rừng A, bê"],
    ["XYZ", "ích i dài dét"],
    ["Lao động - Xã hội", "Lao động, Xã hội"],
    ["Ba-na", "Ba na"],
    ["V và X", "vê và ích"],
  ])("%s → %s", (written, said) => expect(heard(written)).toBe(said));

  it("tells which abbreviations have no word of their own", () => {
    expect(unknownAbbreviations("UBND xã, XYZ, khóa XII, QUYẾT ĐỊNH, 63/2010/NĐ-CP, TP. Hà Nội, CT01", spoken)).toEqual(["XYZ"]);
  });
});
