// The door to the browser's frames: what can wait until the screen has shown what was just done.

/** Runs `work` in a task of its own, after the next frame is on the screen. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
