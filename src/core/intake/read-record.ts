// One detail record of the national portal into a procedure in official wording, or the reason why not.
import * as v from "valibot";
import { fold } from "../text/fold";
import { procedureSchema, type Procedure } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { isObject, objectAt, objectsAt, shown, type JsonObject } from "./portal-json";
import { readAgencies } from "./read-agency";
import { readChannels, readMethods } from "./read-channels";
import { readCode } from "./read-code";
import { readDocuments } from "./read-documents";
import { readFees } from "./read-fees";
import { readDecision, readIssuer, readLegalBasis, vietnamDay } from "./read-law";
import { readFieldName, readName } from "./read-name";
import { readConditions, readSets, readSteps } from "./read-texts";
import { readTimes } from "./read-times";
import type { Reason } from "./reasons";
import { Remarks } from "./remarks";
import { namesOtherProvince } from "./provinces";
import { slugOf } from "./slug";
import { wording } from "./wording";

/** What the intake knows besides the sources. */
export interface IntakeContext {
  /** Fields that have an id already: a category of the same name gets that id. */
  fields: readonly { id: string; name: string }[];
  /** The commune's province, "Thái Nguyên": what another one decided is not ours. */
  province: string;
  /** The day the records were read; a record changed after that day was read on the day of its change at the earliest. */
  read: string;
}

/** A procedure with the name of its field, or the one reason that keeps the record out. */
export type RecordReading = { code: string | null; remarks: Remarks } & (
  { procedure: Procedure; fieldName: string; updatedAt: number } | { procedure?: undefined; refused: { reason: Reason; was?: string; now?: string } }
);

/** True for what a detail record looks like from afar. */
export function looksLikeRecord(value: unknown): value is JsonObject {
  return isObject(value) && ("detail" in value || ("code" in value && "executionSteps" in value));
}

/** @param value anything that JSON can hold; never throws */
export function readRecord(value: unknown, context: IntakeContext): RecordReading {
  const remarks = new Remarks();
  let code: string | null = null;
  const refuse = (reason: Reason, was?: string, now?: string): RecordReading => ({
    code,
    remarks,
    refused: { reason, ...(was !== undefined && { was }), ...(now !== undefined && { now }) },
  });
  if (!isObject(value)) return refuse("not-a-record");
  const detail = isObject(value.detail) ? value.detail : "executionSteps" in value ? value : undefined;
  const written = [value.code, detail?.code].filter((each) => each !== undefined && each !== null && each !== "");
  if (!written.length) return refuse("code-missing");
  const [own, inner] = written.map((each, i) => readCode(each, i ? new Remarks() : remarks, "code"));
  if (!own || (written.length > 1 && !inner)) return refuse("code-unreadable", shown(own ? written[1] : written[0]));
  if (inner && inner !== own) return refuse("code-disagrees", own, inner);
  code = own;
  if (!detail) return refuse("detail-missing");

  const official = cleanText(value.name ?? detail.name, remarks, "name") || cleanText(detail.name, remarks, "detail.name");
  if (!official) return refuse("name-missing");
  const id = value.id ?? detail.id;
  if (!v.is(v.pipe(v.string(), v.uuid()), id)) return refuse("portal-id", shown(id));
  const methods = readMethods(detail, remarks);
  if (!methods.length) return refuse("no-channel");
  const updated = vietnamDay(detail.updatedAt);
  if (!updated) return refuse("updated-missing");
  const read = updated > context.read ? updated : context.read;
  const decision = readDecision(detail, read, remarks);
  if (!decision) return refuse("decision-missing");

  const field = readField(detail, context, remarks);
  const audience = readAudience(detail, remarks);
  const results = readResults(detail, remarks);
  const keywords = cleanText(detail.keywords, remarks, "keywords")
    .split(/\s*[,;]\s*/u)
    .map((word) => word.replace(/[\s.]+$/u, ""))
    .filter((word) => word !== "");
  const handles = readAgencies(detail, ["unitGroupsExecuting", "departmentsExecuting"], "executingAgencies", remarks);
  const decides = readAgencies(detail, ["unitGroupsAuthority", "departmentsAuthority"], "delegatedAgencies", remarks);
  if (!handles) remarks.add("agency-missing", "unitGroupsExecuting");
  const place = readPlace(detail, handles, context, remarks);
  if (detail.isInternal === true) remarks.add("internal", "isInternal");

  const procedure = {
    code,
    portal_id: id,
    wording: "official",
    field: field.id,
    tier: 2,
    ...place,
    plain_name: readName(official, remarks),
    official_name: official,
    summary: wording.summary(audience),
    keywords: keywords.length ? keywords : [field.name],
    ...readDocuments(detail, remarks),
    sets: readSets(detail),
    steps: readSteps(detail, remarks),
    channels: readChannels(methods, detail, remarks),
    fees: readFees(methods, context.province, remarks),
    times: readTimes(methods, detail, remarks),
    results,
    conditions: readConditions(detail, remarks),
    audience,
    agency: { handles: handles ?? "unknown", decides: decides ?? "unknown" },
    legal_basis: readLegalBasis(detail, remarks),
    decision,
    source: { record: "portal", updated, read, doubts: remarks.doubts, reviewed: "none" },
  };
  const checked = v.safeParse(procedureSchema, procedure);
  if (!checked.success) return refuse("shape", v.getDotPath(checked.issues[0]) ?? "", checked.issues[0].message);
  return { code, remarks, procedure: checked.output, fieldName: field.name, updatedAt: Number(detail.updatedAt) };
}

/** Where the file is received: the record's own flag, unless another province made the procedure. */
function readPlace(detail: JsonObject, handles: string | undefined, { province }: IntakeContext, remarks: Remarks): Pick<Procedure, "received_at" | "go_to"> {
  const issuer = readIssuer(detail, new Remarks());
  if (namesOtherProvince(issuer, province)) {
    remarks.add("other-province", "issuingAgency", issuer);
    return { received_at: "elsewhere", go_to: wording.otherProvince(issuer) };
  }
  if (detail.isWard === true) return { received_at: "commune" };
  if (detail.isWard !== false) remarks.add("level-missing", "isWard");
  return { received_at: "elsewhere", go_to: handles ? wording.goToAgency(handles) : wording.goToUnknown };
}

function readField(detail: JsonObject, { fields }: IntakeContext, remarks: Remarks): { id: string; name: string } {
  const [first = objectAt(detail, "category")] = objectsAt(detail, "categoriesDetails", remarks);
  return fieldNamed(cleanText(first.name, remarks, "categoriesDetails.name"), fields, remarks);
}

/** The id of a field: the known one of that name, else its name as a slug. */
export function fieldNamed(written: string, fields: IntakeContext["fields"], remarks: Remarks): { id: string; name: string } {
  const named = (name: string) => {
    const folded = fold(name);
    return fields.find((field) => field.name === name) ?? fields.find((field) => fold(field.name) === folded);
  };
  const known = named(written);
  if (known) return { id: known.id, name: known.name };
  const name = readFieldName(written, remarks);
  if (!slugOf(name)) remarks.add("field-missing", "categoriesDetails");
  const id = slugOf(name) ?? "chua-ro";
  const { id: ownId, name: ownName } = named(name) ?? fields.find((field) => field.id === id) ?? { id, name: slugOf(name) ? name : wording.noField };
  return { id: ownId, name: ownName };
}

function readAudience(detail: JsonObject, remarks: Remarks): string[] {
  const names = objectsAt(detail, "subjectTypesDetails", remarks).map(({ name }) => cleanText(name, remarks, "subjectTypesDetails.name"));
  const known = [...new Set(names.filter((name) => name !== ""))];
  if (!known.length) remarks.add("audience-missing", "subjectTypesDetails");
  return known.length ? known : [wording.noAudience];
}

function readResults(detail: JsonObject, remarks: Remarks): Procedure["results"] {
  const names = objectsAt(detail, "resultsDetails", remarks).map(({ name }) => cleanText(name, remarks, "resultsDetails.name").replace(/^[-+*•\s]+/u, ""));
  const known = [...new Set(names.filter((name) => name !== ""))];
  if (!known.length) remarks.add("result-missing", "resultsDetails");
  return (known.length ? known : [wording.noResult]).map((name) => ({ name }));
}
