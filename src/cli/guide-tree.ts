// The questions of a guide as a tree: each drawn once, below the one answer that leads to it, or after its elders where several do.
import type { Guide, GuideAnswer, GuideQuestion } from "../core/guide/guide";
import { following } from "../core/guide/walk";
import type { Procedure } from "../core/procedure/procedure";
import { channelWords, feeLine, guideWords, paperWords, timeLine } from "./guide-words";

/** @param names of the posted procedures, by code */
export function guideTree(guide: Guide, procedure: Procedure, names: ReadonlyMap<string, string>): string[] {
  const leading = (to: GuideQuestion): GuideAnswer[] =>
    guide.questions.flatMap((question) => question.answers.filter((answer) => following(guide, question, answer) === to));
  const only = new Map(guide.questions.map((question) => [question, leading(question)]));
  const isBelow = (question: GuideQuestion, answer: GuideAnswer): boolean => only.get(question)!.length === 1 && only.get(question)![0] === answer;

  function drawn(question: GuideQuestion): string[] {
    const lines = [`${guide.questions.indexOf(question) + 1}. ${question.ask}${question.help ? ` (${question.help})` : ""}`];
    for (const [i, answer] of question.answers.entries()) {
      const isLast = i === question.answers.length - 1;
      const next = following(guide, question, answer);
      const below = [...effects(answer, procedure), ...(next && isBelow(next, answer) ? drawn(next) : [])];
      lines.push(`${isLast ? "└─" : "├─"} ${answer.say} → ${goal(answer, next)}`, ...below.map((line) => `${isLast ? "  " : "│ "}   ${line}`));
    }
    return lines;
  }

  function goal({ instead }: GuideAnswer, next: GuideQuestion | undefined): string {
    if (instead) return `${instead.code} ${names.get(instead.code) ?? ""}: ${instead.why}`;
    return next ? guideWords.question(guide.questions.indexOf(next) + 1) : guideWords.end;
  }

  return guide.questions.filter((question) => only.get(question)!.length !== 1).flatMap((question, i) => [...(i ? [""] : []), ...drawn(question)]);
}

/** What an answer changes, a line each. */
function effects(answer: GuideAnswer, { documents, cases, fees, times, channels }: Procedure): string[] {
  const own = cases.find(({ name }) => name === answer.case);
  const paper = (id: string): string => documents.find((each) => each.id === id)?.name ?? id;
  const chosen = <T extends { id?: string | undefined }>(list: readonly T[], ids: readonly string[]): T[] => list.filter(({ id }) => id && ids.includes(id));
  const only = (what: string, list: readonly string[]): string => `${what}: ${list.join("; ")}`;
  return [
    ...(own ? [guideWords.case(own.name), ...own.documents.map((each) => guideWords.adds(paperWords(each)))] : []),
    ...(own ? own.leaves_out.map((id) => guideWords.drops(paper(id), own.name)) : []),
    ...answer.without.map((each) => guideWords.drops(paper(each.paper), each.why)),
    ...(answer.fees
      ? [
          only(
            guideWords.only.fees,
            chosen(fees, answer.fees).map((fee) => feeLine(fee, channels)),
          ),
        ]
      : []),
    ...(answer.times
      ? [
          only(
            guideWords.only.times,
            chosen(times, answer.times).map((time) => timeLine(time, channels)),
          ),
        ]
      : []),
    ...(answer.channels ? [only(guideWords.only.channels, [answer.channels.map(channelWords).join(", ")])] : []),
    ...(own?.note ? [guideWords.note(own.note)] : []),
    ...(answer.note ? [guideWords.note(answer.note)] : []),
  ];
}
