// What home says aloud: the question, then each life event by its name; and which of them is being said.
import { computed, type ComputedRef } from "vue";
import { toSentences } from "../../core/speech/sentence";
import { useMessages } from "../messages/use-messages";
import { useCatalogue } from "../stores/catalogue";
import { useReading } from "../stores/reading";
import { useScript } from "./use-script";

/** @returns the place of the life event that is being read, undefined while none is */
export function useHomeScript(): ComputedRef<number | undefined> {
  const t = useMessages();
  const catalogue = useCatalogue();
  const reading = useReading();
  const names = computed(() => catalogue.list!.life_events.map(({ name }) => name));

  useScript(() => toSentences([t.home.title, t.firstTime.spokenHint, ...names.value, t.firstTime.spokenHelp], t.speech.spoken));
  return computed(() => {
    const place = names.value.indexOf(reading.current?.text ?? "");
    return place < 0 ? undefined : place;
  });
}
