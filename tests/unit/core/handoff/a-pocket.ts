// A list to take home for tests to bend.
import { vi } from "../../../../src/app/messages/vi";
import { wholeCase, type MyCase } from "../../../../src/core/guide/my-case";
import type { Pocket } from "../../../../src/core/handoff/pocket-text";
import type { Procedure, ProcedureDocument } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "../procedure/a-procedure";

export const words = vi.handoff.pocket;

export function aPaper(changes: Partial<ProcedureDocument> = {}): ProcedureDocument {
  return { id: "giay", name: "Giấy chứng sinh", role: "submit", originals: 1, copies: 0, ...changes };
}

export function aPocket(procedure: Partial<Procedure> = {}, mine: Partial<MyCase> = {}, pocket: Partial<Pocket> = {}): Pocket {
  return {
    mine: { ...wholeCase(aProcedure({ cases: [], ...procedure })), ...mine },
    have: new Set(),
    fee: "8.000 đồng",
    time: "3 ngày làm việc",
    place: "Trung tâm xã Phủ Thông",
    contact: [],
    address: "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
    dated: "18/07/2026",
    ...pocket,
  };
}
