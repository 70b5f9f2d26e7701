// A page that has its own sentences to be read aloud offers them while it is there.
import { onMounted, onUnmounted } from "vue";
import type { Sentence } from "../../core/speech/sentence";
import { useReading } from "../stores/reading";

/** @param sentences undefined while there are none: what the page shows is read then */
export function useScript(sentences: () => readonly Sentence[] | undefined): void {
  const reading = useReading();
  onMounted(() => (reading.script = sentences));
  onUnmounted(() => {
    if (reading.script === sentences) reading.script = undefined;
  });
}
