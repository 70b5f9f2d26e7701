// Three characters that name a procedure at the counter: read off one screen, said aloud, typed on another.

/**
 * Characters that no font, no handwriting and no input method confuses: of 0 O D Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V
 * one at most, and no vowel, D or W, which Telex and VNI would turn into marked letters.
 */
const letters = "CFHJKMNPRTVX";
const digits = "23456789";
const alphabet = letters + digits;
const length = 3;

/** As many codes have a letter and a digit, so that none is a word or a part of a procedure's number. */
const mostCodes = alphabet.length ** length - letters.length ** length - digits.length ** length;

/**
 * A code for each procedure, no two the same; the same list gives the same codes in any order.
 *
 * Each procedure draws codes from its own number and takes the first that is free; those with lower running numbers (the six digits)
 * draw first. So a procedure that joins the list moves nobody before it, and of those after it only the few that had drawn its code:
 * numbers are given in the order of the decisions, so what is new is mostly last.
 * @throws RangeError for more than 5,760 procedures
 */
export function counterCodes(codes: readonly string[]): ReadonlyMap<string, string> {
  const own = [...new Set(codes)].sort((a, b) => (runningNumber(a) < runningNumber(b) ? -1 : 1));
  if (own.length > mostCodes) throw new RangeError(`${own.length} procedures, but only ${mostCodes} counter codes`);
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const code of own) {
    let draw = 0;
    let drawn = drawCode(code, draw);
    while (!isMixed(drawn) || taken.has(drawn)) drawn = drawCode(code, ++draw);
    taken.add(drawn);
    given.set(code, drawn);
  }
  return given;
}

/** The counter code in what was typed, as it is written; undefined when it cannot be one. */
export function readCounterCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) && isMixed(code) ? code : undefined;
}

function isMixed(code: string): boolean {
  return [...code].some((letter) => digits.includes(letter)) && [...code].some((letter) => letters.includes(letter));
}

/** "1.014140" → "014140 1": later decisions sort later, whatever stands before the dot. */
function runningNumber(code: string): string {
  return code.split(".").reverse().join(" ");
}

function drawCode(code: string, draw: number): string {
  let rest = hash(`${code} ${draw}`);
  let drawn = "";
  for (let i = 0; i < length; i++) {
    drawn += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return drawn;
}

/** FNV-1a, its bits mixed once more because only the lowest few are used. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
