// What a visitor's fingers must not reach: menus, selection, zoom, drag, other sites.

/** Stops the gestures of a browser, on the whole document. */
export function lockDown(document: Document): void {
  const stop = (event: Event) => event.preventDefault();
  for (const name of ["contextmenu", "dragstart", "selectstart", "gesturestart"]) document.addEventListener(name, stopOutsideInputs(name, stop));
  document.addEventListener("wheel", (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  document.addEventListener("touchmove", (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
  document.addEventListener("click", stopOutgoing, { capture: true });
  document.addEventListener("click", stopSecondTap(), { capture: true });
  document.documentElement.style.touchAction = "pan-x pan-y";
  document.documentElement.style.userSelect = "none";
}

/** The caret of the search field may still be placed. */
function stopOutsideInputs(name: string, stop: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (name === "selectstart" && event.target instanceof HTMLInputElement) return;
    stop(event);
  };
}

function stopOutgoing(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link instanceof HTMLAnchorElement && link.origin !== location.origin) event.preventDefault();
}

const secondTapWindow = 300;
const sameSpot = 24;

/** A second tap on the same spot within 300 ms is a trembling finger, except on the keyboard, where it is a double letter. */
function stopSecondTap(): (event: MouseEvent) => void {
  let last = { time: -Infinity, x: 0, y: 0 };
  return (event) => {
    // Keyboard activation has no spot.
    if (event.detail === 0 || (event.target instanceof Element && event.target.closest("[data-rapid]"))) return;
    const near = Math.hypot(event.clientX - last.x, event.clientY - last.y) < sameSpot;
    if (near && event.timeStamp - last.time < secondTapWindow) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = { time: event.timeStamp, x: event.clientX, y: event.clientY };
  };
}
