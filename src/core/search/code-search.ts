// Finds procedures by their national code or a part of it: "1.004873", "1004873", "4873".

/** The codes among `codes` that contain the digits of `query`, best first; nothing when `query` is no number of three digits or more. */
export function findCodes(query: string, codes: readonly string[]): { code: string; score: number }[] {
  const typed = query.trim();
  if (!/^[\d.\s-]{3,16}$/u.test(typed)) return [];
  const digits = typed.replace(/\D/gu, "");
  if (digits.length < 3) return [];
  const found: { code: string; score: number }[] = [];
  for (const code of codes) {
    const at = code.replace(/\D/gu, "").indexOf(digits);
    if (at < 0) continue;
    const end = at + digits.length === code.replace(/\D/gu, "").length;
    found.push({ code, score: digits.length / 7 + (at === 0 || end ? 0.2 : 0) });
  }
  return found.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}
