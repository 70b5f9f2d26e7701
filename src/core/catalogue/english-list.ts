// The list in English: names of procedures, fields and life events for whoever chose English; what has none stays Vietnamese and is marked.
import * as v from "valibot";
import type { EnglishText } from "../english/english-text";
import { codeSchema, slug, text } from "../procedure/words";
import type { SearchEntry } from "../search/search";
import { searchEntries, type CatalogueList, type ListedProcedure } from "./catalogue";

/** The English list piece, loaded only when English is chosen. */
export const englishListSchema = v.strictObject({
  procedures: v.array(v.strictObject({ code: codeSchema, name: text, summary: text, keywords: v.array(text) })),
  /** By id. */
  fields: v.record(slug, text),
  /** By id; `when` by code of the procedure on the path. */
  life_events: v.record(slug, v.strictObject({ name: text, when: v.record(codeSchema, text) })),
});

export type EnglishList = v.InferOutput<typeof englishListSchema>;

/** What is shown in another language than the one chosen: it stays Vietnamese and says so. */
interface Untranslated {
  untranslated?: true;
}

export type ShownProcedure = ListedProcedure & Untranslated;
export interface ShownList extends CatalogueList {
  procedures: ShownProcedure[];
  fields: (CatalogueList["fields"][number] & Untranslated)[];
}

/** What the English list says of a procedure. */
export function listedInEnglish({ code, name, summary, keywords }: EnglishText): EnglishList["procedures"][number] {
  return { code, name, summary, keywords };
}

/** The list with its English names. */
export function listInEnglish(list: CatalogueList, english: EnglishList): ShownList {
  const names = new Map(english.procedures.map(({ code, name }) => [code, name]));
  return {
    ...list,
    commune: { ...list.commune, ...list.commune.english },
    fields: list.fields.map((field) => {
      const name = english.fields[field.id];
      return name ? { ...field, plain_name: name } : { ...field, untranslated: true };
    }),
    life_events: list.life_events.map((event) => {
      const words = english.life_events[event.id];
      if (!words) return event;
      return { ...event, name: words.name, path: event.path.map(({ code, when }) => ({ code, when: when && (words.when[code] ?? when) })) };
    }),
    calendars: list.calendars.map((calendar) => ({ ...calendar, days_off: calendar.days_off.map((off) => ({ ...off, name: off.english ?? off.name })) })),
    procedures: list.procedures.map((procedure) => {
      const name = names.get(procedure.code);
      return name ? { ...procedure, plain_name: name } : { ...procedure, untranslated: true };
    }),
  };
}

/** What the search indexes for a visitor: English names first, and the Vietnamese ones still to be found. */
export function englishEntries({ procedures, fields }: Pick<CatalogueList, "procedures" | "fields">, english: EnglishList): SearchEntry[] {
  const words = new Map(english.procedures.map((each) => [each.code, each]));
  const named = fields.map((field) => ({ ...field, name: english.fields[field.id] ?? field.name }));
  return searchEntries({ procedures, fields: named }).map((entry) => {
    const said = words.get(entry.code);
    return said ? { ...entry, plain_name: said.name, keywords: [...said.keywords, entry.plain_name, ...entry.keywords] } : entry;
  });
}
