// The reading aloud: what is read, which sentence of it, and whether it runs, rests or has lost its voice.
import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ReadingPart, Sentence } from "../../core/speech/sentence";
import { watchVoice, type Pace, type Voice } from "../platform/voice";

/** `lost`: the voice fell silent; the bar says so until it is closed. */
type ReadingState = "off" | "reading" | "paused" | "lost";

export const useReading = defineStore("reading", () => {
  const voice = shallowRef<Voice>();
  const sentences = shallowRef<readonly Sentence[]>([]);
  const at = ref(0);
  const state = ref<ReadingState>("off");
  const pace = ref<Pace>("usual");
  /** Sentences heard to their end: somebody is there, listening. */
  const heard = ref(0);
  /** What the page in view wants read; without it, its visible text is. */
  const script = shallowRef<() => readonly Sentence[] | undefined>();
  let turn = new AbortController();

  /** Without a voice there is no button. */
  const possible = computed(() => voice.value !== undefined);
  const current = computed(() => (state.value === "off" ? undefined : sentences.value[at.value]));

  watchVoice((found) => (voice.value = found));

  function hush(): void {
    turn.abort();
    turn = new AbortController();
  }

  async function readOn(from: number): Promise<void> {
    hush();
    const { signal } = turn;
    state.value = "reading";
    for (at.value = from; at.value < sentences.value.length; at.value++) {
      if (!voice.value) return void (state.value = "lost");
      try {
        await voice.value.speak(sentences.value[at.value]!.said, pace.value, signal);
      } catch {
        if (!signal.aborted) state.value = "lost";
        return;
      }
      if (signal.aborted) return;
      heard.value += 1;
    }
    stop();
  }

  function begin(texts: readonly Sentence[]): void {
    sentences.value = texts;
    if (texts.length) void readOn(0);
  }

  function pause(): void {
    hush();
    state.value = "paused";
  }

  /** From the beginning of the sentence: whoever paused has forgotten its first half. */
  function resume(): void {
    void readOn(at.value);
  }

  function setPace(to: Pace): void {
    pace.value = to;
    if (state.value === "reading") resume();
  }

  /** Goes to the first sentence of a part, when it is read at all. */
  function goTo(part: ReadingPart): void {
    const place = sentences.value.findIndex((sentence) => sentence.part === part);
    if (place < 0 || state.value === "off") return;
    if (state.value === "reading") void readOn(place);
    else at.value = place;
  }

  function stop(): void {
    hush();
    state.value = "off";
    sentences.value = [];
    at.value = 0;
  }

  /** Nothing of the last visitor: the next one begins at the usual pace. */
  function forget(): void {
    stop();
    pace.value = "usual";
  }

  return { possible, state, sentences, at, current, pace, heard, script, begin, pause, resume, setPace, goTo, stop, forget };
});
