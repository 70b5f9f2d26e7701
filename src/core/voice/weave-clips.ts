// Recorded clips among the sentences of a reading: a clip stands for its whole part of the page.
import type { ReadingPart, Sentence } from "../speech/sentence";
import type { VoicePoint } from "./about";

/** One thing that is heard: a sentence that a voice says, or a clip. */
export interface Utterance extends Sentence {
  /** Left out when a voice says it. */
  clip?: { language: string; about: string };
  /** What a voice says when the clip does not play. */
  instead?: readonly Sentence[];
}

/** The part of the page that a point of a procedure is about. */
export function partOf(point: VoicePoint): ReadingPart {
  return point === "summary" ? "heading" : point;
}

/** The sentences in their order, each part that has a clip replaced by it; clips of parts without sentences come last. */
export function weaveClips(sentences: readonly Sentence[], clips: readonly Utterance[]): Utterance[] {
  const ofPart = new Map(clips.map((clip) => [clip.part, clip]));
  const woven: Utterance[] = [];
  const placed = new Set<Utterance>();
  for (const sentence of sentences) {
    const clip = ofPart.get(sentence.part);
    if (!clip) woven.push(sentence);
    else if (!placed.has(clip)) {
      placed.add(clip);
      woven.push({ ...clip, instead: sentences.filter(({ part }) => part === clip.part) });
    }
  }
  return [...woven, ...clips.filter((clip) => !placed.has(clip))];
}
