// The place "Đọc to" and the buttons of other languages: what the office recorded, or else what the page offers or shows.
// It falls silent when the page is left or something on it is pressed.
import { computed, watch, type Ref } from "vue";
import { useRoute } from "vue-router";
import { toSentences } from "../core/speech/sentence";
import { aboutOf, voicePoints, voiceScreens } from "../core/voice/about";
import { vietnamese } from "../core/voice/language";
import { weaveClips, type Utterance } from "../core/voice/weave-clips";
import { useMessages } from "./messages/use-messages";
import { markRead } from "./platform/sound/mark-read";
import { visibleTexts } from "./platform/sound/visible-text";
import { useCatalogue } from "./stores/catalogue";
import { useMyCase } from "./stores/my-case";
import { useReading } from "./stores/reading";
import { useVoices } from "./stores/voices";
import { clipsOfProcedure, clipOfScreen } from "./wording/clip-words";

/** A part that is opened for its first sentence needs a moment to be there, in milliseconds. */
const opening = 150;

/** @param page the element that holds the page in view */
export function useReadAloud(page: Readonly<Ref<HTMLElement | null>>) {
  const reading = useReading();
  const voices = useVoices();
  const catalogue = useCatalogue();
  const visitor = useMyCase();
  const route = useRoute();
  const t = useMessages();

  /** The procedure that the page is about, and the screen that it is; most pages are neither. */
  const code = computed(() => (route.name === "procedure" ? String(route.params.code) : undefined));
  const screen = computed(() => voiceScreens.find((name) => name === route.name));
  /** Everything in view that a clip can be about. */
  const abouts = computed(() => {
    const ofCode = code.value;
    if (ofCode) return voicePoints.map((point) => aboutOf({ code: ofCode, point }));
    return screen.value ? [aboutOf({ screen: screen.value })] : [];
  });
  const recorded = computed(() => voices.languagesOf(abouts.value));
  /** The languages that have a button of their own here. */
  const languages = computed(() => recorded.value.filter(({ id }) => id !== vietnamese.id));
  /** Whether "Đọc to" has something to say here. */
  const possible = computed(() => reading.possible || recorded.value.some(({ id }) => id === vietnamese.id));
  /** The language of the clip in hand. */
  const heardIn = computed(() => recorded.value.find(({ id }) => id === reading.current?.clip?.language)?.name);
  /** Whether another language than Vietnamese is being heard. */
  const foreign = computed(() => (reading.current?.clip?.language ?? vietnamese.id) !== vietnamese.id);

  function clips(language: string): Utterance[] {
    const there = (about: string) => voices.isRecorded(language, about);
    const listed = code.value && catalogue.listedProcedure(code.value);
    if (listed) return clipsOfProcedure(language, listed, there, t);
    return screen.value ? clipOfScreen(language, screen.value, there, t) : [];
  }

  function toggle(): void {
    if (reading.state !== "off" && !foreign.value) return reading.stop();
    const sentences = reading.script?.() ?? (page.value ? toSentences(visibleTexts(page.value), t.speech.spoken) : []);
    // A clip is about everybody's case; the device's voice can tell the visitor's own.
    const own = code.value !== undefined && visitor.answered(code.value).length > 0 && reading.possible;
    reading.begin(own ? sentences : weaveClips(sentences, clips(vietnamese.id)));
  }

  function listen(language: string): void {
    reading.begin(clips(language));
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
  return { reading, languages, possible, heardIn, foreign, toggle, listen, pressed };
}
