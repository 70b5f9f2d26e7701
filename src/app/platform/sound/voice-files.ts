// The door to a file of clips that an officer brought.
import * as v from "valibot";
import { voiceFileSchema, voiceLimits, type VoiceFile } from "../../../core/voice/voice-file";

/** Why a file brings no clips; `place` is that of the first bad clip, from 1. */
interface VoiceFileFault {
  fault: "too-large" | "not-ours" | "bad-clip" | "empty";
  place?: number;
}

/** All of its clips or none. */
export async function readVoiceFile(file: File): Promise<{ file: VoiceFile } | VoiceFileFault> {
  if (file.size > voiceLimits.file) return { fault: "too-large" };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { fault: "not-ours" };
  }
  const result = v.safeParse(voiceFileSchema, json);
  if (result.success) return result.output.clips.length ? { file: result.output } : { fault: "empty" };
  const [clips, place] = result.issues[0].path ?? [];
  return clips?.key === "clips" && typeof place?.key === "number" ? { fault: "bad-clip", place: place.key + 1 } : { fault: "not-ours" };
}
