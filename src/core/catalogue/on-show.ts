// What of a catalogue a citizen may see on a given day: an expired procedure leaves every list, shelf and path.
import { isExpired } from "../procedure/in-force";
import type { CatalogueList } from "./catalogue";

/** Codes of the procedures that are not to be shown on `today` ("2026-11-23"). */
export function hiddenCodes({ procedures }: Pick<CatalogueList, "procedures">, today: string): string[] {
  return procedures.filter(({ expires }) => isExpired(expires, today)).map(({ code }) => code);
}

/** The list without some procedures, and without the fields and life events that they leave empty. */
export function withoutHidden(list: CatalogueList, hidden: readonly string[]): CatalogueList {
  if (hidden.length === 0) return list;
  const gone = new Set(hidden);
  const procedures = list.procedures.filter(({ code }) => !gone.has(code));
  const used = new Set(procedures.map(({ field }) => field));
  const life_events = list.life_events
    .map((event) => ({ ...event, path: event.path.filter(({ code }) => !gone.has(code)) }))
    .filter(({ path }) => path.length > 0);
  return { ...list, procedures, life_events, fields: list.fields.filter(({ id }) => used.has(id)) };
}
