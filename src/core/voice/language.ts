// A language that the office records in, as people name it: "Tày", "H'Mông".
import * as v from "valibot";
import { slug, text } from "../procedure/words";
import { fold } from "../text/fold";

const longestName = 30;

export const languageSchema = v.strictObject({
  /** Of the name, without accents: "tay". */
  id: v.pipe(slug, v.maxLength(40, "voice-language")),
  /** Without the word "tiếng". */
  name: v.pipe(text, v.maxLength(longestName, "voice-language")),
});

export type Language = v.InferOutput<typeof languageSchema>;

/** The office's own Vietnamese: its clips go before the device's voice. */
export const vietnamese: Language = { id: "viet", name: "Việt" };

/** The languages of these mountains that are offered before any is recorded. */
export const usualLanguages: readonly Language[] = [vietnamese, ...["Tày", "Nùng", "Dao", "H'Mông"].map((name) => languageOf(name)!)];

/** The language that somebody typed, "tiếng Tày" or "tày"; undefined when no letter is left or it is too long. */
export function languageOf(typed: string): Language | undefined {
  const name = typed
    .normalize("NFC")
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^tiếng(?: |$)/iu, "");
  const id = (fold(name).match(/[a-z0-9]+/gu) ?? []).join("-");
  if (!id || name.length > longestName) return undefined;
  return { id, name: name.replace(/(?:^|[ '’-])\p{Ll}/gu, (start) => start.toUpperCase()) };
}
