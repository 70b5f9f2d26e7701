// A sound English text of the sound procedure, for tests to bend.
import type { EnglishText } from "../../../../src/core/english/english-text";

export function anEnglishText(changes: Partial<EnglishText> = {}): EnglishText {
  return {
    code: "1.001193",
    of: "2026-07-18",
    name: "Register the birth of your child",
    summary: "For the parents of a newborn.",
    keywords: ["birth certificate"],
    papers: { "giay-chung-sinh": { name: "Notice of birth", note: "From the hospital." }, "uy-quyen": { name: "Letter of authority" } },
    cases: [{ name: "Somebody else goes", note: "Not needed for grandparents." }],
    not_needed: ["No household book."],
    steps: ["Hand it in at the counter."],
    mistakes: ["Waiting longer than 60 days."],
    neighbours: ["Often mixed up."],
    channels: { in_person: "At the counter." },
    fees: [{}],
    times: [{ note: "After 3 p.m. on the next day." }],
    results: [{ name: "Birth certificate" }],
    audience: ["Vietnamese citizens"],
    agency: { handles: "People's Committee of the commune" },
    ...changes,
  };
}
