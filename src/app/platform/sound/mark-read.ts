// Marks on the page the words that are being read aloud, and brings them into view.

const name = "reading";

/** Marks the first place where `text` stands in `root`; without a text, or where it stands nowhere, nothing is marked. */
export function markRead(root: Element, text: string | undefined): void {
  const range = text && "highlights" in CSS ? placeOf(root, text) : undefined;
  if (!range) return unmark();
  CSS.highlights.set(name, new Highlight(range));
  bringIntoView(range);
}

function unmark(): void {
  if ("highlights" in CSS) CSS.highlights.delete(name);
}

/** A text of the data stands in one text node; only a text over several lines has other blanks than the page. */
function placeOf(root: Element, text: string): Range | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent?.normalize("NFC").indexOf(text) ?? -1;
    if (start < 0 || !walker.currentNode.parentElement?.getClientRects().length) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, Math.min(start + text.length, walker.currentNode.textContent!.length));
    return range;
  }
  return undefined;
}

/** Turns the leaf it stands on; on a page that scrolls, scrolls it into the upper half. */
function bringIntoView(range: Range): void {
  const box = range.getBoundingClientRect();
  const sheet = range.startContainer.parentElement?.closest(".paged .sheet");
  if (sheet) {
    const edge = sheet.getBoundingClientRect().left;
    const leaf = sheet.clientWidth + parseFloat(getComputedStyle(sheet).columnGap || "0");
    sheet.scrollLeft = Math.floor((box.left - edge + sheet.scrollLeft + 1) / leaf) * leaf;
  } else if (document.documentElement.scrollHeight > innerHeight && (box.top < 0 || box.bottom > innerHeight / 2)) {
    scrollBy({ top: box.top - innerHeight / 4 });
  }
}
