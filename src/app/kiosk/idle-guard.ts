// Notices that nobody is there any more: stillness, then a countdown that one touch ends.
import { useEventListener, useIntervalFn } from "@vueuse/core";
import { ref, watch, type Ref } from "vue";

export interface IdleGuardOptions {
  /** Whether anybody may be there to miss (not on the attract screen). */
  watching: Ref<boolean>;
  idleSeconds: () => number;
  countdownSeconds: () => number;
  /** Called once when the countdown has run out. */
  expired: () => void;
}

/** `secondsLeft` is undefined until the countdown runs. A touch before it starts counts as presence; during it, only `stay` does. */
export function useIdleGuard({ watching, idleSeconds, countdownSeconds, expired }: IdleGuardOptions) {
  const secondsLeft = ref<number>();
  let still = 0;

  function stay(): void {
    still = 0;
    secondsLeft.value = undefined;
  }

  function second(): void {
    if (!watching.value) return;
    still += 1;
    if (still < idleSeconds()) return;
    secondsLeft.value = idleSeconds() + countdownSeconds() - still;
    if (secondsLeft.value > 0) return;
    stay();
    expired();
  }

  useIntervalFn(second, 1000);
  for (const name of ["pointerdown", "keydown", "input"] as const) {
    useEventListener(document, name, () => (secondsLeft.value === undefined ? stay() : undefined), { capture: true, passive: true });
  }
  watch(watching, stay);
  return { secondsLeft, stay };
}
