// An English text against the Vietnamese one it renders: nothing left out, nothing added, everything in its place.
import type { Guide } from "../guide/guide";
import type { Procedure } from "../procedure/procedure";
import type { EnglishText } from "./english-text";

export type EnglishRule =
  | "english-missing"
  | "english-idle"
  | "english-count"
  | "english-paper-unknown"
  | "english-question-unknown"
  | "english-answer-unknown"
  | "english-no-guide"
  | "english-case-twice";

export interface EnglishBreach {
  /** Keys in the English file. */
  field: (string | number)[];
  rule: EnglishRule;
  /** How many there must be, or which id. */
  about?: string;
}

type Path = EnglishBreach["field"];

/** @param guide of the same procedure, where there is one */
export function* englishBreaches(english: EnglishText, procedure: Procedure, guide: Guide | undefined): Generator<EnglishBreach> {
  yield* presence(["go_to"], procedure.go_to, english.go_to);
  yield* paperBreaches(english, procedure);
  yield* listBreaches(["cases"], procedure.cases, english.cases);
  for (const [i, each] of procedure.cases.entries()) if (english.cases?.[i]) yield* presence(["cases", i, "note"], each.note, english.cases[i].note);
  for (const key of ["not_needed", "steps", "mistakes", "neighbours", "fees", "times", "results", "audience"] as const) {
    yield* listBreaches([key], procedure[key], english[key]);
  }
  yield* listBreaches(["conditions"], Array.isArray(procedure.conditions) ? procedure.conditions : [], english.conditions);
  yield* channelBreaches(english, procedure);
  for (const [i, fee] of procedure.fees.entries()) {
    const said = english.fees?.[i];
    if (said) for (const key of ["unit", "for", "condition", "doubtful"] as const) yield* presence(["fees", i, key], fee[key], said[key]);
  }
  for (const [i, time] of procedure.times.entries()) {
    const said = english.times?.[i];
    if (said) for (const key of ["case", "note", "doubtful"] as const) yield* presence(["times", i, key], time[key], said[key]);
  }
  for (const [i, result] of procedure.results.entries()) {
    if (english.results[i]) yield* presence(["results", i, "note"], result.note, english.results[i].note);
  }
  for (const key of ["handles", "decides"] as const) {
    const vietnamese = procedure.agency[key];
    yield* presence(["agency", key], vietnamese === "unknown" ? undefined : vietnamese, english.agency[key]);
  }
  yield* nameBreaches(english, procedure);
  if (english.guide) yield* guideBreaches(english.guide, guide);
}

function* paperBreaches({ papers }: EnglishText, { documents, cases }: Procedure): Generator<EnglishBreach> {
  const all = [documents, ...cases.map((each) => each.documents)].flat();
  const ids = new Set(all.map(({ id }) => id));
  for (const id of ids) {
    const note = all.find((paper) => paper.id === id && paper.note)?.note;
    if (papers[id]) yield* presence(["papers", id, "note"], note, papers[id].note);
    else yield { field: ["papers", id], rule: "english-missing" };
  }
  for (const id of Object.keys(papers)) if (!ids.has(id)) yield { field: ["papers", id], rule: "english-paper-unknown" };
}

function* channelBreaches({ channels }: EnglishText, procedure: Procedure): Generator<EnglishBreach> {
  for (const channel of ["in_person", "online", "postal"] as const) {
    yield* presence(["channels", channel], procedure.channels.find((each) => each.channel === channel)?.note, channels[channel]);
  }
}

/** Cases, and the cases of times, are told apart by their names. */
function* nameBreaches(english: EnglishText, procedure: Procedure): Generator<EnglishBreach> {
  const names = english.cases?.map(({ name }) => name) ?? [];
  for (const [i, name] of names.entries()) if (names.indexOf(name) !== i) yield { field: ["cases", i, "name"], rule: "english-case-twice" };
  const meant = new Map<string, string>();
  for (const [i, { case: vietnamese }] of procedure.times.entries()) {
    const said = english.times?.[i]?.case;
    if (!vietnamese || !said) continue;
    if ((meant.get(said) ?? vietnamese) !== vietnamese) yield { field: ["times", i, "case"], rule: "english-case-twice" };
    meant.set(said, vietnamese);
  }
}

function* guideBreaches(words: NonNullable<EnglishText["guide"]>, guide: Guide | undefined): Generator<EnglishBreach> {
  if (!guide) {
    yield { field: ["guide"], rule: "english-no-guide" };
    return;
  }
  for (const question of guide.questions) {
    const at = ["guide", question.id];
    const said = words[question.id];
    if (!said) {
      yield { field: at, rule: "english-missing" };
      continue;
    }
    yield* presence([...at, "help"], question.help, said.help);
    for (const answer of question.answers) yield* answerBreaches([...at, "answers", answer.id], answer, said.answers[answer.id]);
    for (const id of Object.keys(said.answers)) {
      if (!question.answers.some((answer) => answer.id === id)) yield { field: [...at, "answers", id], rule: "english-answer-unknown" };
    }
  }
  for (const id of Object.keys(words))
    if (!guide.questions.some((question) => question.id === id)) yield { field: ["guide", id], rule: "english-question-unknown" };
}

type Answer = Guide["questions"][number]["answers"][number];
type Said = NonNullable<EnglishText["guide"]>[string]["answers"][string];

function* answerBreaches(at: Path, answer: Answer, said: Said | undefined): Generator<EnglishBreach> {
  if (!said) {
    yield { field: at, rule: "english-missing" };
    return;
  }
  yield* presence([...at, "note"], answer.note, said.note);
  yield* listBreaches([...at, "without"], answer.without, said.without);
  yield* presence([...at, "instead"], answer.instead?.why, said.instead);
}

function* presence(field: Path, vietnamese: string | undefined, english: string | undefined): Generator<EnglishBreach> {
  if (vietnamese && !english) yield { field, rule: "english-missing" };
  if (english && !vietnamese) yield { field, rule: "english-idle" };
}

function* listBreaches(field: Path, vietnamese: readonly unknown[], english: readonly unknown[] | undefined): Generator<EnglishBreach> {
  if (vietnamese.length === (english?.length ?? 0)) return;
  yield vietnamese.length ? { field, rule: english ? "english-count" : "english-missing", about: String(vietnamese.length) } : { field, rule: "english-idle" };
}
