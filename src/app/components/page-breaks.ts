// Where a tall page is cut so that no line, picture or button is cut in two.

/** What must stay whole, in pixels from the top of the page. */
export interface Whole {
  top: number;
  bottom: number;
}

/**
 * The tops of the pages, from 0. A page begins with the first thing that no longer had room on the one before;
 * only what is itself taller than the room is cut.
 */
export function pageBreaks(wholes: readonly Whole[], height: number, room: number): number[] {
  if (room <= 0) return [0];
  const starts = [0];
  for (let start = 0; start + room < height - 1; start = starts.at(-1)!) starts.push(nextStart(wholes, start, start + room));
  return starts;
}

function nextStart(wholes: readonly Whole[], start: number, limit: number): number {
  const kept = wholes.filter(({ top, bottom }) => top > start + 1 && bottom - top <= limit - start);
  let next = limit;
  for (;;) {
    const cut = kept.filter(({ top, bottom }) => top < next - 1 && bottom > next + 1).map(({ top }) => top);
    if (!cut.length) return next;
    next = Math.min(...cut);
  }
}
