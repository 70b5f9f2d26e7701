// The decision that made a procedure public, and the laws it rests on.
import type { Procedure } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { objectAt, objectsAt, type JsonObject } from "./portal-json";
import { readAgency } from "./read-agency";
import type { Remarks } from "./remarks";

const lawNumber = /^\d[\d.]*[a-z]?(?:\/\d{4})?\/[\p{L}\d]+(?:[-/][\p{L}\d.]+)*$/u;
const kindOfLaw = /^(?:Luật|Bộ luật|Nghị định|Thông tư(?: liên tịch)?|Quyết định|Nghị quyết|Pháp lệnh|Chỉ thị|NĐ|TT|QĐ)(?: số)?:?\s+(?=\d)/iu;

/** The laws of the record; each number is that of the paper where it can be read. */
export function readLegalBasis(detail: JsonObject, remarks: Remarks): Procedure["legal_basis"] {
  const laws = new Map<string, Procedure["legal_basis"][number]>();
  for (const [i, source] of objectsAt(detail, "legalBasisesDetails", remarks).entries()) {
    const field = `legalBasisesDetails.${i}`;
    const name = cleanText(source.name, remarks, `${field}.name`);
    const code = cleanText(source.code, remarks, `${field}.code`);
    const number = readLawNumber(code, remarks, `${field}.code`) || name;
    if (number && !laws.has(number)) laws.set(number, { number, ...(name && name !== number && { name }) });
  }
  remarks.add(laws.size ? "legal-basis-issuer" : "legal-basis-missing", "legalBasisesDetails");
  return [...laws.values()];
}

function readLawNumber(code: string, remarks: Remarks, field: string): string {
  const number = code
    .replace(kindOfLaw, "")
    .replace(/^[.\s]+|[.,;\s]+$/gu, "")
    .replace(/\s*([-/])\s*/gu, "$1");
  if (!lawNumber.test(number)) {
    remarks.add("legal-number-unclear", field, code);
    return code;
  }
  if (number !== code) remarks.add("legal-number", field, code, number);
  return number;
}

/** The decision, or undefined when its number or day is missing. @param read the day the record was read */
export function readDecision(detail: JsonObject, read: string, remarks: Remarks): Procedure["decision"] | undefined {
  const proposal = objectAt(detail, "procedureProposal");
  const path = "procedureProposal";
  const written = cleanText(proposal.proposalNumber, remarks, `${path}.proposalNumber`);
  const number = written.replace(/^(?:Quyết định|QĐ)(?: số)?:?\s+(?=\d)/iu, "").replace(/[.,;\s]+$/u, "");
  const issuer = readIssuer(detail, remarks);
  const date = vietnamDay(proposal.decisionDate);
  if (!number || !issuer || !date) return undefined;
  if (number !== written) remarks.add("decision-repaired", `${path}.proposalNumber`, written, number);
  if (!/^\d+[a-z]?(?:[./]\d+)*\/QĐ-/u.test(number)) remarks.add("decision-number", `${path}.proposalNumber`, number);
  if (date > read || date < "2000") remarks.add("decision-date", `${path}.decisionDate`, date);
  return { number, issuer, date };
}

/** Who made the procedure public. */
export function readIssuer(detail: JsonObject, remarks: Remarks): string {
  const { name } = objectAt(objectAt(detail, "procedureProposal"), "issuingAgency");
  return readAgency(name ?? detail.departmentPromulgateName, remarks, "issuingAgency");
}

const hour = 3_600_000;

/** The day in Vietnam (UTC+7) of a moment in milliseconds, where the portal's midnights are; undefined outside 1945–2100. */
export function vietnamDay(milliseconds: unknown): string | undefined {
  if (typeof milliseconds !== "number" || !Number.isFinite(milliseconds)) return undefined;
  const time = milliseconds + 7 * hour;
  if (time < -788_918_400_000 || time > 4_102_444_800_000) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}
