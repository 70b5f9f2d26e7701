// How this visitor wants to see and reach the screen; it lives in memory only and ends with the visit.
import { defineStore } from "pinia";
import { computed, ref, watch } from "vue";
import { wear } from "../platform/appearance";
import { isKiosk } from "../platform/device";

export type TextSize = "normal" | "large" | "largest";
export type Contrast = "normal" | "high";

export const useComfort = defineStore("comfort", () => {
  const text = ref<TextSize>("normal");
  const contrast = ref<Contrast>("normal");
  /** Every control in the lower part of a tall screen. */
  const seated = ref(false);
  /** Whether the panel with the choices is open. */
  const choosing = ref(false);
  /** Whether a page of a kiosk is turned as a whole, because its parts have less room than they were laid out for. */
  const flowing = computed(() => isKiosk() && (text.value !== "normal" || seated.value));

  /** As everybody finds it; also closes the panel. */
  function reset(): void {
    usual();
    choosing.value = false;
  }

  function usual(): void {
    text.value = "normal";
    contrast.value = "normal";
    seated.value = false;
  }

  watch(
    [text, contrast, seated, flowing],
    () =>
      wear({
        "data-text": text.value === "normal" ? undefined : text.value,
        "data-contrast": contrast.value === "normal" ? undefined : contrast.value,
        "data-seated": seated.value ? "" : undefined,
        "data-flow": flowing.value ? "" : undefined,
      }),
    { immediate: true, flush: "sync" },
  );

  return { text, contrast, seated, choosing, flowing, usual, reset };
});
