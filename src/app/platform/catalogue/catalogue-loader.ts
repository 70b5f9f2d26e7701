// Opens a catalogue: every piece is checked against its hash and its schema when it is first asked for.
import * as v from "valibot";
import {
  detailsSchema,
  englishTextsSchema,
  listPieceSchema,
  manifestSchema,
  officialSchema,
  type CatalogueList,
  type Manifest,
  type Posting,
} from "../../../core/catalogue/catalogue";
import { englishListSchema, type EnglishList } from "../../../core/catalogue/english-list";
import { piecesOf } from "../../../core/catalogue/pieces";
import type { EnglishText } from "../../../core/english/english-text";
import type { Procedure } from "../../../core/procedure/procedure";
import { thesaurusSchema } from "../../../core/search/thesaurus";
import { voiceFileSchema, type VoiceFile } from "../../../core/voice/voice-file";
import { checked, manifestFile, parsed, type Piece, type ReadPiece } from "./catalogue-pieces";

/** A catalogue in use. */
export interface LoadedCatalogue {
  /** The manifest's id. */
  id: string;
  list: CatalogueList;
  /**
   * What is posted in one field, by code; empty for a field that is not posted.
   * @param code only the piece in which this one lies
   * @throws when a piece cannot be had whole
   */
  details(field: string, code?: string): Promise<Posting[]>;
  /** What the portal says of the same procedures; empty where the data has no such layer. @throws when a piece cannot be had whole */
  official(field: string, code?: string): Promise<Procedure[]>;
  /** Names for visitors; undefined where the catalogue has none. @throws when the piece cannot be had whole */
  englishList(): Promise<EnglishList | undefined>;
  /** English texts of procedures of a field; empty where there are none. @throws when a piece cannot be had whole */
  englishTexts(field: string, code?: string): Promise<EnglishText[]>;
  /** The clips that the office recorded in a language; undefined where there are none. @throws when the piece cannot be had whole */
  voice(language: string): Promise<VoiceFile | undefined>;
}

/** Reads a piece and gives it only when it is the one that was built. */
type ReadChecked = (piece: Piece) => Promise<string>;

/** @throws naming the file and the field when this is no manifest that this version can read */
export function readManifest(text: string): Manifest {
  return inShape(manifestFile, manifestSchema, parsed(manifestFile, text));
}

/** A reader that checks what another one reads. */
export function checking(readPiece: ReadPiece): ReadChecked {
  return (piece) => checked(piece, readPiece);
}

/** @throws when the list or the thesaurus cannot be had whole: there is nothing to show */
export async function openCatalogue(manifestText: string, read: ReadChecked): Promise<LoadedCatalogue> {
  const manifest = readManifest(manifestText);
  const [list, thesaurus] = await Promise.all([readWhole(manifest.list, listPieceSchema, read), readWhole(manifest.thesaurus, thesaurusSchema, read)]);
  return {
    id: manifest.id,
    list: { ...list, thesaurus },
    details: shelves(manifest.details, detailsSchema, ({ procedure }) => procedure.code, read),
    official: shelves(manifest.official ?? {}, officialSchema, ({ code }) => code, read),
    async englishList() {
      return manifest.english && readWhole(manifest.english.list, englishListSchema, read);
    },
    englishTexts: shelves(manifest.english?.texts ?? {}, englishTextsSchema, ({ code }) => code, read),
    async voice(language) {
      const piece = manifest.voice?.[language];
      return piece && readWhole(piece, voiceFileSchema, read);
    },
  };
}

/** Pieces of a layer held in memory: a kiosk that is never switched off would end with all of them. */
const heldOpen = 12;

/** The pieces of each field, each read and checked when it is first asked for; a field without any is empty. */
function shelves<T>(
  fields: Manifest["details"],
  schema: v.GenericSchema<unknown, T[]>,
  codeOf: (each: T) => string,
  readPiece: ReadChecked,
): (field: string, code?: string) => Promise<T[]> {
  const open = new Map<string, T[]>();
  async function read(piece: Piece): Promise<T[]> {
    const value = open.get(piece.file) ?? (await readWhole(piece, schema, readPiece));
    open.set(piece.file, value);
    if (open.size > heldOpen) open.delete(open.keys().next().value!);
    return value;
  }
  return async (field, code) => {
    const all = (await Promise.all(piecesOf(fields, field, code).map(read))).flat();
    return all.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  };
}

async function readWhole<T>(piece: Piece, schema: v.GenericSchema<unknown, T>, read: ReadChecked): Promise<T> {
  return inShape(piece.file, schema, parsed(piece.file, await read(piece)));
}

/** @throws naming the file and the first field that is not as it should be */
export function inShape<T>(file: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`${file}: ${v.getDotPath(result.issues[0]) ?? ""}`);
}
