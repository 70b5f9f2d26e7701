// What somebody meant who typed Vietnamese while the input method was off: "ddawng kys" and "d9a8ng ky1" are "đăng ký".
import { isSyllable, placeTone, type Tone } from "./syllable";

const telexTones: Record<string, Tone> = { s: 1, f: 2, r: 3, x: 4, j: 5, z: 0 };
const hats: Record<string, string> = { a: "â", e: "ê", o: "ô" };
const horns: Record<string, string> = { a: "ă", o: "ơ", u: "ư" };

/** Words that people type as they are and that would read as Telex: two-letter English words, loanwords on shop signs. */
const plainWords = new Set("as if is of or us ex ox ax oto photo taxi visa".split(" "));

interface Typed {
  letters: string[];
  tone: Tone;
  /** Did any key act on an earlier letter? */
  acted: boolean;
  /** Did a vowel key act across a consonant ("datas")? Then the syllable must be a finished one. */
  across: boolean;
}

/**
 * The Vietnamese behind raw Telex or raw VNI keys, complete or half-typed, in any case (Caps Lock), in lower case NFC;
 * `word` itself when it is not such a thing: plain words, abbreviations, codes, and text that already has accents.
 */
export function decodeKeystrokes(word: string): string {
  const keys = word.toLowerCase();
  if (keys.length < 2 || keys.length > 12 || !/^[a-z][a-z0-9]*$/u.test(keys)) return word;
  if (plainWords.has(keys)) return word;
  const vni = /\d/u.test(keys);
  const typed: Typed = { letters: [], tone: 0, acted: false, across: false };
  for (const key of keys) (vni ? pressVni : pressTelex)(typed, key);
  if (!typed.acted) return word;
  const letters = typed.letters.join("");
  // "ddkkh" is somebody's "đkkh": no vowel, so nothing else can be wrong with it.
  if (/^đ[bcdghklmnpqrstvx]+$/u.test(letters) && typed.tone === 0) return letters;
  return isSyllable(letters, typed.tone, !typed.across) ? placeTone(letters, typed.tone) : word;
}

function pressTelex(typed: Typed, key: string): void {
  const { letters } = typed;
  const tone = telexTones[key];
  if (tone !== undefined && hasVowel(letters)) act(typed, () => (typed.tone = tone));
  else if (key === "w") act(typed, () => putHorn(letters) || letters.push("ư"));
  else if (key === "d" && letters[0] === "d" && (letters.length === 1 || hasVowel(letters))) act(typed, () => (letters[0] = "đ"));
  else if (hats[key] && letters.includes(key) && putHat(letters, key)) {
    typed.acted = true;
    if (letters.at(-1) !== hats[key]) typed.across = true;
  } else letters.push(key);
}

function pressVni(typed: Typed, key: string): void {
  const { letters } = typed;
  if (!/\d/u.test(key)) letters.push(key);
  else if (/[0-5]/u.test(key) && hasVowel(letters)) act(typed, () => (typed.tone = Number(key) as Tone));
  else if (key === "6" && ["a", "e", "o"].some((vowel) => putHat(letters, vowel))) typed.acted = true;
  else if ((key === "7" || key === "8") && putHorn(letters)) typed.acted = true;
  else if (key === "9" && letters[0] === "d") act(typed, () => (letters[0] = "đ"));
  else letters.push(key);
}

function act(typed: Typed, change: () => unknown): void {
  change();
  typed.acted = true;
}

function hasVowel(letters: string[]): boolean {
  return letters.some((letter) => "aăâeêioôơuưy".includes(letter));
}

function putHat(letters: string[], vowel: string): boolean {
  const at = letters.lastIndexOf(vowel);
  if (at < 0) return false;
  letters[at] = hats[vowel]!;
  return true;
}

/** Where one key serves for breve and horn, the vowels decide: uo → ươ, oa → oă, ua → ưa, else the last that can take it. */
function putHorn(letters: string[]): boolean {
  const text = letters.join("");
  const pair = /[uư]o/u.exec(text);
  if (pair && !text.startsWith("quo")) {
    letters[pair.index] = "ư";
    letters[pair.index + 1] = "ơ";
    return true;
  }
  const ua = text.indexOf("ua");
  if (ua > 0 && ua === text.length - 2 && text.charAt(ua - 1) !== "q") {
    letters[ua] = "ư";
    return true;
  }
  // "uu" and "ui" take the horn on the first: lưu, gửi.
  const uu = text.indexOf("uu");
  if (uu >= 0) {
    letters[uu] = "ư";
    return true;
  }
  for (let i = letters.length - 1; i >= 0; i--) {
    const horn = horns[letters[i]!];
    if (horn) {
      letters[i] = horn;
      return true;
    }
  }
  return false;
}
