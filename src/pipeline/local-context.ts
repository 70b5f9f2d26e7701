// What the local files are held against: the posted procedures, the fields, the commune.
import type { Commune } from "../core/commune/commune";
import type { Field } from "../core/commune/field";
import type { Procedure } from "../core/procedure/procedure";

export interface LocalContext {
  posted: readonly { file: string; procedure: Procedure }[];
  fields: readonly Field[];
  /** Left out when its file has a problem already. */
  commune?: Commune | undefined;
  /** Files that have a problem already: a name that leads to one of them is not reported again. */
  unread: readonly string[];
}

/** Whether a code leads nowhere, as far as the files that could be read tell. */
export function leadsNowhere(code: string, { posted, unread }: Pick<LocalContext, "posted" | "unread">): boolean {
  return !posted.some(({ procedure }) => procedure.code === code) && !unread.some((file) => file.endsWith(`/${code}.yaml`));
}
