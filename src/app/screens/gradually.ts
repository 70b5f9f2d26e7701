// Gives a list a few items a frame: a key that is pressed meanwhile never waits for the whole of it.
import { computed, onBeforeUnmount, ref, watch, type ComputedRef } from "vue";

/** The first items of `list`, `step` more with every frame, from the start again when the list changes. */
export function useGradually<T>(list: () => readonly T[], step: number): ComputedRef<readonly T[]> {
  const count = ref(step);
  let frame = 0;

  function grow(): void {
    if (count.value >= list().length) return;
    frame = requestAnimationFrame(() => {
      count.value += step;
      grow();
    });
  }

  watch(
    list,
    () => {
      cancelAnimationFrame(frame);
      count.value = step;
      grow();
    },
    { immediate: true },
  );
  onBeforeUnmount(() => cancelAnimationFrame(frame));
  return computed(() => list().slice(0, count.value));
}
