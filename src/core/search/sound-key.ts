// How a syllable sounds to somebody who does not hear a difference that spelling makes: l/n, s/x, ch/tr, d/gi/r, final n/ng, t/c …

/** Beginnings that are confused, longest first, each with the one that stands for all of them. */
const onsets: readonly (readonly [spelling: string, sound: string])[] = [
  ["ngh", "ŋ"],
  ["ng", "ŋ"],
  ["nh", "ñ"],
  ["gh", "g"],
  ["gi", "d"],
  ["tr", "ç"],
  ["ch", "ç"],
  ["ph", "f"],
  ["kh", "χ"],
  ["th", "θ"],
  ["qu", "kw"],
  ["d", "d"],
  ["r", "d"],
  ["v", "d"],
  ["z", "d"],
  ["s", "x"],
  ["x", "x"],
  ["n", "l"],
  ["l", "l"],
  ["w", "kw"],
  ["c", "k"],
  ["q", "k"],
];

/**
 * The sound of a folded syllable (no accents). Two syllables with one key are confused by somebody somewhere in the country.
 * đ and d are one letter once folded; the accents that were typed tell them apart later.
 */
export function soundKey(folded: string): string {
  let start = "";
  let rest = folded;
  for (const [spelling, sound] of onsets) {
    if (!folded.startsWith(spelling)) continue;
    rest = folded.slice(spelling.length);
    start = sound;
    // "Gì", "gìn": the i is the vowel as well.
    if (spelling === "gi" && !/^[aeouy]/u.test(rest)) rest = `i${rest}`;
    break;
  }
  if (rest.endsWith("ng") || rest.endsWith("nh")) rest = rest.slice(0, -1);
  else if (rest.endsWith("ch")) rest = `${rest.slice(0, -2)}t`;
  else if (rest.endsWith("c")) rest = `${rest.slice(0, -1)}t`;
  const glide = rest.length > 1 && (rest[0] === "o" || rest[0] === "u") && (rest[1] === "a" || rest[1] === "e");
  return start + (glide ? rest.slice(1) : rest).replaceAll("y", "i");
}
