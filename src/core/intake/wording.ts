// What an official record says where its own words are missing, and the labels around them.

/** Sentences that the intake adds to a record; none of them states a fact that the record does not have. */
export const wording = {
  noSteps: "Hồ sơ gốc không ghi trình tự. Hỏi cán bộ.",
  noResult: "Hồ sơ gốc không ghi kết quả. Hỏi cán bộ.",
  noAudience: "Hồ sơ gốc không ghi. Hỏi cán bộ.",
  noField: "Chưa rõ lĩnh vực",
  goToAgency: (agency: string) => `Nơi giải quyết: ${agency}.`,
  goToUnknown: "Hỏi cán bộ nơi nộp hồ sơ.",
  otherProvince: (issuer: string) => `Thủ tục do ${issuer} công bố, áp dụng ở nơi đó. Hỏi cán bộ.`,
  summary: (audience: readonly string[]) => `Nguyên văn hồ sơ trên Cổng Dịch vụ công quốc gia. Đối tượng: ${audience.join("; ")}.`,
  noteCase: "Lưu ý",
  units: { working_day: "ngày làm việc", day: "ngày", month: "tháng", hour: "giờ", same_day: "trong ngày", unknown: "" },
  channels: { in_person: "trực tiếp", online: "trực tuyến", postal: "bưu chính" },
  kinds: { "phi": "phí", "le-phi": "lệ phí" },
} as const;
