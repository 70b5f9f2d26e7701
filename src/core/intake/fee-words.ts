// What the words beside an amount say: figures, free, set by the province, counted by what.
import { fold } from "../text/fold";

const figure = /(?<![\d./])(\d{1,3}(?:[. ]\d{3})+|\d{3,9})(?!\d|\.\d)(?:\s*(đồng|đ|vnđ|vnd)(?![\p{L}]))?(\s*(?:m2|m²|ha|%|USD))?/giu;

/** Amounts in đồng that the words give: "135.000 đồng", "250.000/lần"; never areas, years, shares or law numbers. */
export function feeFigures(words: string): number[] {
  const found = [...words.matchAll(figure)].filter(([, digits = "", currency, measure]) => !measure && (currency || /[. ]/u.test(digits)));
  return [...new Set(found.map(([, digits = ""]) => Number(digits.replace(/[. ]/gu, ""))))].filter((amount) => amount > 0);
}

const free = /^(?:khong(?: co)?|mien|mien (?:le )?phi|mien thu(?: (?:le )?phi)?|khong (?:phai )?(?:thu|nop|mat|tinh)(?: (?:le )?phi| phi, le phi)?)$/u;

/** `free` when the words, or their first sentence, say no more than that; `some` when only some are freed. */
export function freeWords(words: string): "free" | "some" | undefined {
  const folded = fold(words)
    .replace(/^[\s(:-]*(?:(?:le phi|phi) ?: ?)?(?:dong )?\(?/u, "")
    .replace(/[\s).:;-]+$/u, "");
  const [first = ""] = folded.split(/\.\s|\n/u);
  if (free.test(folded) || free.test(first.trim())) return "free";
  return /(?:^|[\s(-])(?:mien (?:le )?phi|khong (?:phai )?(?:thu|nop) (?:le )?phi)/u.test(folded) ? "some" : undefined;
}

/** True when the words leave the amount to a provincial council. */
export function provinceWords(words: string): boolean {
  return /hoi dong nhan dan|hdnd/u.test(fold(words));
}

/** What the amount is counted by, when the words say nothing else: "/bản", "70.000 đồng/Giấy chứng nhận". */
export function unitWords(words: string, amount: number): string | undefined {
  const [, digits, unit] = /^(?:([\d.]+)\s*(?:đồng|đ)?\s*)?\/\s*(\p{L}[^.;:()\d]{0,40}?)\.?$/iu.exec(words) ?? [];
  return digits === undefined || Number(digits.replaceAll(".", "")) === amount ? unit : undefined;
}

/** The kind of money the words name, when they name only one. */
export function kindWords(words: string): "phi" | "le-phi" | undefined {
  const folded = fold(words);
  const charge = folded.includes("le phi");
  const fee = /(?<![a-z])phi(?![a-z])/u.test(folded.replaceAll("le phi", ""));
  return charge === fee ? undefined : charge ? "le-phi" : "phi";
}
