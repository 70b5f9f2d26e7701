// What the catalogue says in English beside the texts: names of procedures, fields and life events, in one piece that only visitors load.
import { listedInEnglish, type EnglishList } from "../core/catalogue/english-list";
import type { LifeEvent } from "../core/commune/life-event";
import type { Data } from "./read-data";

/** The English list piece of some data. */
export function englishList({ english, fields, lifeEvents }: Pick<Data, "english" | "fields" | "lifeEvents">): EnglishList {
  return {
    procedures: [...english.values()].map(listedInEnglish),
    fields: Object.fromEntries(fields.flatMap((field) => (field.english ? [[field.id, field.english]] : []))),
    life_events: Object.fromEntries(lifeEvents.flatMap((event) => (event.english ? [[event.id, { name: event.english, when: whenInEnglish(event) }]] : []))),
  };
}

function whenInEnglish({ path }: LifeEvent): Record<string, string> {
  return Object.fromEntries(path.flatMap(({ code, english }) => (english ? [[code, english]] : [])));
}

/** A field or a life event as the list has it: its English is in the piece of the visitors. */
export function withoutEnglish<T extends { english?: string | undefined }>(named: T): T {
  const vietnamese = { ...named };
  delete vietnamese.english;
  return vietnamese;
}
