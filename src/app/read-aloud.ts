// The place "Đọc to": reads what the page offers, or else what it shows, and falls silent when the page is left or something on it is pressed.
import { watch, type Ref } from "vue";
import { useRoute } from "vue-router";
import { toSentences } from "../core/speech/sentence";
import { useMessages } from "./messages/use-messages";
import { markRead } from "./platform/mark-read";
import { visibleTexts } from "./platform/visible-text";
import { useReading } from "./stores/reading";

/** A part that is opened for its first sentence needs a moment to be there, in milliseconds. */
const opening = 150;

/** @param page the element that holds the page in view */
export function useReadAloud(page: Readonly<Ref<HTMLElement | null>>) {
  const reading = useReading();
  const route = useRoute();
  const t = useMessages();

  function toggle(): void {
    if (reading.state !== "off") return reading.stop();
    reading.begin(reading.script?.() ?? (page.value ? toSentences(visibleTexts(page.value), t.speech.spoken) : []));
  }

  /** What is read off the screen is out of date as soon as something is pressed; a page with a script of its own follows by itself. */
  function pressed(event: Event): void {
    if (!reading.current?.part && event.target instanceof Element && event.target.closest("button, a")) reading.stop();
  }

  watch(
    () => reading.current,
    (sentence) => setTimeout(() => page.value && reading.current === sentence && markRead(page.value, sentence?.find ?? sentence?.text), opening),
  );
  watch([() => route.path, () => route.query.q], () => reading.stop());
  return { reading, toggle, pressed };
}
