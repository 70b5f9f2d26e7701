// The pieces of a catalogue as one whole, each against its schema, and all of them against each other.
import * as v from "valibot";
import {
  detailsSchema,
  englishTextsSchema,
  listPieceSchema,
  manifestSchema,
  officialSchema,
  searchEntries,
  type CatalogueList,
  type Manifest,
  type Posting,
} from "../catalogue/catalogue";
import { englishListSchema } from "../catalogue/english-list";
import { findsItsOwn } from "../catalogue/known-search";
import { namedPieces, schemaOf } from "../catalogue/named-pieces";
import { piecesOf } from "../catalogue/pieces";
import type { Procedure } from "../procedure/procedure";
import { createSearch } from "../search/create-search";
import { thesaurusSchema } from "../search/thesaurus";
import { voiceFileSchema } from "../voice/voice-file";
import { BundleRefusal } from "./refusal";
import { refuseUnsafe } from "./safe-value";

/** A catalogue as it is kept: the texts of the manifest and of each piece by its file. */
export interface CatalogueTexts {
  manifest: string;
  pieces: Readonly<Record<string, string>>;
}

/** The same, read. */
export interface WholeCatalogue extends CatalogueTexts {
  index: Manifest;
  list: CatalogueList;
  postings: Posting[];
  /** What the portal says of the same procedures. */
  official: Procedure[];
}

/** Layers that are read here; any other is only checked. */
const ownLayers: readonly string[] = ["list", "thesaurus", "details", "official"];
/** Layers that the kiosk checks only where it opens them; of a stranger's file they are checked before. */
const laterLayers = new Map<string, v.GenericSchema>([
  ["voice", voiceFileSchema],
  ["english", v.union([englishListSchema, englishTextsSchema])],
]);
/** Layers whose pieces hold sound as text. */
const soundLayers: readonly string[] = ["voice"];

/** @throws BundleRefusal naming the piece and the field */
export function readManifest(text: string): Manifest {
  const parsed = v.safeParse(manifestSchema, parse(text, "manifest.json"));
  if (!parsed.success) throw new BundleRefusal("catalogue-format", fault("manifest.json", parsed.issues[0]));
  return parsed.output;
}

/** @throws BundleRefusal naming the piece and the field */
export function openPieces({ manifest, pieces }: CatalogueTexts): WholeCatalogue {
  const index = readManifest(manifest);
  const textOf = (file: string) => pieces[file] ?? "";
  const read = <T>(piece: { file: string }, schema: v.GenericSchema<unknown, T>): T => {
    const parsed = v.safeParse(schema, parse(textOf(piece.file), piece.file));
    if (!parsed.success) throw new BundleRefusal("shape", fault(piece.file, parsed.issues[0]));
    return parsed.output;
  };
  const list: CatalogueList = { ...read(index.list, listPieceSchema), thesaurus: read(index.thesaurus, thesaurusSchema) };
  const shelves = new Map(Object.entries(index.details).map(([key, piece]) => [key, read(piece, detailsSchema)]));
  const official = Object.values(index.official ?? {}).flatMap((piece) => read(piece, officialSchema));
  for (const { file, layer } of namedPieces(index)) {
    if (ownLayers.includes(layer)) continue;
    const value = parse(textOf(file), file, soundLayers.includes(layer));
    const issues = v.safeParse(schemaOf(layer) ?? laterLayers.get(layer) ?? v.unknown(), value).issues;
    if (issues) throw new BundleRefusal("shape", fault(file, issues[0]));
  }
  agree(list, shelves);
  return { manifest, pieces, index, list, postings: [...shelves.values()].flat(), official };
}

/** What cannot be found cannot be shown: the start-up check of a kiosk, before anything is kept. @throws BundleRefusal */
export function refuseUnsearchable({ list }: WholeCatalogue): void {
  if (!findsItsOwn(createSearch(searchEntries(list), list.thesaurus), list.procedures)) throw new BundleRefusal("not-searchable");
}

/** Every row of the list has its record in the one piece where the kiosk will look for it, and no record is without a row. */
function agree(list: CatalogueList, shelves: ReadonlyMap<string, Posting[]>): void {
  const fields = new Set(list.fields.map(({ id }) => id));
  const byKey = Object.fromEntries(shelves);
  const codes = new Set<string>();
  for (const { code, field } of list.procedures) {
    const found = piecesOf(byKey, field, code).flat();
    const here = found.filter(({ procedure }) => procedure.code === code);
    if (here.length !== 1 || here[0]!.procedure.field !== field || !fields.has(field) || codes.has(code)) throw new BundleRefusal("inconsistent", code);
    codes.add(code);
  }
  const strayed = [...shelves.values()].flat().find(({ procedure }) => !codes.has(procedure.code));
  if (strayed) throw new BundleRefusal("inconsistent", strayed.procedure.code);
}

function parse(text: string, file: string, longTexts = false): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BundleRefusal("shape", file);
  }
  refuseUnsafe(value, file, longTexts);
  return value;
}

function fault(file: string, issue: v.BaseIssue<unknown>): string {
  return `${file}: ${v.getDotPath(issue) ?? ""} (${issue.message})`;
}
