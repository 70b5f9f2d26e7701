// The number of a legal text the way an officer says it: 63/2010/NĐ-CP by kind, number, year and issuer.
import { sayLetters } from "./say-code";
import { sayNumber } from "./say-number";
import type { SpeechWords } from "./speech-words";

const lawNumber = /(\d+(?:\.\d+)?)([a-z]?)(?:\/(\d{4}))?\/(\p{Lu}[\p{Lu}\p{N}]*(?:-\p{Lu}[\p{Lu}\p{N}]*)*)/gu;

/** Every number of a legal text in `text`, said; a kind that already stands before it is not said twice. */
export function sayLaws(text: string, words: SpeechWords): string {
  return text.replace(lawNumber, (_, number: string, letter: string, year: string | undefined, suffix: string, at: number) => {
    const [first = "", ...rest] = suffix.split("-");
    const kind = words.kinds[first];
    const named = kind !== undefined && isSaid(kind, text.slice(0, at), words) ? undefined : kind;
    const issuers = (kind === undefined ? [first, ...rest] : rest).map((issuer) => sayIssuer(issuer, words));
    const known = kind !== undefined || words.assemblies[first.replace(/\d+$/, "")] !== undefined;
    const figure = number
      .split(".")
      .map((part) => sayNumber(part, words))
      .join(` ${words.point} `);
    const said = [named, figure, letter, ...(year ? [words.year, sayNumber(year, words)] : [])];
    if (issuers.length) said.push(...(known ? [words.by] : []), issuers.join(` ${words.and} `));
    return said.filter(Boolean).join(" ");
  });
}

/** Whether `before` ends with the kind, or with the kind and "số". */
function isSaid(kind: string, before: string, { number }: SpeechWords): boolean {
  const ending = before.trimEnd().toLowerCase();
  return [kind, `${kind} ${number}`].some((words) => ending.endsWith(words.toLowerCase()));
}

function sayIssuer(issuer: string, words: SpeechWords): string {
  const [, name = "", term] = /^(\D+)(\d+)?$/.exec(issuer) ?? [];
  const assembly = words.assemblies[name];
  if (assembly) return term ? `${assembly} ${words.term} ${sayNumber(term, words)}` : assembly;
  return words.issuers[issuer] ?? words.abbreviations[issuer] ?? sayLetters(issuer, words);
}
