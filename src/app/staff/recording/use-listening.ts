// The officer hears a clip: one at a time, and silence when they go on.
import { onUnmounted, ref } from "vue";
import { playClip, type Sound } from "../../platform/sound/clip-player";
import { useReading } from "../../stores/reading";

export function useListening() {
  const reading = useReading();
  /** What is being heard, by whatever name the page gives it. */
  const playing = ref<string>();
  /** What could not be heard. */
  const broken = ref<string>();
  let turn = new AbortController();

  function hush(): void {
    turn.abort();
    playing.value = undefined;
  }

  /** Plays it, or stops when it is playing. */
  async function toggle(name: string, sound: () => Promise<Sound>): Promise<void> {
    const wasPlaying = playing.value === name;
    hush();
    broken.value = undefined;
    if (wasPlaying) return;
    turn = new AbortController();
    const { signal } = turn;
    playing.value = name;
    try {
      const found = await sound();
      if (!signal.aborted) await playClip(found, "usual", signal, reading.present).over;
    } catch {
      if (!signal.aborted) broken.value = name;
    }
    if (!signal.aborted) playing.value = undefined;
  }

  onUnmounted(hush);
  return { playing, broken, toggle, hush };
}
