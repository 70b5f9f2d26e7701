// A posting as it is shown in the language chosen.
import type { EnglishText } from "../english/english-text";
import { guideInEnglish, inEnglish } from "../english/in-english";
import type { Posting } from "./catalogue";

export type ShownPosting = Posting & {
  /** The same in Vietnamese, where another language is shown: what is read out of the record's own sentences is read there. */
  vietnamese?: Pick<Posting, "procedure" | "guide">;
  /** Another language was chosen, and there is no text in it. */
  untranslated?: true;
};

/**
 * A posting in English; without an English text the Vietnamese, and said to be.
 * @param posting of today: with the fees of the day, and only neighbours that are posted
 * @param original the procedure as its file has it, which `english` follows
 */
export function postingInEnglish(posting: Posting, original: Posting["procedure"], english: EnglishText | undefined): ShownPosting {
  if (!english) return { ...posting, untranslated: true };
  const { procedure, guide } = posting;
  return {
    ...posting,
    procedure: inEnglish(procedure, original, english),
    ...(guide && { guide: guideInEnglish(guide, original, english) }),
    vietnamese: { procedure, ...(guide && { guide }) },
  };
}
