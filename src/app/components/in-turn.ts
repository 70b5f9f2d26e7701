// Lets a list on the screen follow another one item a frame: a key that is pressed meanwhile never waits for the whole of it.
import { onBeforeUnmount, shallowReactive, watch } from "vue";

/** A copy of `list` that takes over one changed item a frame, the first one first; what is too much goes at once. */
export function useInTurn<T>(list: () => readonly T[]): readonly T[] {
  const shown = shallowReactive<T[]>([]);
  let frame = 0;

  function next(): void {
    const items = list();
    if (shown.length > items.length) shown.length = items.length;
    const changed = items.findIndex((item, i) => shown[i] !== item);
    if (changed === -1) return;
    shown[changed] = items[changed]!;
    frame = requestAnimationFrame(next);
  }

  next();
  watch(list, () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(next);
  });
  onBeforeUnmount(() => cancelAnimationFrame(frame));
  return shown;
}
