// The phrases by which a procedure is found, each with how much its place counts.
import type { Phrase } from "./phrase-index";
import type { SearchEntry } from "./search";
import type { VocabularyBuilder } from "./vocabulary";

const weights = { plain: 1, keyword: 1, official: 0.93, part: 0.9, aside: 0.86, result: 0.45, document: 0.32, field: 0.25 };

/** Where an official name turns from what is done to for whom, by whom and how: the ordinary name ends there. */
const turn =
  / (?:đối với|trong trường hợp|trong các trường hợp|thuộc thẩm quyền|thực hiện bằng|bằng dịch vụ|thực hiện tại|theo quy định|do nhà nước|được quy định|mà|–) |[(;:]/g;
const shortestName = 9;

/** How the desks are named inside brackets: nobody asks for "thực hiện tại cấp xã". */
const desk = /^(?:(?:thực hiện )?(?:tại )?(?:công an )?cấp (?:xã|tỉnh|huyện)|[\d.]+)$/u;

/** All phrases of all entries; `owner` is the place of the entry in the list. */
export function entryPhrases(entries: readonly SearchEntry[], vocabulary: VocabularyBuilder): Phrase[] {
  const phrases: Phrase[] = [];
  const fields = new Map<string, number[]>();
  for (const [owner, entry] of entries.entries()) {
    const said = new Set<string>();
    const say = (text: string, weight: number): void => {
      if (said.has(text)) return;
      said.add(text);
      const words = vocabulary.read(text);
      if (words.length > 0) phrases.push({ owner, words, weight });
    };
    if (entry.plain_name !== entry.official_name) say(entry.plain_name, weights.plain);
    for (const keyword of entry.keywords) say(keyword, weights.keyword);
    sayOfficial(entry.official_name, say);
    for (const result of entry.results) say(result, weights.result);
    for (const document of entry.documents) say(document, weights.document);
    let field = fields.get(entry.field);
    if (!field) fields.set(entry.field, (field = vocabulary.read(entry.field)));
    if (field.length > 0) phrases.push({ owner, words: field, weight: weights.field });
  }
  return phrases;
}

/** Is a phrase of this weight an official name, or the proper part of one? */
export function isOfficialName(weight: number): boolean {
  return weight === Math.fround(weights.official) || weight === Math.fround(weights.part);
}

function sayOfficial(name: string, say: (text: string, weight: number) => void): void {
  const lower = name.normalize("NFC").toLowerCase();
  const official = lower.startsWith("thủ tục ") ? lower.slice(8) : lower;
  say(official, weights.official);
  turn.lastIndex = shortestName;
  const cut = turn.exec(official)?.index ?? official.length;
  if (cut < official.length) say(official.slice(0, cut).trim(), weights.part);
  if (!official.includes("(")) return;
  for (const [, inside] of official.matchAll(/\(([^()]{4,80})\)/gu)) if (!desk.test(inside!.trim())) say(inside!.trim(), weights.aside);
}
