// Cuts a text into sentences to be read one at a time, each short enough to be seen whole and said in one breath or two.

/** The sentences of `text` in order. `pointed`: abbreviations whose point ends nothing, "TP"; a point inside a figure never does. */
export function sentencesOf(text: string, pointed: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const line of text.normalize("NFC").split(/\n+/)) {
    let open = "";
    for (const piece of line.match(/.+?(?:[.?!…]+["”’)]*(?=\s)|$)\s*/gu) ?? []) {
      open += piece;
      const last = /(\S+)\.\s*$/.exec(open)?.[1] ?? "";
      if (pointed.includes(last) || /^\d{1,2}$/.test(open.trim().replace(/\.$/, ""))) continue;
      sentences.push(open.trim());
      open = "";
    }
    sentences.push(open.trim());
  }
  return sentences.filter(Boolean);
}

/** `text` in pieces of at most `longest` characters, cut after ";", else after ",", else between words. */
export function breaths(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest + 1);
    // A piece of a few words sounds like a stumble.
    const least = Math.floor(longest / 3);
    const cut = [/.*[;:](?=\s)/su, /.*,(?=\s)/su, /.*(?=\s)/su].map((mark) => mark.exec(head)?.[0].length ?? 0).find((length) => length >= least);
    const length = cut ?? longest;
    pieces.push(rest.slice(0, length).trim());
    rest = rest.slice(length).trim();
  }
  return [...pieces, rest].filter(Boolean);
}
