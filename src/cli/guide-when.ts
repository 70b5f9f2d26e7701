// Which answers lead to an outcome, said in as few words as stay exact.
import type { Guide, GuideQuestion } from "../core/guide/guide";
import type { GuidePath } from "../core/guide/paths";
import { guideWords } from "./guide-words";

const mostPaths = 12;

/** A question with the answers that lead there; undefined among them: it is not asked on some of the paths. */
interface Condition {
  question: GuideQuestion;
  answers: Set<string | undefined>;
}

/**
 * One line a question that matters, "Có bản giấy hoặc Không có"; where no such lines single out just these paths, the paths themselves.
 * @param own the paths to the outcome
 * @param all every path of the guide that ends in an outcome
 */
export function whenAnswered(guide: Guide, own: readonly GuidePath[], all: readonly GuidePath[]): string[] {
  const conditions = guide.questions.map((question): Condition => ({ question, answers: new Set(own.map((path) => answerTo(question, path))) }));
  const isExact = (chosen: readonly Condition[]): boolean => all.filter((path) => chosen.every((each) => meets(path, each))).length === own.length;
  if (!isExact(conditions)) return listed(own);
  let needed = conditions;
  // The hardest to read go first: those that say a question may not be asked, then those that list many answers.
  const hardness = ({ answers }: Condition): number => answers.size + (answers.has(undefined) ? all.length : 0);
  for (const condition of [...conditions].sort((a, b) => hardness(b) - hardness(a))) {
    const fewer = needed.filter((each) => each !== condition);
    if (isExact(fewer)) needed = fewer;
  }
  if (needed.some(({ answers }) => answers.has(undefined))) return listed(own);
  return needed.length ? needed.map(words) : [guideWords.always];
}

function words({ question, answers }: Condition): string {
  const said = question.answers.filter(({ id }) => answers.has(id)).map(({ say }) => say);
  return said.join(guideWords.or);
}

function listed(paths: readonly GuidePath[]): string[] {
  const lines = paths.slice(0, mostPaths).map(({ steps }) => steps.map(({ answer }) => answer.say).join(" → "));
  return paths.length > mostPaths ? [...lines, guideWords.pathsLeft(paths.length - mostPaths)] : lines;
}

function meets(path: GuidePath, { question, answers }: Condition): boolean {
  return answers.has(answerTo(question, path));
}

function answerTo(question: GuideQuestion, { steps }: GuidePath): string | undefined {
  return steps.find((step) => step.question === question)?.answer.id;
}
