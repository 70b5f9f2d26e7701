// Turns sound data into the catalogue's files: a manifest, a list, the thesaurus, and pieces of details per field (beside them those of the official layer, where there is one), each named by its hash.
import { createHash } from "node:crypto";
import { catalogueFormat, listed, type CatalogueList, type Manifest, type Posting } from "../core/catalogue/catalogue";
import { cutField } from "../core/catalogue/pieces";
import type { EnglishText } from "../core/english/english-text";
import type { Procedure } from "../core/procedure/procedure";
import { englishList, withoutEnglish } from "./english-piece";
import type { Data } from "./read-data";
import type { OfficialSide } from "./read-official";

/** A file of the catalogue: its path below the catalogue's folder, and its text. */
export interface CatalogueFile {
  path: string;
  source: string;
}

/** The list piece of some data. */
function catalogueList(data: Data): Omit<CatalogueList, "thesaurus"> {
  const used = new Set(data.procedures.map(({ field }) => field));
  /** Codes of the procedures whose fees the province sets. */
  const set = new Set(data.local.fee_resolutions.flatMap(({ fees }) => fees.map(({ code }) => code)));
  return {
    commune: data.commune,
    fields: data.fields.filter(({ id }) => used.has(id)).map(withoutEnglish),
    life_events: data.lifeEvents.map((event) => ({ ...withoutEnglish(event), path: event.path.map(withoutEnglish) })),
    papers: data.papers,
    results: data.results,
    calendars: data.calendars,
    local: data.local,
    ...(data.voices.length && { voices: data.voices.map(({ language, clips }) => ({ ...language, about: clips.map(({ about }) => about) })) }),
    procedures: data.procedures.map((procedure) => ({ ...listed(procedure), ...(set.has(procedure.code) && { fees: procedure.fees }) })),
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

  function emitShelves<T>(layer: string, fields: Map<string, T[]>, codeOf: (each: T) => string): Manifest["details"] {
    const pieces = [...fields].flatMap(([field, all]) => [...cutField(field, all, codeOf)]);
    return Object.fromEntries(pieces.map(([key, part]) => [key, emit(`${layer}-${key.replace("/", "-")}`, part)]));
  }

  const list = emit("list", catalogueList(data));
  const thesaurus = emit("thesaurus", data.thesaurus);
  const details = emitShelves("details", byField(data), ({ procedure }) => procedure.code);
  const official = emitShelves("official", officialByField(data), ({ code }) => code);
  const voice = Object.fromEntries(data.voices.map((file) => [file.language.id, emit(`voice-${file.language.id}`, file)]));
  const english = data.english.size > 0 && {
    english: { list: emit("english", englishList(data)), texts: emitShelves("english", englishByField(data), ({ code }) => code) },
  };
  const layer = Object.keys(official).length > 0 && { official };
  const spoken = Object.keys(voice).length > 0 && { voice };

  const id = createHash("sha256")
    .update(JSON.stringify([list, thesaurus, details, ...(layer ? [official] : []), ...(spoken ? [voice] : []), ...(english ? [english] : [])]))
    .digest("hex")
    .slice(0, 16);
  const manifest: Manifest = { format: catalogueFormat, id, list, thesaurus, details, ...layer, ...spoken, ...english };
  return [...files, { path: "manifest.json", source: JSON.stringify(manifest) }];
}

/** The English texts, on the shelf of their procedure. */
function englishByField({ procedures, english }: Data): Map<string, EnglishText[]> {
  const fields = new Map<string, EnglishText[]>();
  for (const { code, field } of procedures) {
    const text = english.get(code);
    if (text) fields.set(field, [...(fields.get(field) ?? []), text]);
  }
  return fields;
}

/** The official records, on the shelf of the procedure they belong to: their own field may be another. */
function officialByField({ procedures, official }: Data): Map<string, Procedure[]> {
  const fields = new Map<string, Procedure[]>();
  for (const { code, field } of procedures) {
    const side = official.get(code);
    if (side) fields.set(field, [...(fields.get(field) ?? []), side.record]);
  }
  return fields;
}

function byField({ procedures, guides, official }: Data): Map<string, Posting[]> {
  const fields = new Map<string, Posting[]>();
  for (const procedure of procedures) {
    const guide = guides.find(({ code }) => code === procedure.code);
    const posting = { procedure, ...(guide && { guide }), ...officialNote(official.get(procedure.code)) };
    const shelf = fields.get(procedure.field);
    if (shelf) shelf.push(posting);
    else fields.set(procedure.field, [posting]);
  }
  return fields;
}

function officialNote(side: OfficialSide | undefined): Pick<Posting, "official" | "drift"> {
  return { ...(side && { official: true }), ...(side?.drift && { drift: side.drift }) };
}
