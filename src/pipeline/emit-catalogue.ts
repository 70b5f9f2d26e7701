// Turns sound data into the catalogue's files: a manifest, a list, and a piece of details per field, each named by its hash.
import { createHash } from "node:crypto";
import { catalogueFormat, listed, type CatalogueList, type Manifest, type Posting } from "../core/catalogue/catalogue";
import type { Procedure } from "../core/procedure/procedure";
import type { Data } from "./read-data";

/** A file of the catalogue: its path below the catalogue's folder, and its text. */
export interface CatalogueFile {
  path: string;
  source: string;
}

/** The list tier of some data. */
function catalogueList(data: Data): CatalogueList {
  const used = new Set(data.procedures.map(({ field }) => field));
  return {
    commune: data.commune,
    fields: data.fields.filter(({ id }) => used.has(id)),
    life_events: data.lifeEvents,
    results: data.results,
    thesaurus: data.thesaurus,
    calendars: data.calendars,
    procedures: data.procedures.map(listed),
  };
}

/** Every file of the catalogue, the manifest last. The same data gives the same bytes. */
export function emitCatalogue(data: Data): CatalogueFile[] {
  const files: CatalogueFile[] = [];
  const emit = (name: string, value: unknown) => {
    const source = JSON.stringify(value);
    const sha256 = createHash("sha256").update(source).digest("hex");
    const file = `${name}.${sha256.slice(0, 10)}.json`;
    files.push({ path: file, source });
    return { file, sha256 };
  };

  const list = emit("list", catalogueList(data));
  const details: Manifest["details"] = {};
  for (const [field, postings] of byField(data)) details[field] = emit(`details-${field}`, postings);

  const id = createHash("sha256")
    .update(JSON.stringify([list, details]))
    .digest("hex")
    .slice(0, 16);
  const manifest: Manifest = { format: catalogueFormat, id, list, details };
  return [...files, { path: "manifest.json", source: JSON.stringify(manifest) }];
}

function byField({ procedures, guides }: Data): Map<string, Posting[]> {
  const fields = new Map<string, Posting[]>();
  for (const procedure of procedures) {
    const guide = guides.find(({ code }) => code === procedure.code);
    const posting = { procedure: dropNeighboursNotPosted(procedure, procedures), ...(guide && { guide }) };
    const shelf = fields.get(procedure.field);
    if (shelf) shelf.push(posting);
    else fields.set(procedure.field, [posting]);
  }
  return fields;
}

/** A neighbour may be posted later than the text that names it; a link must lead somewhere. */
function dropNeighboursNotPosted(procedure: Procedure, posted: readonly Procedure[]): Procedure {
  const neighbours = procedure.neighbours.filter(({ code }) => posted.some((other) => other.code === code));
  return { ...procedure, neighbours };
}
