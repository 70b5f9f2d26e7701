// What the command guide says, in Vietnamese.
import { vi } from "../app/messages/vi";
import { processingTimeWords } from "../app/wording/answers";
import { feeAmountWords, feeReasonWords } from "../app/wording/fees";
import type { Guide } from "../core/guide/guide";
import type { ChannelName, Fee, Procedure, ProcedureDocument, ProcessingTime } from "../core/procedure/procedure";

export const guideWords = {
  oneCode: "Chỉ cần một mã thủ tục.",
  unknownCode: (code: string, root: string) => `Không có thủ tục ${code} trong ${root}.`,
  noGuide: (code: string, name: string, file: string) =>
    `${code} ${name}: chưa có câu hỏi, màn hình hiện đủ các trường hợp. Muốn có thì viết tệp ${file}, xem data/README.md.`,
  questions: (count: number) => `${count} câu hỏi`,
  reviewed: (reviewed: Guide["reviewed"]) => (reviewed === "none" ? "chưa có cán bộ đối chiếu" : `${reviewed.by} đối chiếu ngày ${reviewed.on}`),
  with: (count: number) => `${count} thủ tục có câu hỏi:`,
  without: (count: number) => `${count} thủ tục hay dùng chưa có câu hỏi:`,
  question: (number: number) => `câu ${number}`,
  end: "hết",
  adds: (paper: string) => `+ ${paper}`,
  drops: (paper: string, why: string) => `− ${paper}: ${why}`,
  case: (name: string) => `trường hợp: ${name}`,
  only: { fees: "chỉ còn tiền", times: "chỉ còn thời hạn", channels: "chỉ còn cách nộp" },
  note: (text: string) => `cần biết: ${text}`,
  outcomes: (count: number, paths: number) => `${count} kết quả, từ ${paths} cách trả lời:`,
  shared: "Kết quả nào cũng vậy",
  reminders: (questions: readonly number[]) => `lời nhắc tùy câu trả lời, xem câu ${questions.join(", ")}`,
  outcome: (number: number, paths: number) => `Kết quả ${number} (${paths} cách trả lời)`,
  always: "trả lời thế nào cũng vậy",
  or: " / ",
  pathsLeft: (count: number) => `… và ${count} cách khác`,
  rows: { when: "Khi", papers: "Giấy tờ", fees: "Tiền", times: "Thời hạn", channels: "Cách nộp", notes: "Cần biết" },
  none: "hồ sơ gốc không ghi",
};

/** "Giấy chứng sinh (nộp 1 bản chính)". */
export function paperWords({ name, role, originals, copies }: ProcedureDocument): string {
  const counts = [...(originals ? [vi.procedure.originals(originals)] : []), ...(copies ? [vi.procedure.copies(copies)] : [])];
  return `${name} (${role === "submit" ? vi.procedure.submit : vi.procedure.show}: ${counts.join(", ")})`;
}

/** "Lệ phí: Hỏi cán bộ (hồ sơ gốc không ghi rõ mức thu)"; with its ways to file where it is not for all that remain. */
export function feeLine(fee: Fee, offered: Procedure["channels"]): string {
  const why = feeReasonWords(fee, vi);
  return `${fee.for ?? vi.fee.kinds[fee.kind]}: ${feeAmountWords(fee, vi)}${why ? ` (${why})` : ""}${channelsUnlessAll(fee.channels, offered)}`;
}

export function timeLine(time: ProcessingTime, offered: Procedure["channels"]): string {
  const term = time.doubtful ? vi.time.unknown : processingTimeWords(time, vi);
  return `${term}${time.case ? ` · ${time.case}` : ""}${channelsUnlessAll(time.channels, offered)}`;
}

export function channelWords(channel: ChannelName): string {
  return vi.channels[channel];
}

function channelsUnlessAll(channels: readonly ChannelName[], offered: Procedure["channels"]): string {
  return channels.length === offered.length ? "" : ` · ${channels.map(channelWords).join(", ")}`;
}
