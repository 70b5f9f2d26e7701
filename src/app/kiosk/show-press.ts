// The pressed look at once: a browser shows `:active` only when a touch has lasted 150 ms, and the hand must know within 100.

/** A short tap is seen too. */
const leastShown = 120;

/** Marks what a finger is on with `data-pressed`, from the touch until it is lifted, slides off or is lost. */
export function showPress(document: Document): void {
  const held = new Map<number, { element: Element; since: number }>();

  document.addEventListener("pointerdown", (event) => {
    const element = event.target instanceof Element ? event.target.closest("button:enabled, a") : null;
    if (!element) return;
    element.setAttribute("data-pressed", "");
    held.set(event.pointerId, { element, since: event.timeStamp });
  });
  const release = (event: PointerEvent) => {
    const press = held.get(event.pointerId);
    if (!press) return;
    held.delete(event.pointerId);
    setTimeout(() => press.element.removeAttribute("data-pressed"), Math.max(0, leastShown - (event.timeStamp - press.since)));
  };
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);
}
