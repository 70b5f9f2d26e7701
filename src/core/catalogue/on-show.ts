// What of a catalogue a citizen sees on a given day: the expired and the not offered leave every list, shelf and path;
// the province's fees and the commune's own facts are those of the day.
import { withLocalFees } from "../local/local-fees";
import { communeOn } from "../local/office";
import { feeAnswer } from "../procedure/answers";
import { isExpired } from "../procedure/in-force";
import { isNotOffered } from "../procedure/not-offered";
import type { CatalogueList, ListedProcedure } from "./catalogue";

/** Codes of the procedures that are not to be shown on `today` ("2026-11-23"). */
export function hiddenCodes({ procedures, local }: Pick<CatalogueList, "procedures" | "local">, today: string): string[] {
  const takenOff = new Set(local.not_offered.filter((entry) => isNotOffered(entry, today)).map(({ code }) => code));
  return procedures.filter(({ code, expires }) => isExpired(expires, today) || takenOff.has(code)).map(({ code }) => code);
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

/** The list with the short fee answers and the office of a day. */
export function onDay(list: CatalogueList, day: string): CatalogueList {
  const { fee_resolutions, office } = list.local;
  const answered = (listed: ListedProcedure): ListedProcedure =>
    listed.fees ? { ...listed, fee: feeAnswer(withLocalFees({ code: listed.code, fees: listed.fees }, fee_resolutions, day).fees) } : listed;
  return { ...list, commune: communeOn(list.commune, office, day), procedures: list.procedures.map(answered) };
}
