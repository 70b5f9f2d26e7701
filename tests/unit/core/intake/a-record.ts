// A small record in the portal's shape, about a procedure that does not exist, for tests to bend.
import { Intake, type InputReport, type IntakeResult, type IntakeSource } from "../../../../src/core/intake/intake";
import type { IntakeContext } from "../../../../src/core/intake/read-record";
import type { Procedure } from "../../../../src/core/procedure/procedure";

export const context: IntakeContext = {
  fields: [{ id: "cho-phien", name: "Chợ phiên" }],
  province: "Thái Nguyên",
  read: "2026-07-18",
};

type Json = Record<string, unknown>;

/** The detail of a record in which nothing is wrong; `changes` replace whole keys. */
export function aDetail(changes: Json = {}): Json {
  return {
    id: "019d2bfd-0000-7000-8000-000000000001",
    code: "9.000001",
    name: "Đăng ký gian hàng chợ phiên",
    executionSteps: [{ name: "Bước 1", description: "- Người bán nộp đơn.\n+ Nộp ở quầy.\n- Chờ xếp chỗ." }],
    executionMethods: [aMethod("DIRECT"), aMethod("ONLINE")],
    executionCases: [{ name: "", profileComponents: [aPaper("Đơn đăng ký gian hàng (Mẫu số 02)")] }],
    cases: [{ processingDay: { qty: 3, type: "WORKING_DAY" } }],
    categoriesDetails: [{ name: "Chợ phiên" }],
    subjectTypesDetails: [{ name: "Công dân Việt Nam" }],
    resultsDetails: [{ name: "Giấy xếp chỗ" }],
    unitGroupsExecuting: [{ name: "Ủy ban nhân dân cấp xã" }],
    unitGroupsAuthority: [{ name: "Ủy ban nhân dân cấp xã" }],
    legalBasisesDetails: [{ code: "01/2020/NĐ-CP", name: "Nghị định về chợ phiên" }],
    procedureProposal: { proposalNumber: "12/QĐ-BCT", decisionDate: Date.UTC(2026, 0, 5, 17), issuingAgency: { name: "Bộ Chợ" } },
    requirementsAndConditions: "Không",
    keywords: "",
    isWard: true,
    isFullProcess: true,
    isInternal: false,
    updatedAt: Date.UTC(2026, 3, 1, 3),
    ...changes,
  };
}

export function aMethod(submissionMethod: string, changes: Json = {}): Json {
  return { submissionMethod, processingTime: 3, processingTimeUnit: "WORKING_DAY", description: "", fees: [aFee()], ...changes };
}

export function aFee(changes: Json = {}): Json {
  return { type: "SERVICE_FEE", value: 20000, currencyId: "", attachment: null, description: "20.000 đồng/gian hàng", ...changes };
}

export function aPaper(name: string, changes: Json = {}): Json {
  return { name, originalQty: 1, copyQty: 0, attachments: [], ...changes };
}

export function aRecord(detail: Json = {}, changes: Json = {}): Json {
  const whole = aDetail(detail);
  return { id: whole.id, code: whole.code, name: whole.name, detail: whole, ...changes };
}

export function take(...sources: IntakeSource[]): IntakeResult {
  const intake = new Intake(context);
  for (const source of sources) intake.add(source);
  return intake.finish();
}

export const asJson = (value: unknown, name = "a.json"): IntakeSource => ({ name, text: JSON.stringify(value) });

/** What one record becomes; a refused one fails the test with its reason. */
export function read(detail: Json = {}, changes: Json = {}): { procedure: Procedure; input: InputReport; reasons: string[] } {
  const { records, inputs } = take(asJson(aRecord(detail, changes)));
  const [input] = inputs;
  const [record] = records;
  if (!input || !record) throw new Error(`refused: ${input?.reasons.map(({ text }) => text).join("; ")}`);
  return { procedure: record.procedure, input, reasons: input.reasons.map(({ reason }) => reason) };
}

/** The reason that keeps a record out. */
export function refusal(value: unknown): string | undefined {
  const [input] = take(asJson([aRecord(), value])).inputs.slice(1);
  return input?.outcome === "refused" ? input.reasons[0]?.reason : undefined;
}
