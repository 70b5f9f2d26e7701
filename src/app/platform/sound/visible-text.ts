// What a page says to the eye, block by block in reading order, for pages that have no script of their own to be read from.

const unseen = "[hidden], [aria-hidden=true], script, style, svg, input, .visually-hidden";
const blocks = "h1, h2, h3, h4, p, li, button, a, td, th, dt, dd, caption, label, summary";

/** The texts of `root`: headings, paragraphs, names of buttons; on a page that is leafed through, those in view. */
export function visibleTexts(root: Element): string[] {
  const texts = new Map<Element, string[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.replace(/\s+/g, " ").trim();
    if (!element || !text || element.closest(unseen) || !isInView(element)) continue;
    const block = element.closest("button, a") ?? element.closest(blocks) ?? element;
    texts.set(block, [...(texts.get(block) ?? []), text]);
  }
  return [...texts].map(([block, parts]) => block.getAttribute("aria-label") ?? parts.join(" "));
}

/** Not on another leaf of a paged area, not folded away. */
function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const sheet = element.closest(".paged .sheet")?.getBoundingClientRect();
  if (!sheet) return box.width > 0;
  return box.width > 0 && box.left >= sheet.left - 1 && box.left < sheet.right;
}
