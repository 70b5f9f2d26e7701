// The rules of a guide that show only at the ends of its paths: each must end, and leave a resident something that can be filed.
import { channelNames, type Procedure, type ProcedureDocument } from "../procedure/procedure";
import type { Guide } from "./guide";
import type { GuideBreach, GuideRule } from "./guide-breach";
import { myCase } from "./my-case";
import { guidePaths, type GuidePath } from "./paths";

type Finding = { rule: GuideRule; about?: string };

/** One breach per rule and thing it is about, on the first path that shows it. */
export function outcomeBreaches(guide: Guide, procedure: Procedure): GuideBreach[] {
  const found = new Map<string, GuideBreach>();
  for (const path of guidePaths(guide)) {
    for (const finding of pathFindings(guide, procedure, path)) {
      const key = JSON.stringify(finding);
      if (!found.has(key)) found.set(key, { ...finding, field: fieldOf(guide, path), along: path.steps.map(({ answer }) => answer.say) });
    }
  }
  return [...found.values()];
}

function* pathFindings(guide: Guide, procedure: Procedure, { steps, circles }: GuidePath): Generator<Finding> {
  const last = steps.at(-1)!.answer;
  if (circles) yield { rule: "circle", about: last.next ?? last.id };
  if (circles || last.instead) return;
  const answers = steps.map(({ answer }) => answer.id);
  yield* outcomeFindings(procedure, myCase(procedure, guide, answers).procedure);
  const chosen = new Set(steps.map(({ answer }) => answer.case));
  yield* paperConflicts(procedure.cases.filter(({ name }) => chosen.has(name)).flatMap(({ documents }) => documents));
}

/** What is wrong with `outcome` as a narrowing of `procedure`. */
export function* outcomeFindings(procedure: Procedure, outcome: Procedure): Generator<Finding> {
  // Without a way to file nothing else can be left; saying so once is enough.
  if (!outcome.channels.length) {
    yield { rule: "channels-empty" };
    return;
  }
  for (const channel of channelNames) {
    const isOffered = outcome.channels.some((each) => each.channel === channel);
    if (isOffered && !outcome.times.some(({ channels }) => channels.includes(channel))) yield { rule: "channel-without-time", about: channel };
  }
  if (procedure.fees.length && !outcome.fees.length) yield { rule: "fees-empty" };
  if (procedure.documents.length && !outcome.documents.length) yield { rule: "papers-empty" };
  const posted = new Set([...procedure.documents, ...procedure.cases.flatMap(({ documents }) => documents)]);
  for (const paper of outcome.documents) if (!posted.has(paper)) yield { rule: "paper-not-posted", about: paper.id };
}

/** Two cases of one resident must not mean different papers by one id: the second would hide the first. */
function* paperConflicts(papers: readonly ProcedureDocument[]): Generator<Finding> {
  const first = new Map<string, ProcedureDocument>();
  for (const paper of papers) {
    const other = first.get(paper.id) ?? paper;
    if (paper.name !== other.name || paper.role !== other.role || paper.originals !== other.originals || paper.copies !== other.copies) {
      yield { rule: "paper-two-ways", about: paper.id };
    }
    first.set(paper.id, other);
  }
}

function fieldOf({ questions }: Guide, { steps }: GuidePath): GuideBreach["field"] {
  const { question, answer } = steps.at(-1)!;
  return ["questions", questions.indexOf(question), "answers", question.answers.indexOf(answer)];
}
