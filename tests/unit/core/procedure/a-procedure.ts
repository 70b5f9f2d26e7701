// A sound procedure for tests to bend.
import type { Procedure } from "../../../../src/core/procedure/procedure";

/** As it stands in a file; `changes` replace whole keys. */
export function aProcedure(changes: Partial<Procedure> = {}): Procedure {
  return {
    code: "1.001193",
    portal_id: "019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
    wording: "plain",
    field: "ho-tich",
    tier: 1,
    received_at: "commune",
    plain_name: "Làm giấy khai sinh cho con",
    official_name: "Thủ tục đăng ký khai sinh",
    summary: "Dành cho cha mẹ của cháu mới sinh.",
    keywords: ["giấy khai sinh"],
    documents: [{ id: "giay-chung-sinh", name: "Giấy chứng sinh", role: "submit", originals: 1, copies: 0, note: "Bệnh viện cấp." }],
    cases: [
      {
        name: "Nhờ người đi hộ",
        note: "Ông bà đi thì không cần.",
        documents: [{ id: "uy-quyen", name: "Giấy ủy quyền", role: "submit", originals: 1, copies: 0 }],
        leaves_out: [],
      },
    ],
    not_needed: ["Không cần sổ hộ khẩu."],
    sets: "unknown",
    steps: ["Nộp ở quầy."],
    mistakes: ["Để quá 60 ngày."],
    neighbours: [{ code: "1.004873", why: "Hay nhầm." }],
    channels: [{ channel: "in_person", note: "Ở quầy." }, { channel: "online", level: "full" }, { channel: "postal" }],
    fees: [{ kind: "le-phi", amount: "unknown", channels: ["in_person", "online", "postal"] }],
    times: [{ channels: ["in_person", "online", "postal"], unit: "same_day", cutoff: "15:00", note: "Sau 15 giờ thì hôm sau." }],
    results: [{ name: "Giấy khai sinh" }],
    conditions: "unknown",
    audience: ["Công dân Việt Nam"],
    agency: { handles: "Ủy ban nhân dân cấp xã", decides: "unknown" },
    forms: [],
    legal_basis: [{ number: "60/2014/QH13" }],
    decision: { number: "163/QĐ-BTP", issuer: "Bộ Tư pháp", date: "2026-01-16" },
    source: { record: "portal", updated: "2026-04-15", read: "2026-07-18", doubts: [], reviewed: "none" },
    ...changes,
  };
}
