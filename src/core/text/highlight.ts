// Which parts of a shown text the question spoke of, so that the screen can mark them.
import { decodeKeystrokes } from "./decode-keystrokes";
import { fold } from "./fold";
import { syllables } from "./syllables";

export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * `text` cut into marked and unmarked segments; joined they give `text` (in NFC). A syllable is marked when the question has it,
 * accents aside; the question's last word marks what it begins. Words of one letter mark nothing.
 */
export function highlight(text: string, query: string): Segment[] {
  const said = syllables(query).map((word) => fold(decodeKeystrokes(word)));
  const wanted = new Set(said.filter((word) => word.length > 1));
  const begun = said.at(-1) ?? "";
  const segments: Segment[] = [];
  for (const part of text.normalize("NFC").split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === "") continue;
    const word = fold(part);
    const marked = wanted.has(word) || (begun.length > 1 && word.startsWith(begun));
    const last = segments.at(-1);
    // A blank between two marked words is marked with them: one stroke of the pen.
    if (last && last.marked === marked) last.text += part;
    else segments.push({ text: part, marked });
  }
  return joinAcrossBlanks(segments);
}

function joinAcrossBlanks(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const [i, segment] of segments.entries()) {
    const last = joined.at(-1);
    const between = last?.marked && segments[i + 1]?.marked && /^\s+$/u.test(segment.text);
    if (last && (between || last.marked === segment.marked)) last.text += segment.text;
    else joined.push({ ...segment });
  }
  return joined;
}
