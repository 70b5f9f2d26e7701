// What the office has recorded: on this device, and in the catalogue. What was recorded on this device goes first.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { Language } from "../../core/voice/language";
import type { Clip } from "../../core/voice/voice-file";
import type { Sound } from "../platform/sound/clip-player";
import { dropClip, keepClips, listClips, readSound, type KeptClip } from "../platform/sound/clip-shelf";
import { useCatalogue } from "./catalogue";

export const useVoices = defineStore("voices", () => {
  const catalogue = useCatalogue();
  /** On this device. */
  const kept = shallowRef<KeptClip[]>([]);
  const posted = computed(() => catalogue.list?.voices ?? []);

  async function refresh(): Promise<void> {
    kept.value = await listClips();
  }
  void refresh();

  /** Every language with a clip about one of these, by name. */
  function languagesOf(abouts: readonly string[]): Language[] {
    const found = new Map<string, Language>();
    for (const { id, name, about } of posted.value) if (abouts.some((each) => about.includes(each))) found.set(id, { id, name });
    for (const { language, about } of kept.value) if (abouts.includes(about)) found.set(language.id, language);
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  function isRecorded(language: string, about: string): boolean {
    return kept.value.some((clip) => clip.language.id === language && clip.about === about) || isPosted(language, about);
  }

  /** Whether the catalogue has it: it is heard when the one on this device is deleted. */
  function isPosted(language: string, about: string): boolean {
    return posted.value.some((voice) => voice.id === language && voice.about.includes(about));
  }

  /** @throws when it is nowhere to be had */
  async function sound(language: string, about: string): Promise<Sound> {
    const clip = kept.value.find((each) => each.language.id === language && each.about === about);
    const data = clip && (await readSound(language, about));
    if (clip && data) return { type: clip.type, data };
    const found = (await catalogue.voice(language))?.clips.find((each) => each.about === about);
    if (!found) throw new Error(`${language}/${about}: missing`);
    return found;
  }

  /** @throws ClipShelfError */
  async function keep(language: Language, clips: readonly Clip[]): Promise<void> {
    await keepClips(language, clips);
    await refresh();
  }

  /** @throws ClipShelfError */
  async function drop(language: string, about: string): Promise<void> {
    await dropClip(language, about);
    await refresh();
  }

  return { kept, posted, languagesOf, isRecorded, isPosted, sound, keep, drop, refresh };
});
