// What the page says of a procedure, point by point: before the officer's eyes while they record, and kept beside the clip to tell later that the page has changed.
import { shallowRef, watch } from "vue";
import { myCase } from "../../../core/guide/my-case";
import { voicePoints, type VoicePoint } from "../../../core/voice/about";
import { voiceLimits } from "../../../core/voice/voice-file";
import { partOf } from "../../../core/voice/weave-clips";
import { useMessages } from "../../messages/use-messages";
import { useCatalogue } from "../../stores/catalogue";
import { readingScript } from "../../wording/reading-script";

/** By point; empty for a screen, and while the procedure is being fetched. */
export function usePointScripts(code: () => string | undefined) {
  const catalogue = useCatalogue();
  const t = useMessages();
  const scripts = shallowRef<ReadonlyMap<VoicePoint, string>>(new Map());

  watch(
    code,
    async (asked) => {
      scripts.value = new Map();
      const posting = asked ? await catalogue.posting(asked).catch(() => undefined) : undefined;
      if (!posting || code() !== asked) return;
      const mine = myCase(posting.procedure, undefined, []);
      const sentences = readingScript({ mine, commune: catalogue.list!.commune, drift: posting.drift }, t);
      const said = (point: VoicePoint) =>
        sentences
          .filter(({ part }) => part === partOf(point))
          .map(({ text }) => (/[.?!;:,…]$/.test(text) ? text : `${text}.`))
          .join(" ")
          .slice(0, voiceLimits.said)
          .trim();
      scripts.value = new Map(voicePoints.map((point) => [point, said(point)]));
    },
    { immediate: true },
  );
  return scripts;
}
