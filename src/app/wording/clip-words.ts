// The clips of a page in the order in which they are heard, with what the bar shows of each and what the page marks.
import { aboutOf, voicePoints, type VoicePoint, type VoiceScreen } from "../../core/voice/about";
import { partOf, type Utterance } from "../../core/voice/weave-clips";
import type { Messages } from "../messages/vi";

/** @param there whether the language has a clip about that */
export function clipsOfProcedure(
  language: string,
  { code, plain_name }: { code: string; plain_name: string },
  there: (about: string) => boolean,
  t: Messages,
): Utterance[] {
  return voicePoints.flatMap((point) => {
    const about = aboutOf({ code, point });
    if (!there(about)) return [];
    return { part: partOf(point), text: pointWords(point, t) ?? plain_name, find: markedOn(point, t) ?? plain_name, said: "", clip: { language, about } };
  });
}

/** At most one: a screen has no parts. */
export function clipOfScreen(language: string, screen: VoiceScreen, there: (about: string) => boolean, t: Messages): Utterance[] {
  const about = aboutOf({ screen });
  return there(about) ? [{ text: t.voice.screen, said: "", clip: { language, about } }] : [];
}

/** The question that a point answers; undefined for the summary, which has the procedure's name. */
function pointWords(point: VoicePoint, { procedure }: Messages): string | undefined {
  const { bring, do: work, cost, long, where } = procedure;
  return { summary: undefined, papers: bring, steps: work, money: cost, time: long, where }[point];
}

/** The heading of the part on the page. */
function markedOn(point: VoicePoint, { procedure }: Messages): string | undefined {
  const { papersTitle, stepsTitle, feesTitle, timesTitle, whereTitle } = procedure;
  return { summary: undefined, papers: papersTitle, steps: stepsTitle, money: feesTitle, time: timesTitle, where: whereTitle }[point];
}
