// Clips to and from a file: one language, one file.
import { ref, shallowRef } from "vue";
import { compareClips, type ClipComparison } from "../../../core/voice/compare-clips";
import type { Language } from "../../../core/voice/language";
import { voiceEnding, voiceLimits, type Clip, type VoiceFile } from "../../../core/voice/voice-file";
import { useOfficeMessages } from "../../messages/use-office-messages";
import { ClipShelfError } from "../../platform/sound/clip-shelf";
import { saveFile } from "../../platform/files";
import { readVoiceFile } from "../../platform/sound/voice-files";
import { useVoices } from "../../stores/voices";

export function useClipFiles() {
  const { recording: t } = useOfficeMessages();
  const voices = useVoices();
  /** What is going on or was done, in words. */
  const said = ref("");
  /** What went wrong, in words. */
  const wrong = ref("");
  /** A file of which some clips would take the place of others: the officer says which stay. */
  const asked = shallowRef<{ file: VoiceFile; comparison: ClipComparison }>();

  const begin = (words: string) => ([said.value, wrong.value, asked.value] = [words, "", undefined]);

  async function take(language: Language): Promise<void> {
    begin(t.files.exporting);
    const clips: Clip[] = [];
    const own = voices.kept.filter((clip) => clip.language.id === language.id);
    for (const { about, said: words, type, seconds, recorded } of own) {
      const sound = await voices.sound(language.id, about).catch(() => undefined);
      if (sound) clips.push({ about, ...(words && { said: words }), type, seconds, recorded, data: sound.data });
    }
    const file: VoiceFile = { format: 1, language, clips };
    saveFile(`${language.id}${voiceEnding}`, JSON.stringify(file), "application/json");
    said.value = clips.length < own.length ? t.files.unreadable(own.length - clips.length) : "";
  }

  async function bring(chosen: File): Promise<void> {
    begin(t.files.reading(chosen.name));
    const read = await readVoiceFile(chosen);
    said.value = "";
    if ("fault" in read) return void (wrong.value = t.files.refused(chosen.name, words(read.fault, read.place, chosen.size)));
    const { language, clips } = read.file;
    const kept = voices.kept.filter((clip) => clip.language.id === language.id);
    const comparison = compareClips(kept, clips);
    if (comparison.replaced.length) asked.value = { file: read.file, comparison };
    else await keep(language, comparison.added);
  }

  function words(fault: "too-large" | "not-ours" | "bad-clip" | "empty", place: number | undefined, size: number): string {
    const { tooLarge, badClip, notOurs, empty } = t.files;
    if (fault === "too-large") return tooLarge(Math.ceil(size / 1e6), voiceLimits.file / 1e6);
    if (fault === "bad-clip") return badClip(place ?? 1);
    return fault === "empty" ? empty : notOurs;
  }

  /** @param replace whether the file's clips take the place of those that are there */
  async function answer(replace: boolean): Promise<void> {
    if (!asked.value) return;
    const { file, comparison } = asked.value;
    const theirs = new Set(comparison.replaced.map(({ about }) => about));
    const clips = [...comparison.added, ...(replace ? file.clips.filter(({ about }) => theirs.has(about)) : [])];
    asked.value = undefined;
    await keep(file.language, clips);
  }

  async function keep(language: Language, clips: readonly Clip[]): Promise<void> {
    try {
      await voices.keep(language, clips);
      said.value = clips.length ? t.files.imported(language.name, clips.length) : t.files.sameAll(language.name);
    } catch (error) {
      wrong.value = t.faults[error instanceof ClipShelfError ? error.reason : "unavailable"];
    }
  }

  return { said, wrong, asked, take, bring, answer, cancel: () => begin("") };
}
