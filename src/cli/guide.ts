// npm run guide: the questions of a procedure drawn as a tree, with every outcome; without a code, which procedures have questions.
import { readSoundData, type Data } from "../pipeline/read-data";
import { dataDirectory, readArguments, usageExit } from "./arguments";
import { guideOutcomes } from "./guide-outcomes";
import { guideTree } from "./guide-tree";
import { guideWords } from "./guide-words";

const usage = "npm run -s guide -- [CODE] [--data DIR]";
const { values, positionals } = readArguments(usage, {});
const [code, ...more] = positionals;
const root = dataDirectory(values.data);

if (more.length > 0) {
  console.error(`${guideWords.oneCode}\n${usage}`);
  process.exitCode = usageExit;
} else {
  try {
    const data = await readSoundData(root);
    console.log((code === undefined ? guideList(data) : drawing(data, code)).join("\n"));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function drawing({ procedures, guides, files }: Data, wanted: string): string[] {
  const procedure = procedures.find((each) => each.code === wanted);
  if (!procedure) throw new Error(guideWords.unknownCode(wanted, root));
  const file = files.get(wanted)!.replace(/\.yaml$/u, ".guide.yaml");
  const guide = guides.find((each) => each.code === wanted);
  if (!guide) throw new Error(guideWords.noGuide(wanted, procedure.plain_name, file));
  const names = new Map(procedures.map((each) => [each.code, each.plain_name]));
  return [
    `${wanted} ${procedure.plain_name}`,
    `${file} · ${guideWords.questions(guide.questions.length)} · ${guideWords.reviewed(guide.reviewed)}`,
    "",
    ...guideTree(guide, procedure, names),
    "",
    ...guideOutcomes(guide, procedure),
  ];
}

/** The procedures residents really come for, with a guide and without. */
function guideList({ procedures, guides }: Data): string[] {
  const counts = new Map(guides.map(({ code: own, questions }) => [own, questions.length]));
  const ours = procedures.filter(({ code: own, tier }) => tier === 1 || counts.has(own));
  const lines = (list: Data["procedures"]) => list.map((each) => `  ${each.code}  ${each.plain_name}${asked(counts.get(each.code))}`);
  const withGuide = ours.filter(({ code: own }) => counts.has(own));
  const without = ours.filter(({ code: own }) => !counts.has(own));
  return [guideWords.with(withGuide.length), ...lines(withGuide), "", guideWords.without(without.length), ...lines(without)];
}

function asked(count: number | undefined): string {
  return count === undefined ? "" : ` · ${guideWords.questions(count)}`;
}
