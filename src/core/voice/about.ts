// What a recorded clip is about: one screen, or one main point of one procedure.
import * as v from "valibot";

/** The screens that a clip may be about, by the names of their routes. */
export const voiceScreens = ["home", "search", "fields", "results", "help"] as const;
export type VoiceScreen = (typeof voiceScreens)[number];

/** The main points of a procedure, in the order in which they are heard. */
export const voicePoints = ["summary", "papers", "steps", "money", "time", "where"] as const;
export type VoicePoint = (typeof voicePoints)[number];

/** The screen, or the point of the procedure. */
export type Subject = { screen: VoiceScreen } | { code: string; point: VoicePoint };

const shape = new RegExp(`^(?:screen/(${voiceScreens.join("|")})|procedure/(\\d\\.\\d{6})/(${voicePoints.join("|")}))$`);

/** "screen/home", "procedure/1.001193/papers". */
export const aboutSchema = v.pipe(v.string(), v.regex(shape, "voice-about"));

/** "screen/home", "procedure/1.001193/papers". */
export function aboutOf(subject: Subject): string {
  return "screen" in subject ? `screen/${subject.screen}` : `procedure/${subject.code}/${subject.point}`;
}

/** Undefined for what is neither a screen nor a point of a procedure. */
export function subjectOf(about: string): Subject | undefined {
  const [, screen, code, point] = shape.exec(about) ?? [];
  if (screen) return { screen: screen as VoiceScreen };
  return code && point ? { code, point: point as VoicePoint } : undefined;
}

/** Everything that can be recorded of a procedure. */
export function aboutsOfProcedure(code: string): string[] {
  return voicePoints.map((point) => aboutOf({ code, point }));
}
