// A sound guide and the procedure it narrows, for tests to bend.
import type { Guide, GuideAnswer, GuideQuestion } from "../../../../src/core/guide/guide";
import type { Procedure, ProcedureDocument } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "../procedure/a-procedure";

export function aPaper(id: string, changes: Partial<ProcedureDocument> = {}): ProcedureDocument {
  return { id, name: `Giấy ${id}`, role: "submit", originals: 1, copies: 0, ...changes };
}

export function anAnswer(id: string, changes: Partial<GuideAnswer> = {}): GuideAnswer {
  return { id, say: `Nói ${id}`, without: [], ...changes };
}

export function aQuestion(id: string, answers: GuideAnswer[]): GuideQuestion {
  return { id, ask: `Hỏi ${id}?`, answers };
}

/** Three ordinary papers, four cases (the last one no question is about), two fees to choose from, a time of its own for one case. */
export function aGuidedProcedure(changes: Partial<Procedure> = {}): Procedure {
  return aProcedure({
    documents: [aPaper("to-khai"), aPaper("chung-sinh"), aPaper("can-cuoc", { role: "show" })],
    cases: [
      { name: "Nhờ người đi hộ", note: "Ông bà đi thì không cần.", documents: [aPaper("uy-quyen")], leaves_out: [] },
      { name: "Gửi bưu điện", documents: [aPaper("can-cuoc", { originals: 0, copies: 1 })], leaves_out: [] },
      { name: "Bị bỏ rơi", documents: [aPaper("bien-ban")], leaves_out: ["chung-sinh"] },
      { name: "Có giấy nước ngoài", documents: [], leaves_out: ["chung-sinh", "can-cuoc"] },
    ],
    fees: [
      { id: "dung-han", kind: "le-phi", amount: "free", channels: ["in_person", "online", "postal"], condition: "Đúng hạn thì miễn." },
      { id: "qua-han", kind: "le-phi", amount: 8000, channels: ["in_person", "online", "postal"] },
      { kind: "phi", amount: 3000, for: "Bản sao", channels: ["in_person"] },
    ],
    times: [
      { channels: ["in_person", "online", "postal"], unit: "same_day" },
      { channels: ["in_person"], unit: "day", amount: 7, case: "Bị bỏ rơi" },
    ],
    ...changes,
  });
}

/** Whose child, who goes, how it is filed; a child found goes straight to the last question. */
export function aGuide(changes: Partial<Guide> = {}): Guide {
  return {
    code: "1.001193",
    questions: [
      aQuestion("chau", [
        anAnswer("dung-han", { fees: ["dung-han"] }),
        anAnswer("qua-han", { fees: ["qua-han"], note: "Đã quá hạn." }),
        anAnswer("bo-roi", { case: "Bị bỏ rơi", next: "cach-nop", channels: ["in_person", "postal"] }),
        anAnswer("nhan-con", { instead: { code: "1.000689", why: "Nhận con cùng lúc." } }),
      ]),
      aQuestion("ai-di", [anAnswer("tu-di"), anAnswer("nho", { case: "Nhờ người đi hộ", note: "Hỏi trước cha mẹ cháu." })]),
      aQuestion("cach-nop", [
        anAnswer("quay", { channels: ["in_person"], next: "end" }),
        anAnswer("mang", { channels: ["in_person", "online"], without: [{ paper: "to-khai", why: "Điền trên mạng." }] }),
        anAnswer("buu-dien", { channels: ["postal"], case: "Gửi bưu điện" }),
      ]),
    ],
    reviewed: "none",
    ...changes,
  };
}
