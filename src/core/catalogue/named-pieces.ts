// The pieces that a manifest names, whatever layers it has: a later layer is fetched, checked and kept without a line changed here.
import type * as v from "valibot";
import { thesaurusSchema } from "../search/thesaurus";
import { detailsSchema, listPieceSchema, officialSchema } from "./catalogue";

export interface NamedPiece {
  /** Path below the catalogue's folder. */
  file: string;
  sha256: string;
  /** The manifest's key under which it stands, "details". */
  layer: string;
}

/** Every piece somewhere in a manifest, in its order. */
export function namedPieces(manifest: object): NamedPiece[] {
  return Object.entries(manifest).flatMap(([layer, value]) => below(value, layer));
}

/** The schema of a layer's pieces; undefined for a layer that is checked where it is opened. */
export function schemaOf(layer: string): v.GenericSchema | undefined {
  return new Map<string, v.GenericSchema>([
    ["list", listPieceSchema],
    ["thesaurus", thesaurusSchema],
    ["details", detailsSchema],
    ["official", officialSchema],
  ]).get(layer);
}

function below(value: unknown, layer: string): NamedPiece[] {
  if (typeof value !== "object" || value === null) return [];
  if ("file" in value && "sha256" in value) return [{ file: String(value.file), sha256: String(value.sha256), layer }];
  return Object.values(value).flatMap((each) => below(each, layer));
}
