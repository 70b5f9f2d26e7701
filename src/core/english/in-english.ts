// A procedure in English words: the same facts, the same ids, another language.
import type { Guide } from "../guide/guide";
import type { Fee, Procedure, ProcedureDocument, ProcessingTime } from "../procedure/procedure";
import type { EnglishText } from "./english-text";

/**
 * The procedure with its English texts. A paper keeps its Vietnamese name as the official one, because that is what is printed on it.
 * Where there is no English (what a resolution of the province says of a fee), the Vietnamese stays.
 * @param procedure may have other fees and fewer neighbours than its file: those of the day
 * @param original as the file has it, which `english` follows
 */
export function inEnglish<P extends Procedure>(procedure: P, original: Procedure, english: EnglishText): P {
  const caseNames = new Map(original.cases.map(({ name }, i) => [name, english.cases?.[i]?.name ?? name]));
  const paper = (document: ProcedureDocument): ProcedureDocument => paperInEnglish(document, english);
  const neighbours = new Map(original.neighbours.map(({ code }, i) => [code, english.neighbours?.[i]]));
  const feeWords = wordsOfFees(original.fees, english);
  return {
    ...procedure,
    plain_name: english.name,
    summary: english.summary,
    keywords: english.keywords,
    ...(procedure.go_to && { go_to: english.go_to ?? procedure.go_to }),
    documents: procedure.documents.map(paper),
    cases: procedure.cases.map((each, i) => ({
      ...each,
      name: caseNames.get(each.name) ?? each.name,
      ...(each.note && { note: english.cases?.[i]?.note ?? each.note }),
      documents: each.documents.map(paper),
    })),
    not_needed: english.not_needed ?? procedure.not_needed,
    steps: english.steps,
    mistakes: english.mistakes ?? procedure.mistakes,
    neighbours: procedure.neighbours.map(({ code, why }) => ({ code, why: neighbours.get(code) ?? why })),
    channels: procedure.channels.map((each) => ({ ...each, ...(each.note && { note: english.channels[each.channel] ?? each.note }) })),
    fees: procedure.fees.map((fee) => feeInEnglish(fee, feeWords)),
    times: procedure.times.map((time, i) => timeInEnglish(time, english.times?.[i], caseNames)),
    results: procedure.results.map((each, i) => ({ name: english.results[i]?.name ?? each.name, ...noteOf(each, english.results[i]) })),
    conditions: Array.isArray(procedure.conditions) ? (english.conditions ?? procedure.conditions) : procedure.conditions,
    audience: english.audience,
    agency: { handles: english.agency.handles ?? procedure.agency.handles, decides: english.agency.decides ?? procedure.agency.decides },
  };
}

/** The guide with its English texts, and with the English names of the cases that its answers mean. */
export function guideInEnglish(guide: Guide, original: Procedure, english: EnglishText): Guide {
  const caseNames = new Map(original.cases.map(({ name }, i) => [name, english.cases?.[i]?.name ?? name]));
  const questions = guide.questions.map((question) => {
    const words = english.guide?.[question.id];
    const answers = question.answers.map((answer) => {
      const said = words?.answers[answer.id];
      return {
        ...answer,
        say: said?.say ?? answer.say,
        ...(answer.note && { note: said?.note ?? answer.note }),
        ...(answer.case && { case: caseNames.get(answer.case) ?? answer.case }),
        without: answer.without.map((each, i) => ({ ...each, why: said?.without?.[i] ?? each.why })),
        ...(answer.instead && { instead: { ...answer.instead, why: said?.instead ?? answer.instead.why } }),
      };
    });
    return { ...question, ask: words?.ask ?? question.ask, ...(question.help && { help: words?.help ?? question.help }), answers };
  });
  return { ...guide, questions };
}

function paperInEnglish(document: ProcedureDocument, { papers }: EnglishText): ProcedureDocument {
  const words = papers[document.id];
  return words ? { ...document, name: words.name, official: document.official ?? document.name, ...noteOf(document, words) } : document;
}

function noteOf(vietnamese: { note?: string | undefined }, english: { note?: string | undefined } | undefined): { note?: string } {
  return vietnamese.note ? { note: english?.note ?? vietnamese.note } : {};
}

/** The English of every text of the fees. By text, not by place: on a given day a fee of the file may lie in several parts. */
function wordsOfFees(fees: readonly Fee[], english: EnglishText): Map<string, string> {
  const words = new Map<string, string>();
  for (const [i, fee] of fees.entries()) {
    for (const key of ["unit", "for", "condition", "doubtful"] as const) {
      const [vietnamese, said] = [fee[key], english.fees?.[i]?.[key]];
      if (vietnamese && said) words.set(vietnamese, said);
    }
  }
  return words;
}

function feeInEnglish<F extends Fee>(fee: F, words: ReadonlyMap<string, string>): F {
  const said: Partial<Fee> = {};
  for (const key of ["unit", "for", "condition", "doubtful"] as const) {
    const vietnamese = fee[key];
    if (vietnamese) said[key] = words.get(vietnamese) ?? vietnamese;
  }
  return { ...fee, ...said };
}

/** A time of a case carries the case's own English name, by which the two are matched. */
function timeInEnglish(time: ProcessingTime, english: NonNullable<EnglishText["times"]>[number] | undefined, caseNames: ReadonlyMap<string, string>) {
  return {
    ...time,
    ...(time.case && { case: caseNames.get(time.case) ?? english?.case ?? time.case }),
    ...noteOf(time, english),
    ...(time.doubtful && { doubtful: english?.doubtful ?? time.doubtful }),
  };
}
