// What the rest of the house may ask of the search, whatever ranks behind it.
import type { Thesaurus } from "./thesaurus";

/** What the index knows of one procedure; names of keys as in the data files. */
export interface SearchEntry {
  code: string;
  /** The field's display name, such as "Hộ tịch". */
  field: string;
  plain_name: string;
  official_name: string;
  keywords: readonly string[];
  /** Names of papers and of results, household and official. */
  documents: readonly string[];
  results: readonly string[];
  tier: 1 | 2;
}

/** Why a hit is there, when the resident's word is not the office's: "Giấy độc thân" tức là "Giấy xác nhận tình trạng hôn nhân". */
export interface SearchReason {
  said: string;
  means: string;
}

export interface SearchHit {
  code: string;
  /** Higher is better; comparable within one answer only. */
  score: number;
  reason?: SearchReason;
}

export interface SearchAnswer {
  /** Best first. Empty only when nothing in the catalogue comes near. */
  hits: SearchHit[];
  /** "Ý ông/bà là…?": codes of two or three different things, when the top answers are; else empty. */
  choices: string[];
}

export interface Search {
  /** Ranked answers to anything a person can type, at most `limit` (10 unless told). Never throws. */
  find(query: string, limit?: number): SearchAnswer;
  /** The query with its last syllable completed from the catalogue, likeliest first, at most `limit` (3 unless told). */
  complete(query: string, limit?: number): string[];
}

export type CreateSearch = (entries: readonly SearchEntry[], thesaurus: Thesaurus) => Search;
