// One sentence of a reading: what the screen shows large while the voice says it.
import { breaths, sentencesOf } from "./sentences";
import type { SpeechWords } from "./speech-words";
import { speakable } from "./speakable";

/** The parts of a procedure that are read, in their order; `heading` is in sight whichever part is open. */
export type ReadingPart = "heading" | "papers" | "steps" | "money" | "time" | "where";

export interface Sentence {
  /** Left out on pages that have no parts. */
  part?: ReadingPart;
  /** What of it stands on the page, where the page says it otherwise: a paper's name. */
  find?: string;
  /** As written. */
  text: string;
  /** As spoken: no digit, no abbreviation. */
  said: string;
}

/** What has room on a screen in large letters. */
const longestShown = 120;

/** A text to be read, and what of it stands on the page where that is not the text itself. */
export type Line = string | { text: string; find: string };

/** Texts in their order, cut into sentences; a text that says nothing aloud (an arrow, a dash) is left out. */
export function toSentences(lines: Iterable<Line>, words: SpeechWords, part?: ReadingPart): Sentence[] {
  return [...lines].flatMap((line) => {
    const { text, find } = typeof line === "string" ? { text: line, find: undefined } : line;
    return sentencesOf(text, words.pointed)
      .flatMap((sentence) => breaths(sentence, longestShown))
      .map((shown) => ({ ...(part && { part }), ...(find !== undefined && { find }), text: shown, said: speakable(shown, words) }))
      .filter(({ said }) => /\p{L}/u.test(said));
  });
}
