// How much room a text takes in a code: QR codes hold bytes, and a Vietnamese letter takes one to three.

/** The length of `text` in bytes of UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** `text` in at most `most` bytes: whole, or cut after a word with an ellipsis that shows the cut. */
export function shortenTo(most: number, text: string): string {
  if (utf8Length(text) <= most) return text;
  let kept = "";
  for (const word of text.split(" ")) {
    const longer = kept ? `${kept} ${word}` : word;
    if (utf8Length(longer) > most - ellipsisBytes) break;
    kept = longer;
  }
  return `${kept}…`;
}

const ellipsisBytes = 3;
