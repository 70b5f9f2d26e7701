// What is wrong with the local files, in the words of the officer who edits them: what it is, and what to do.

/** By the code that a schema gives; `reasonOf` looks them up. */
export const localReasons: Record<string, string> = {
  "exemption-of-nothing": "chưa ghi miễn cho thủ tục nào: thêm codes (mã thủ tục) hoặc fields (mã lĩnh vực)",
  "exemption-without-text": "việc miễn phải có căn cứ: ghi by ở từng dòng exemptions, hoặc ghi number ở đầu mục",
  "fee-local-amount": "phải là số đồng (ví dụ 15000), hoặc free nếu nghị quyết ghi không thu",
  "office-empty": "mục này chưa nói gì: thêm counters, hours, phone, address hoặc exemptions, hoặc bỏ cả mục",
};

export const strayLocalFile = "tệp này không được đọc; trong thư mục local chỉ dùng local/office.yaml và local/fees/<tên>.yaml. Hãy chuyển tệp về đúng chỗ";

export const takenOffTwice = (code: string) => `thủ tục ${code} đã ghi ở trên; chỉ giữ một dòng`;

export const notPosted = (code: string) => `thủ tục ${code} không được niêm yết; xem lại mã, hoặc bỏ dòng này`;

export const noSuchField = (field: string) => `lĩnh vực ${field} không có trong fields.yaml; xem lại cách viết`;

/** @param kinds the kinds of fee that the record has */
export const noSuchKind = (code: string, kinds: readonly string[]) =>
  `hồ sơ của thủ tục ${code} không có khoản loại này (chỉ có: ${kinds.join(", ") || "không khoản nào"}); sửa kind, hoặc thêm khoản đó vào fees của thủ tục với amount: province`;

/** @param file the procedure's file */
export const amountFixed = (code: string, file: string) =>
  `mức thu này của thủ tục ${code} đã ghi trong hồ sơ quốc gia, nghị quyết của tỉnh không thay được; bỏ dòng này, hoặc đối chiếu lại ${file} nếu hồ sơ gốc đã đổi`;

/** @param things what the open fees of the record are for */
export const whichThing = (code: string, things: readonly string[]) =>
  `chưa rõ là khoản nào của thủ tục ${code}; ghi for đúng như một trong các khoản: ${things.map((thing) => `"${thing}"`).join(", ")}`;

export const channelNotSet = (channel: string) => `khoản thu này của thủ tục không có kênh ${channel}; xem lại channels`;

export const setTwice = (line: number) => `khoản này đã ghi ở fees.${line}; chỉ giữ một dòng, hoặc ghi rõ for hay condition để phân biệt`;

export const setByTwo = (code: string, other: string, from: string) =>
  `ngày ${from} khoản thu này của thủ tục ${code} có hai nghị quyết cùng hiệu lực: tệp này và ${other}. Nghị quyết cũ đã hết hiệu lực thì ghi to là ngày cuối của nó; hai tệp là một thì bỏ một tệp`;

export const saidByTwo = (fact: string, entry: number, from: string) =>
  `ngày ${from} mục ${fact} có hai chỗ cùng hiệu lực: chỗ này và mục thứ ${entry + 1}. Ghi to cho mục cũ là ngày cuối của nó`;
