// Why an input was refused, repaired or doubted, in the words of the officer who reads the report.

/** What a reason does to a value: put right, left uncertain, left out, or only worth knowing. */
export type ReasonKind = "repaired" | "doubtful" | "dropped" | "noted";

/** By code: its kind and its sentence; `{was}` and `{now}` are the values before and after. */
const reasons = {
  // Text
  "text-nfd": ["repaired", "Dấu tiếng Việt viết rời, đã ghép lại"],
  "text-nbsp": ["repaired", "Dấu cách lạ đã đổi thành dấu cách thường"],
  "text-tab": ["repaired", "Dấu tab đã đổi thành dấu cách"],
  "text-invisible": ["repaired", "Bỏ ký tự không nhìn thấy được"],
  "text-private-use": ["repaired", "Bỏ dấu đầu dòng của phông chữ riêng"],
  "text-blanks": ["repaired", "Bỏ dấu cách thừa"],
  "text-newline": ["repaired", "Nối chữ bị ngắt dòng"],
  "text-bullet": ["repaired", "Bỏ dấu đầu dòng trước tên giấy tờ"],
  "text-broken": ["doubtful", 'Chữ bị hỏng từ trên cổng: "{was}"'],
  // Code, name, field
  "code-blank": ["repaired", 'Mã "{was}" có dấu thừa, đọc là {now}'],
  "code-dot": ["repaired", 'Mã "{was}" thiếu hoặc sai dấu chấm, đọc là {now}'],
  "code-suffix": ["repaired", 'Mã "{was}" có phần đuôi, đọc là {now}'],
  "code-number": ["repaired", "Mã {was} ghi dạng số, đọc là {now}"],
  "name-capitals": ["repaired", "Tên viết hoa toàn bộ, tên hiển thị đã đổi sang chữ thường"],
  "name-long": ["noted", "Tên dài {was} chữ cái, giữ nguyên"],
  "name-differs": ["doubtful", 'Danh sách ghi tên khác hồ sơ chi tiết: "{was}"'],
  "field-missing": ["doubtful", "Hồ sơ gốc không ghi lĩnh vực"],
  "field-name": ["repaired", 'Tên lĩnh vực "{was}" đọc là "{now}"'],
  // Whose procedure it is
  "other-province": ["doubtful", "Thủ tục do {was} công bố, không phải của tỉnh này"],
  "internal": ["noted", "Thủ tục nội bộ giữa các cơ quan, người dân không nộp"],
  "level-missing": ["doubtful", "Hồ sơ gốc không nói thủ tục này có làm ở xã hay không"],
  "district": ["doubtful", 'Hồ sơ gốc còn nhắc cấp huyện: "{was}"'],
  "agency-spelling": ["repaired", 'Tên cơ quan "{was}" viết lại là "{now}"'],
  "agency-missing": ["doubtful", "Hồ sơ gốc không ghi cơ quan thực hiện"],
  // Documents
  "paper-without-name": ["dropped", "Một giấy tờ không có tên, đã bỏ"],
  "paper-without-count": ["doubtful", 'Không ghi số bản chính, bản sao, nên để ở phần ghi chú: "{was}"'],
  "paper-count": ["doubtful", 'Số bản không đọc được ({now}), nên để ở phần ghi chú: "{was}"'],
  "paper-note": ["repaired", 'Lời ghi chú nằm giữa các giấy tờ, đã chuyển xuống phần ghi chú: "{was}"'],
  "paper-twice": ["repaired", 'Giấy tờ ghi hai lần, giữ một: "{was}"'],
  "case-heading": ["repaired", 'Tên trường hợp chỉ là đề mục: "{was}"'],
  "papers-missing": ["doubtful", "Hồ sơ gốc không ghi giấy tờ nào"],
  // Fees
  "fee-free": ["repaired", 'Số tiền 0, lời ghi không thu: "{was}"'],
  "fee-province": ["repaired", "Số tiền 0 hoặc để trống, lời ghi do Hội đồng nhân dân tỉnh quy định"],
  "fee-zero-silent": ["doubtful", "Số tiền 0 mà không có lời, nên coi là chưa rõ"],
  "fee-zero-words": ["doubtful", 'Số tiền 0 hoặc để trống, lời không nói mức thu: "{was}"'],
  "fee-zero-figures": ["doubtful", 'Số tiền 0 nhưng lời có mức thu: "{was}"'],
  "fee-some-free": ["doubtful", 'Chỉ miễn cho một số trường hợp: "{was}"'],
  "fee-attachment": ["doubtful", "Mức thu nằm trong tệp đính kèm trên cổng: {was}"],
  "fee-thousand": ["doubtful", 'Ô số tiền trên cổng ghi {was}, lời ghi "{now}"'],
  "fee-disagrees": ["doubtful", 'Ô số tiền trên cổng ghi {was}, lời ghi số khác: "{now}"'],
  "fee-small": ["doubtful", "Số tiền {was} đồng quá nhỏ, có thể thiếu số 0"],
  "fee-currency": ["doubtful", "Cổng ghi {was}, không phải tiền đồng"],
  "fee-other-province": ["doubtful", 'Mức thu theo văn bản của tỉnh khác: "{was}"'],
  "fee-value": ["doubtful", "Số tiền không đọc được: {was}"],
  "fee-kind": ["repaired", "Loại tiền đọc theo lời: {was} thành {now}"],
  "fee-kind-unknown": ["doubtful", "Loại tiền {was} không phải phí cũng không phải lệ phí, tạm xếp vào phí"],
  "fee-missing": ["noted", "Kênh {was} không ghi tiền, coi là chưa rõ"],
  // Times and channels
  "time-prose": ["doubtful", 'Ô thời hạn ghi lời thay vì số: "{was}"'],
  "time-other": ["doubtful", "Thời hạn trên cổng ghi {was} kiểu OTHER"],
  "time-other-case": ["repaired", "Thời hạn trên cổng ghi {was} kiểu OTHER, phần trường hợp ghi {now}, nên lấy theo trường hợp"],
  "time-contradicts": ["doubtful", "Thời hạn trên cổng ghi {was}, phần trường hợp ghi {now}"],
  "time-value": ["doubtful", "Thời hạn không đọc được: {was}"],
  "number-text": ["repaired", 'Số "{was}" ghi dạng chữ'],
  "channel-unknown": ["dropped", "Cách nộp không nhận ra: {was}"],
  "level-unclear": ["noted", "Hồ sơ gốc không nói rõ nộp trực tuyến toàn trình hay một phần"],
  "full-without-online": ["doubtful", "Hồ sơ gốc ghi toàn trình nhưng không có kênh trực tuyến"],
  // The rest of the record
  "steps-missing": ["doubtful", "Hồ sơ gốc không ghi trình tự thực hiện"],
  "result-missing": ["doubtful", "Hồ sơ gốc không ghi kết quả"],
  "audience-missing": ["doubtful", "Hồ sơ gốc không ghi đối tượng thực hiện"],
  "legal-basis-missing": ["doubtful", "Hồ sơ gốc không ghi căn cứ pháp lý"],
  "legal-basis-issuer": ["noted", "Căn cứ pháp lý trên cổng không kèm ngày và nơi ban hành"],
  "legal-number": ["repaired", 'Số văn bản "{was}" đọc là "{now}"'],
  "legal-number-unclear": ["doubtful", 'Số văn bản không đủ để tra: "{was}"'],
  "decision-number": ["doubtful", 'Số quyết định công bố không đúng dạng: "{was}"'],
  "decision-date": ["doubtful", "Ngày quyết định công bố không hợp lý: {was}"],
  "decision-repaired": ["repaired", 'Số quyết định "{was}" đọc là "{now}"'],
  "wrong-type": ["dropped", "Mục {was} không đúng kiểu dữ liệu, đã bỏ"],
  // Outcomes of one input
  "not-a-record": ["noted", "Không phải một thủ tục"],
  "code-missing": ["noted", "Không có mã thủ tục"],
  "code-unreadable": ["noted", 'Mã "{was}" không đọc được'],
  "code-disagrees": ["noted", 'Bản ghi mang hai mã: "{was}" và "{now}"'],
  "name-missing": ["noted", "Không có tên thủ tục"],
  "portal-id": ["noted", 'Mã dài của cổng thiếu hoặc sai: "{was}"'],
  "detail-missing": ["noted", "Không có phần chi tiết"],
  "no-channel": ["noted", "Không có cách nộp nào đọc được"],
  "decision-missing": ["noted", "Không có quyết định công bố hoặc ngày của nó"],
  "updated-missing": ["noted", "Không có ngày cập nhật"],
  "shape": ["noted", "Bản ghi sai mẫu ở mục {was}: {now}"],
  "newer-record": ["noted", "Đã có bản ghi khác cùng mã, mới hơn hoặc bằng: {was}"],
  "two-portal-ids": ["doubtful", "Hai bản ghi cùng mã nhưng khác mã dài của cổng: {was}"],
  "has-detail": ["noted", "Đã có hồ sơ chi tiết: {was}"],
  "same-row": ["noted", "Mã này đã có ở {was}"],
  "list-only": ["noted", "Chỉ có trong danh sách, chưa có hồ sơ chi tiết"],
  "empty-row": ["noted", "Dòng không có mã"],
  "sheet-without-list": ["noted", 'Trang tính này không có cột "Mã số"'],
  "file-type": ["noted", "Không phải tệp JSON, Excel, CSV hay TSV"],
} as const satisfies Record<string, readonly [ReasonKind, string]>;

export type Reason = keyof typeof reasons;

/** Why a whole source cannot be read, and what to do; nothing is written then. */
const faults = {
  "too-large": "tệp quá lớn ({was}); mỗi tệp nhiều nhất {now}. Hãy chia nhỏ rồi nhập lại",
  "total-too-large": "tổng các tệp quá lớn ({was}); một lần nhập nhiều nhất {now}. Hãy nhập từng phần",
  "unreadable": "không mở được tệp này; kiểm tra tên và quyền đọc",
  "nothing-here": "không có tệp JSON, Excel, CSV hay TSV nào ở đây",
  "encoding": "chữ bị hỏng mã; hãy lưu tệp dạng UTF-8 rồi nhập lại",
  "empty": "tệp trống",
  "json-broken": "JSON viết sai hoặc bị cắt giữa chừng; hãy tải lại từ cổng ({was})",
  "json-shape": "không phải hồ sơ thủ tục của Cổng Dịch vụ công: cần một bản ghi có mục detail, hoặc một danh sách các bản ghi đó",
  "workbook-broken": "tệp Excel hỏng hoặc bị cắt giữa chừng, hoặc không phải .xlsx; hãy tải lại hoặc lưu lại bằng Excel",
  "workbook-bomb": "tệp Excel phình ra quá lớn khi giải nén, không an toàn để đọc",
  "list-header": 'không thấy dòng tiêu đề có cột "Mã số" trong {was} dòng đầu',
  "file-type": "loại tệp này không nhập được; chỉ nhận .json, .xlsx, .csv, .tsv",
} as const;

export type Fault = keyof typeof faults;

/** The sentence of a fault, to stand behind the name of the file. */
export function faultText(fault: Fault, was = "", now = ""): string {
  return faults[fault].replace("{was}", () => clip(was)).replace("{now}", () => clip(now));
}

/** What a reason does to a value. */
export function reasonKind(reason: Reason): ReasonKind {
  return reasons[reason][0];
}

/** The sentence of a reason; values longer than a line are cut. */
export function reasonText(reason: Reason, was = "", now = ""): string {
  return reasons[reason][1].replace("{was}", () => clip(was)).replace("{now}", () => clip(now));
}

const longest = 160;

function clip(value: string): string {
  const line = value.replace(/\s+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, "")}…` : line;
}
