// What kind of paper a name speaks of, so that a list of papers is recognised by its pictures.
import * as v from "valibot";
import { syllables } from "../text/syllables";
import { tones } from "./tones";
import { slug, text } from "./words";

const paperKindSchema = v.strictObject({
  id: slug,
  icon: slug,
  tone: v.picklist(tones),
  /** The name begins with one of these: "đơn" is a form there, and a regiment in "đơn vị". */
  starts: v.optional(v.array(text), []),
  /** One of these stands anywhere in the name. */
  words: v.optional(v.array(text), []),
  /** Says little ("giấy xác nhận"): taken only where no other kind is recognised. */
  last: v.optional(v.literal(true)),
});

/** `papers.yaml`. */
export const paperKindsSchema = v.array(paperKindSchema);
export type PaperKind = v.InferOutput<typeof paperKindSchema>;

/** Tells the kind of a paper from its name; undefined where nothing is recognised. */
export type PaperReader = (name: string) => PaperKind | undefined;

interface Phrase {
  kind: PaperKind;
  syllables: string[];
  /** Only at the beginning of a name. */
  first: boolean;
}

/**
 * Reads names with the words of `papers.yaml`. What stands first in a name is what the paper is ("Phiếu đề nghị đổi thẻ căn cước" is a form);
 * at one place the longer phrase knows more; kinds that say little come last.
 */
export function paperReader(kinds: readonly PaperKind[]): PaperReader {
  const phrases = kinds.flatMap((kind) => [
    ...kind.starts.map((phrase) => ({ kind, syllables: syllables(phrase), first: true })),
    ...kind.words.map((phrase) => ({ kind, syllables: syllables(phrase), first: false })),
  ]);
  const telling = phrases.filter(({ kind }) => !kind.last);
  const general = phrases.filter(({ kind }) => kind.last);
  return (name) => {
    const said = syllables(name);
    return best(said, telling) ?? best(said, general);
  };
}

function best(said: readonly string[], phrases: readonly Phrase[]): PaperKind | undefined {
  for (let place = 0; place < said.length; place++) {
    let found: Phrase | undefined;
    for (const phrase of phrases) {
      if (phrase.first && place > 0) continue;
      if (phrase.syllables.length <= (found?.syllables.length ?? 0)) continue;
      if (phrase.syllables.every((syllable, i) => said[place + i] === syllable)) found = phrase;
    }
    if (found) return found.kind;
  }
  return undefined;
}
