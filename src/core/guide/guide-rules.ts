// The rules of a guide that show without walking it: ids once, and names that lead somewhere.
import type { Procedure } from "../procedure/procedure";
import { theEnd, type Guide, type GuideAnswer, type GuideQuestion } from "./guide";
import type { GuideBreach, GuideRule } from "./guide-breach";
import { reachableFrom } from "./walk";

/** @param isPosted whether a code is posted beside `procedure` */
export function* guideBreaches(guide: Guide, procedure: Procedure, isPosted: (code: string) => boolean): Generator<GuideBreach> {
  yield* idBreaches(guide);
  const [first] = guide.questions;
  const reachable = first && reachableFrom(guide, first);
  for (const [i, question] of guide.questions.entries()) {
    if (!reachable?.has(question)) yield { field: ["questions", i], rule: "question-unreachable", about: question.id };
    if (!question.answers.some(changesSomething)) yield { field: ["questions", i], rule: "question-idle", about: question.id };
    for (const [j, answer] of question.answers.entries()) {
      const at = ["questions", i, "answers", j];
      yield* nextBreaches(guide, answer, at);
      yield* nameBreaches(answer, procedure, at);
      if (answer.instead?.code === procedure.code) yield { field: [...at, "instead", "code"], rule: "instead-itself", about: procedure.code };
      else if (answer.instead && !isPosted(answer.instead.code)) {
        yield { field: [...at, "instead", "code"], rule: "instead-not-posted", about: answer.instead.code };
      }
    }
  }
}

/** Whether it matters at all that somebody answers so. */
function changesSomething(answer: GuideAnswer): boolean {
  const { next, case: own, without, fees, times, channels, note, instead } = answer;
  return without.length > 0 || [next, own, fees, times, channels, note, instead].some((effect) => effect !== undefined);
}

function* idBreaches({ questions }: Guide): Generator<GuideBreach> {
  const asked = new Set<string>();
  const said = new Set<string>();
  for (const [i, { id, answers }] of questions.entries()) {
    if (id === theEnd) yield { field: ["questions", i, "id"], rule: "question-id-end", about: id };
    if (asked.has(id)) yield { field: ["questions", i, "id"], rule: "question-id-twice", about: id };
    asked.add(id);
    for (const [j, answer] of answers.entries()) {
      if (said.has(answer.id)) yield { field: ["questions", i, "answers", j, "id"], rule: "answer-id-twice", about: answer.id };
      said.add(answer.id);
    }
  }
}

function* nextBreaches({ questions }: Guide, { next, instead }: GuideAnswer, at: GuideBreach["field"]): Generator<GuideBreach> {
  if (next === undefined) return;
  if (instead) yield { field: [...at, "next"], rule: "next-idle", about: next };
  else if (next !== theEnd && !questions.some(({ id }: GuideQuestion) => id === next)) yield { field: [...at, "next"], rule: "next-unknown", about: next };
}

/** Everything an answer names must be in its procedure. */
function* nameBreaches(answer: GuideAnswer, procedure: Procedure, at: GuideBreach["field"]): Generator<GuideBreach> {
  const { documents, cases, fees, times, channels } = procedure;
  const without = answer.without.map(({ paper }) => paper);
  const lists: { key: string; names: readonly string[]; known: readonly (string | undefined)[]; rule: GuideRule; within: string[] }[] = [
    { key: "without", names: without, known: documents.map(({ id }) => id), rule: "without-unknown", within: ["paper"] },
    { key: "fees", names: answer.fees ?? [], known: fees.map(({ id }) => id), rule: "fee-unknown", within: [] },
    { key: "times", names: answer.times ?? [], known: times.map(({ id }) => id), rule: "time-unknown", within: [] },
    { key: "channels", names: answer.channels ?? [], known: channels.map(({ channel }) => channel), rule: "channel-not-offered", within: [] },
  ];
  for (const { key, names, known, rule, within } of lists) {
    for (const [k, name] of names.entries()) if (!known.includes(name)) yield { field: [...at, key, k, ...within], rule, about: name };
  }
  if (answer.case !== undefined && !cases.some(({ name }) => name === answer.case)) {
    yield { field: [...at, "case"], rule: "case-unknown", about: answer.case };
  }
}
