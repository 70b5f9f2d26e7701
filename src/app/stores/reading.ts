// The reading aloud: what is read, which sentence or clip of it, and whether it runs, rests or has lost its voice.
import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ReadingPart, Sentence } from "../../core/speech/sentence";
import type { Utterance } from "../../core/voice/weave-clips";
import { playClip, type ClipPlay } from "../platform/sound/clip-player";
import { VoiceLost, watchVoice, type Pace, type Voice } from "../platform/sound/voice";
import { useVoices } from "./voices";

/** `lost`: the voice fell silent; the bar says so until it is closed. */
type ReadingState = "off" | "reading" | "paused" | "lost";

export const useReading = defineStore("reading", () => {
  const voices = useVoices();
  const voice = shallowRef<Voice>();
  const sentences = shallowRef<readonly Utterance[]>([]);
  const at = ref(0);
  const state = ref<ReadingState>("off");
  const pace = ref<Pace>("usual");
  /** Sentences heard to their end, and every few seconds of a clip: somebody is there, listening. */
  const heard = ref(0);
  /** What the page in view wants read; without it, its visible text is. */
  const script = shallowRef<() => readonly Sentence[] | undefined>();
  /** Whatever was begun belongs to one turn, and ends with it. */
  let turn = new AbortController();
  /** The clip that plays or rests. */
  let clip: ClipPlay | undefined;

  /** Whether this device has a voice of its own; a page may have a clip even so. */
  const possible = computed(() => voice.value !== undefined);
  const current = computed(() => (state.value === "off" ? undefined : sentences.value[at.value]));

  watchVoice((found) => (voice.value = found));

  function hush(): void {
    clip = undefined;
    turn.abort();
    turn = new AbortController();
  }

  async function readOn(from: number): Promise<void> {
    hush();
    const { signal } = turn;
    state.value = "reading";
    for (at.value = from; at.value < sentences.value.length; at.value++) {
      const said = sentences.value[at.value]!;
      try {
        await (said.clip ? play(said.clip, signal) : speak(said.said, signal));
      } catch {
        if (signal.aborted) return;
        if (!said.instead?.length || !voice.value) return void (state.value = "lost");
        // What a clip cannot say, the device's voice says.
        sentences.value = sentences.value.flatMap((each) => (each === said ? said.instead! : [each]));
        at.value -= 1;
        continue;
      }
      if (signal.aborted) return;
      present();
    }
    stop();
  }

  async function speak(said: string, signal: AbortSignal): Promise<void> {
    if (!voice.value) throw new VoiceLost();
    await voice.value.speak(said, pace.value, signal);
  }

  async function play({ language, about }: NonNullable<Utterance["clip"]>, signal: AbortSignal): Promise<void> {
    const sound = await voices.sound(language, about);
    if (signal.aborted) return;
    clip = playClip(sound, pace.value, signal, present);
    // Whoever paused while it was fetched hears nothing yet.
    if (state.value === "paused") clip.pause();
    await clip.over;
    clip = undefined;
  }

  /** Somebody listens or speaks, though nobody touches the screen. */
  function present(): void {
    heard.value += 1;
  }

  /** What nobody can say is left out. */
  function begin(texts: readonly Utterance[]): void {
    sentences.value = voice.value ? texts : texts.filter((each) => each.clip);
    if (sentences.value.length) void readOn(0);
  }

  function pause(): void {
    if (current.value?.clip) clip?.pause();
    else hush();
    state.value = "paused";
  }

  /** A clip goes on where it rested; a sentence from its beginning: whoever paused has forgotten its first half. */
  function resume(): void {
    if (!clip) return void readOn(at.value);
    state.value = "reading";
    clip.resume();
  }

  /** The sentence or the clip from its beginning. */
  function again(): void {
    void readOn(at.value);
  }

  /** On to what comes after one that cannot be heard. */
  function skip(): void {
    void readOn(at.value + 1);
  }

  function setPace(to: Pace): void {
    pace.value = to;
    if (current.value?.clip) clip?.setPace(to);
    else if (state.value === "reading") again();
  }

  /** Goes to the first sentence of a part, when it is read at all. */
  function goTo(part: ReadingPart): void {
    const place = sentences.value.findIndex((sentence) => sentence.part === part);
    if (place < 0 || state.value === "off") return;
    if (state.value === "reading") return void readOn(place);
    hush();
    at.value = place;
  }

  function stop(): void {
    hush();
    state.value = "off";
    sentences.value = [];
    at.value = 0;
  }

  /** Nothing of the last visitor: the next one begins at the usual pace, in Vietnamese. */
  function forget(): void {
    stop();
    pace.value = "usual";
  }

  return { possible, state, sentences, at, current, pace, heard, script, present, begin, pause, resume, again, skip, setPace, goTo, stop, forget };
});
