// What is wrong with a file of recorded clips, in the words of the officer who put it there.

/** By the code that the schema gives. */
export const voiceReasons: Record<string, string> = {
  "voice-about": 'phải là "screen/home" (hoặc search, fields, results, help), hay "procedure/1.001193/papers" (hoặc summary, steps, money, time, where)',
  "voice-base64": "dữ liệu âm thanh bị hỏng; hãy xuất lại tệp này từ trang Ghi âm",
  "voice-clip-large": "đoạn ghi này quá lớn; hãy ghi lại, mỗi đoạn nhiều nhất 90 giây",
  "voice-clips": "nhiều nhất 2000 đoạn trong một tệp",
  "voice-format": "tệp này không phải do trang Ghi âm xuất ra (format phải là 1)",
  "voice-language": "tên tiếng dài quá 30 chữ",
  "voice-not-audio": "đây không phải là âm thanh mà trình duyệt mở được; hãy ghi lại",
  "voice-said": "lời ghi kèm dài quá 2000 chữ",
  "voice-seconds": "mỗi đoạn dài nhiều nhất 90 giây",
  "voice-twice": "đoạn này đã có ở trên; mỗi mục chỉ giữ một đoạn",
  "voice-type": 'phải là loại âm thanh, ví dụ "audio/webm;codecs=opus"',
};

export const voiceFileReasons = {
  json: "không phải tệp ghi âm, hoặc bị cắt giữa chừng; hãy xuất lại từ trang Ghi âm",
  large: (megabytes: number, most: number) => `tệp ${megabytes} MB, nhiều nhất ${most} MB; hãy bớt đoạn ghi`,
  name: (name: string) => `tệp của tiếng này phải tên là ${name}`,
  stranger: "thư mục này chỉ chứa tệp ghi âm, tên dạng tay.voice.json",
  code: (code: string) => `thủ tục ${code} không được niêm yết`,
};
