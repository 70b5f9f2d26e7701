// The portal's records taken into the catalogue in use: what it does not have stands in official wording, what it has is
// held against the record as the pipeline does. Only the pieces that change are written anew.
import { strToU8 } from "fflate";
import { listed, type CatalogueList, type ListedProcedure, type Manifest, type Posting } from "../catalogue/catalogue";
import { cutField, piecesOf } from "../catalogue/pieces";
import type { Field } from "../commune/field";
import { holdAgainstRecord } from "../intake/hold-against-record";
import type { AcceptedRecord } from "../intake/intake";
import type { Procedure } from "../procedure/procedure";
import type { BundleCrypto } from "./bundle-crypto";
import { namedPieces } from "../catalogue/named-pieces";
import { openPieces, refuseUnsearchable, type CatalogueTexts, type WholeCatalogue } from "./open-pieces";
import { BundleRefusal, type Refusal } from "./refusal";

/** Which records became what. */
export interface TakenRecords {
  refused?: undefined;
  catalogue: WholeCatalogue;
  /** Codes that stand in official wording now, new or renewed. */
  posted: string[];
  /** Codes whose text was held against the record. */
  held: string[];
  /** Codes of records no newer than what is there. */
  known: string[];
}

/** The catalogue with the records in it, checked as a bundle's is; refused where this machine cannot tell a hash. */
export async function takeRecords(
  inUse: WholeCatalogue,
  records: readonly AcceptedRecord[],
  { sha256 }: Pick<BundleCrypto, "sha256">,
): Promise<TakenRecords | { refused: Refusal }> {
  const postings = new Map(inUse.postings.map((posting) => [posting.procedure.code, posting]));
  const official = new Map(inUse.official.map((record) => [record.code, record]));
  const taken = { posted: [] as string[], held: [] as string[], known: [] as string[] };
  const fields = new Map(inUse.list.fields.map((field) => [field.id, field]));
  const touched = new Set<string>();
  for (const { procedure: record, fieldName } of records) {
    const { code } = record;
    const ours = postings.get(code);
    const isOurs = ours?.procedure.wording === "plain";
    const known = isOurs ? official.get(code) : ours?.procedure;
    if (known && known.source.updated >= record.source.updated) {
      taken.known.push(code);
      continue;
    }
    if (ours && isOurs) {
      const { drift: before, ...rest } = ours;
      postings.set(code, { ...rest, official: true, ...holdAgainstRecord(ours.procedure, record, before) });
      official.set(code, record);
      touched.add(ours.procedure.field);
    } else {
      // A procedure that is posted already stays on its shelf.
      const field = ours?.procedure.field ?? record.field;
      postings.set(code, { ...ours, procedure: { ...record, field } });
      if (!fields.has(field)) fields.set(field, { id: field, name: fieldName } satisfies Field);
      touched.add(field);
    }
    taken[isOurs ? "held" : "posted"].push(code);
  }
  try {
    const texts = await rewritten(inUse, [...postings.values()], [...official.values()], [...fields.values()], touched, sha256);
    const catalogue = openPieces(texts);
    refuseUnsearchable(catalogue);
    return { catalogue, ...taken };
  } catch (error) {
    return { refused: error instanceof BundleRefusal ? error.refusal : { reason: "damaged" } };
  }
}

async function rewritten(
  inUse: WholeCatalogue,
  postings: Posting[],
  official: Procedure[],
  fields: Field[],
  touched: ReadonlySet<string>,
  sha256: BundleCrypto["sha256"],
): Promise<CatalogueTexts> {
  const pieces: Record<string, string> = {};
  const hashOf = async (text: string) => {
    const hash = await sha256(strToU8(text));
    if (hash === undefined) throw new BundleRefusal("no-hash-check");
    return hash;
  };
  const emit = async (name: string, value: unknown) => {
    const source = JSON.stringify(value);
    const hash = await hashOf(source);
    const file = `${name}.${hash.slice(0, 10)}.json`;
    pieces[file] = source;
    return { file, sha256: hash };
  };
  async function shelves<T>(layer: string, before: Manifest["details"], all: readonly T[], fieldOf: (each: T) => string, codeOf: (each: T) => string) {
    const stale = new Set([...touched].flatMap((field) => piecesOf(before, field)));
    const after = Object.entries(before).filter(([, piece]) => !stale.has(piece));
    for (const field of touched) {
      const own = all.filter((each) => fieldOf(each) === field);
      if (own.length === 0) continue;
      for (const [key, part] of cutField(field, own, codeOf)) after.push([key, await emit(`${layer}-${key.replace("/", "-")}`, part)]);
    }
    return Object.fromEntries(after.sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  const home = new Map(postings.map(({ procedure: { code, field } }) => [code, field]));
  const details = await shelves(
    "details",
    inUse.index.details,
    postings,
    ({ procedure }) => procedure.field,
    ({ procedure }) => procedure.code,
  );
  const records = await shelves(
    "official",
    inUse.index.official ?? {},
    official,
    ({ code }) => home.get(code) ?? "",
    ({ code }) => code,
  );
  const list = await emit("list", { ...listWith(inUse.list, postings, fields), thesaurus: undefined });
  const layers = {
    ...inUse.index,
    id: undefined,
    list,
    details,
    ...(Object.keys(records).length > 0 && { official: records }),
  };
  const index: Manifest = { ...layers, id: (await hashOf(JSON.stringify(layers))).slice(0, 16) };
  const kept = Object.fromEntries(namedPieces(index).map(({ file }) => [file, pieces[file] ?? inUse.pieces[file] ?? ""]));
  return { manifest: JSON.stringify(index), pieces: kept };
}

/** The list with a row for every posting: the rows there were keep what a record does not say. */
function listWith(list: CatalogueList, postings: readonly Posting[], fields: Field[]): CatalogueList {
  const rows = new Map(list.procedures.map((row) => [row.code, row]));
  const row = ({ procedure }: Posting): ListedProcedure => {
    const before = rows.get(procedure.code);
    return { ...before, ...listed(procedure), ...(before?.fees && { fees: procedure.fees }) };
  };
  return { ...list, fields, procedures: postings.map(row) };
}
