// The one shape of recorded clips: what a kiosk exports and imports, what lies under data/voice, what the catalogue carries.
import * as v from "valibot";
import { daySchema, text } from "../procedure/words";
import { aboutSchema } from "./about";
import { languageSchema } from "./language";
import { soundKind } from "./sound-kind";

/** Ends the name of a file of clips: "tay.voice.json". */
export const voiceEnding = ".voice.json";

export const voiceLimits = {
  /** Longest recording, in seconds. */
  seconds: 90,
  /** Characters of base64 of one clip: 90 seconds at 128 kbit/s have room. */
  clip: 2_000_000,
  /** Bytes of a file: about two hundred clips of half a minute. */
  file: 24_000_000,
  clips: 2000,
  said: 2000,
};

/** The recorder's own clock may run past the longest recording by a moment. */
const slack = 5;

const clipSchema = v.strictObject({
  about: aboutSchema,
  /** In Vietnamese, what the officer had before their eyes; it tells later whether the page has changed since. */
  said: v.optional(v.pipe(text, v.maxLength(voiceLimits.said, "voice-said"))),
  type: v.pipe(v.string(), v.regex(/^audio\/(?:webm|ogg|mp4|mpeg|wav)(?:; ?codecs="?[\w., -]+"?)?$/, "voice-type")),
  seconds: v.pipe(v.number(), v.gtValue(0, "voice-seconds"), v.maxValue(voiceLimits.seconds + slack, "voice-seconds")),
  recorded: daySchema,
  data: v.pipe(
    v.string(),
    v.maxLength(voiceLimits.clip, "voice-clip-large"),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/, "voice-base64"),
    v.check((data) => soundKind(data) !== undefined, "voice-not-audio"),
  ),
});

/** `<language>.voice.json` */
export const voiceFileSchema = v.pipe(
  v.strictObject({
    format: v.literal(1, "voice-format"),
    language: languageSchema,
    clips: v.pipe(v.array(clipSchema), v.maxLength(voiceLimits.clips, "voice-clips")),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { clips } = dataset.value;
    const seen = new Set<string>();
    for (const [i, clip] of clips.entries()) {
      if (seen.has(clip.about)) addIssue({ message: "voice-twice", path: pathTo(dataset.value, clips, i) });
      seen.add(clip.about);
    }
  }),
);

export type Clip = v.InferOutput<typeof clipSchema>;
export type VoiceFile = v.InferOutput<typeof voiceFileSchema>;

/** What the catalogue's list says of a language: its buttons are known before any sound is loaded. */
export const listedVoiceSchema = v.strictObject({ ...languageSchema.entries, about: v.array(aboutSchema) });

/** Valibot's own path items, so that this rule prints like every other. */
function pathTo(file: object, clips: readonly object[], i: number): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const item = (input: unknown, key: string | number, value: unknown) => ({ type: "unknown", origin: "value", input, key, value }) as const;
  return [item(file, "clips", clips), item(clips, i, clips[i]), item(clips[i], "about", undefined)];
}
