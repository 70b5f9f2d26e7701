// The catalogue: what the pipeline emits and the kiosk loads.
//
// Three tiers, so that a start is quick and an update costs what changed: the
// manifest names every piece by its hash; the list and the thesaurus have what
// home, search and shelves need; the details of a procedure come with others of
// its field when one is opened (pieces.ts says which).
import * as v from "valibot";
import { yearCalendarSchema } from "../calendar/year-calendar";
import { communeSchema } from "../commune/commune";
import { fieldsSchema } from "../commune/field";
import { lifeEventsSchema } from "../commune/life-event";
import { resultsTableSchema } from "../commune/results-table";
import { englishTextSchema } from "../english/english-text";
import { guideSchema } from "../guide/guide";
import { localFactsSchema } from "../local/local-facts";
import { feeAnswer, timeAnswer, type FeeAnswer, type TimeAnswer } from "../procedure/answers";
import { driftSchema } from "../procedure/drift";
import { paperKindsSchema } from "../procedure/paper-kind";
import { feeSchema, procedureSchema, type Procedure } from "../procedure/procedure";
import { codeSchema, daySchema, slug, text } from "../procedure/words";
import type { SearchEntry } from "../search/search";
import { thesaurusSchema } from "../search/thesaurus";
import { listedVoiceSchema } from "../voice/voice-file";

export const catalogueFormat = 2;

const pieceSchema = v.strictObject({
  /** Path below the catalogue's folder; carries the start of the hash. */
  file: text,
  sha256: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
});

/** By field id, "ho-tich", or by the part of a field that lies in several pieces, "dat-dai/4". */
const shelvesSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/\d)?$/)), pieceSchema);

/** `catalogue/manifest.json`: the only piece whose name does not change. */
export const manifestSchema = v.strictObject({
  format: v.literal(catalogueFormat),
  /** Hash over all pieces: two catalogues with the same id are the same. */
  id: text,
  list: pieceSchema,
  thesaurus: pieceSchema,
  details: shelvesSchema,
  /** The same of the official layer; left out where the data has none. */
  official: v.optional(shelvesSchema),
  /** What is there in English, loaded only when it is chosen: the names, and the texts on the shelves of their procedures. */
  english: v.optional(v.strictObject({ list: pieceSchema, texts: shelvesSchema })),
  /** By language, "tay": the clips that the office recorded; left out where the data has none. */
  voice: v.optional(v.record(slug, pieceSchema)),
});

const listedSchema = v.object({
  code: codeSchema,
  field: slug,
  tier: v.picklist([1, 2]),
  received_at: v.picklist(["commune", "elsewhere"]),
  plain_name: text,
  official_name: text,
  keywords: v.array(text),
  documents: v.array(text),
  results: v.array(text),
  fee: v.custom<FeeAnswer>(isAnswer),
  time: v.custom<TimeAnswer>(isAnswer),
  /** The fees of the record, only where a resolution names some: `fee` then depends on the day. */
  fees: v.optional(v.array(feeSchema)),
  online: v.boolean(),
  postal: v.boolean(),
  /** First days on which its decision holds, and holds no longer; left out where the record gives none. */
  effective: v.optional(daySchema),
  expires: v.optional(daySchema),
});

/** The list piece. */
export const listPieceSchema = v.strictObject({
  commune: communeSchema,
  fields: fieldsSchema,
  life_events: lifeEventsSchema,
  /** By which a paper is recognised and gets its picture. */
  papers: v.optional(paperKindsSchema, []),
  results: v.array(resultsTableSchema),
  /** The working days of the years that are known, earliest first. */
  calendars: v.array(yearCalendarSchema),
  /** What holds in this commune only. */
  local: v.optional(localFactsSchema, {}),
  /** What is recorded, by language; left out where nothing is. */
  voices: v.optional(v.array(listedVoiceSchema)),
  procedures: v.array(listedSchema),
});

/** The list tier: the list with the thesaurus, a piece of its own because adding a procedure does not change it. */
export const listSchema = v.strictObject({ ...listPieceSchema.entries, thesaurus: thesaurusSchema });

/** One procedure and what lies beside it. */
const postingSchema = v.strictObject({
  procedure: procedureSchema,
  guide: v.optional(guideSchema),
  /** The official piece of its field has the portal's own words of it. */
  official: v.optional(v.literal(true)),
  /** Where the text no longer agrees with the portal's record; the fees and times concerned are marked doubtful. */
  drift: v.optional(driftSchema),
});

/** A details piece: what is posted in one field, or a part of it. */
export const detailsSchema = v.array(postingSchema);

/** A piece of English texts. */
export const englishTextsSchema = v.array(englishTextSchema);

/** An official piece: what the portal says of the same procedures. */
export const officialSchema = v.array(procedureSchema);

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Posting = v.InferOutput<typeof postingSchema>;
export type CatalogueList = v.InferOutput<typeof listSchema>;
export type ListedProcedure = v.InferOutput<typeof listedSchema>;

/** What the list says of a procedure. */
export function listed(procedure: Procedure): ListedProcedure {
  const { effective, expires } = procedure.decision;
  const papers = [...procedure.documents, ...procedure.cases.flatMap((each) => each.documents)];
  return {
    code: procedure.code,
    field: procedure.field,
    tier: procedure.tier,
    received_at: procedure.received_at,
    plain_name: procedure.plain_name,
    official_name: procedure.official_name,
    keywords: procedure.keywords,
    documents: [...new Set(papers.map((paper) => paper.name))],
    results: procedure.results.map((result) => result.name),
    fee: feeAnswer(procedure.fees),
    time: timeAnswer(procedure.times),
    online: procedure.channels.some(({ channel }) => channel === "online"),
    postal: procedure.channels.some(({ channel }) => channel === "postal"),
    ...(effective && { effective }),
    ...(expires && { expires }),
  };
}

/** What the search indexes of the list. */
export function searchEntries({ procedures, fields }: Pick<CatalogueList, "procedures" | "fields">): SearchEntry[] {
  const names = new Map(fields.map((field) => [field.id, field.name]));
  return procedures.map((procedure) => ({ ...procedure, field: names.get(procedure.field) ?? procedure.field }));
}

function isAnswer(input: unknown): boolean {
  return typeof input === "object" && input !== null && "kind" in input;
}
