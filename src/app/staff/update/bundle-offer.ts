// What the chosen files would change, put side by side with what is in use; or why nothing of them can be used.
import type { BundleHeader } from "../../../core/bundle/bundle-header";
import { compareCatalogues, type CatalogueComparison } from "../../../core/bundle/compare-catalogues";
import { bundleLimits } from "../../../core/bundle/open-archive";
import type { WholeCatalogue } from "../../../core/bundle/open-pieces";
import { readBundle } from "../../../core/bundle/read-bundle";
import type { Refusal, RefusalReason } from "../../../core/bundle/refusal";
import { takeRecords } from "../../../core/bundle/take-records";
import { Intake, IntakeError, type IntakeSource } from "../../../core/intake/intake";
import { readPostedList } from "../../../core/intake/read-posted-list";
import { faultText } from "../../../core/intake/reasons";
import { comparePostings } from "../../../core/procedure/compare-postings";
import { readChosenFile } from "../../platform/files";
import type { KeptWhole } from "../../platform/catalogue/kept-whole";
import { webCrypto } from "../../platform/web-crypto";

/** Something of a file that was left out, and why. */
export interface LeftOut {
  what: string;
  reason: string;
}

export interface Offer {
  refused?: undefined;
  comparison: CatalogueComparison;
  leftOut: LeftOut[];
  /** Left out for a list, which can only be compared. */
  catalogue?: WholeCatalogue;
  from:
    | { kind: "bundle"; header: BundleHeader; older: boolean; signed: boolean }
    | { kind: "records"; taken: number; known: number; rows: number }
    | { kind: "list"; count: number; notCovered: number };
}

/** Why nothing can be used: by name, or as a sentence of the intake. */
export interface Refused {
  refused: Omit<Refusal, "reason"> & { reason: RefusalReason | "unreadable" | "one-at-a-time" | "no-record"; sentence?: string };
}

/** One export of the portal holds a commune's every record. */
const largestRecords = 64_000_000;

/** @param day "2026-11-24", of the comparison @param progress the share that is checked, 0 to 1 */
export function offerOf(files: readonly File[], inUse: KeptWhole, day: string, progress: (share: number) => void): Promise<Offer | Refused> {
  const has = (ending: RegExp) => files.some(({ name }) => ending.test(name));
  if (has(/\.json$/iu) && !has(/\.niemyet$/iu)) return recordsOffer(files, inUse, day);
  const [file] = files;
  if (!file || files.length > 1) return Promise.resolve({ refused: { reason: "one-at-a-time" } });
  return has(/\.(?:xlsx|csv|tsv)$/iu) ? listOffer(file, inUse) : bundleOffer(file, inUse, day, progress);
}

async function bundleOffer(file: File, { catalogue: ours, made_on }: KeptWhole, day: string, progress: (share: number) => void): Promise<Offer | Refused> {
  if (file.size > bundleLimits.file) return { refused: { reason: "too-large" } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refused: { reason: "unreadable" } };
  }
  const { commune } = ours.list;
  const read = await readBundle(bytes, { commune, manifest: ours.manifest, ...(made_on && { made_on }) }, webCrypto, progress);
  if (read.refused) return read;
  const { catalogue, header, older } = read;
  const from = { kind: "bundle" as const, header, older, signed: commune.update_key !== undefined };
  return { comparison: compareCatalogues(ours, catalogue, day), catalogue, leftOut: [], from };
}

async function recordsOffer(files: readonly File[], { catalogue: ours }: KeptWhole, day: string): Promise<Offer | Refused> {
  const { commune, fields } = ours.list;
  // What nobody signed may not come in by another door.
  if (commune.update_key) return { refused: { reason: "unsigned" } };
  if (files.reduce((sum, { size }) => sum + size, 0) > largestRecords) return { refused: { reason: "too-large" } };
  const intake = new Intake({ fields, province: commune.province, read: day });
  try {
    for (const file of files) {
      const source = await sourceOf(file);
      if ("refused" in source) return source;
      intake.add(source);
    }
  } catch (error) {
    if (error instanceof IntakeError) return { refused: { reason: "no-record", sentence: faultOf(error), about: error.source } };
    throw error;
  }
  const { records, inputs, listOnly } = intake.finish();
  const leftOut = inputs
    .filter(({ outcome }) => outcome === "refused")
    .map(({ source, reasons }) => ({ what: source, reason: reasons.map(({ text }) => text).join("; ") }));
  if (records.length === 0) return { refused: { reason: "no-record", ...(leftOut[0] && { about: `${leftOut[0].what}: ${leftOut[0].reason}` }) } };
  const taken = await takeRecords(ours, records, webCrypto);
  if (taken.refused) return taken;
  const { catalogue, posted, held, known } = taken;
  const from = { kind: "records" as const, taken: posted.length + held.length, known: known.length, rows: listOnly.length };
  return { comparison: compareCatalogues(ours, catalogue, day), catalogue, leftOut, from };
}

async function listOffer(file: File, { catalogue: ours }: KeptWhole): Promise<Offer | Refused> {
  const source = await sourceOf(file);
  if ("refused" in source) return source;
  const reading = readPostedList(source);
  if ("fault" in reading) return { refused: { reason: "no-record", sentence: faultText(reading.fault, reading.was, reading.now) } };
  const names = new Map(ours.list.fields.map(({ id, name }) => [id, name]));
  const procedures = ours.postings.map(({ procedure }) => procedure);
  const { changed, not_covered, ...compared } = comparePostings(procedures, reading.list, (id) => names.get(id) ?? id);
  return {
    comparison: { ...compared, fees: [], other: changed, parts: [] },
    leftOut: reading.unread.map(({ row, text, reason }) => ({ what: `${row}: ${text}`, reason })),
    from: { kind: "list", count: reading.list.length, notCovered: not_covered.length },
  };
}

/** Without the name of the source, which its message begins with. */
function faultOf({ message, source }: IntakeError): string {
  return message.slice(source.length + 2);
}

async function sourceOf(file: File): Promise<IntakeSource | Refused> {
  const source = await readChosenFile(file, largestRecords);
  if (!("fault" in source)) return source;
  return { refused: { reason: source.fault === "unreadable" ? "unreadable" : "no-record", sentence: faultText(source.fault, source.was, source.now) } };
}
