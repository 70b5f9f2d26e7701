// Every outcome of a guide: ends that leave the same papers, money, time and ways to file are one, with the answers that lead there.
import type { Guide, GuideAnswer } from "../core/guide/guide";
import { myCase, type MyCase } from "../core/guide/my-case";
import { guidePaths, type GuidePath } from "../core/guide/paths";
import type { Procedure } from "../core/procedure/procedure";
import { whenAnswered } from "./guide-when";
import { channelWords, feeLine, guideWords, paperWords, timeLine } from "./guide-words";

interface End {
  path: GuidePath;
  mine: MyCase;
}

const rowNames = ["papers", "fees", "times", "channels"] as const;
type Rows = Record<(typeof rowNames)[number], string[]>;

/** What all outcomes have in common is said once, above them. */
export function guideOutcomes(guide: Guide, procedure: Procedure): string[] {
  const paths = guidePaths(guide).filter(({ steps }) => !steps.at(-1)!.answer.instead);
  const groups = new Map<string, End[]>();
  for (const path of paths) {
    const answers = path.steps.map(({ answer }) => answer.id);
    const mine = myCase(procedure, guide, answers);
    const key = JSON.stringify(rowsOf(mine));
    groups.set(key, [...(groups.get(key) ?? []), { path, mine }]);
  }
  const outcomes = [...groups.values()].map((ends) => ({ ends, rows: rowsOf(ends[0]!.mine) }));
  const first = outcomes[0]?.rows;
  const shared = outcomes.length > 1 && first ? rowNames.filter((name) => outcomes.every(({ rows }) => rows[name].join() === first[name].join())) : [];
  const head =
    first && shared.length
      ? [
          "",
          ...boxed(
            guideWords.shared,
            shared.flatMap((name) => row(name, first[name])),
          ),
        ]
      : [];
  const blocks = outcomes.map(({ ends, rows }, i) => {
    const own = rowNames.filter((name) => !shared.includes(name)).flatMap((name) => row(name, rows[name]));
    const when = row(
      "when",
      whenAnswered(
        guide,
        ends.map(({ path }) => path),
        paths,
      ),
    );
    return ["", ...boxed(guideWords.outcome(i + 1, ends.length), [...when, ...own, ...row("notes", noteLines(guide, procedure, ends))])];
  });
  return [guideWords.outcomes(groups.size, paths.length), ...head, ...blocks.flat()];
}

function rowsOf({ procedure: { documents, fees, times, channels } }: MyCase): Rows {
  return {
    papers: orNone(documents.map(paperWords)),
    fees: orNone(fees.map((fee) => feeLine(fee, channels))),
    times: times.map((time) => timeLine(time, channels)),
    channels: [channels.map(({ channel }) => channelWords(channel)).join(", ")],
  };
}

const orNone = (values: string[]): string[] => (values.length ? values : [guideWords.none]);

/** The notes that every end has; of the others only the questions that bring them. */
function noteLines({ questions }: Guide, { cases }: Procedure, ends: readonly End[]): string[] {
  const isShared = (note: string): boolean => ends.every(({ mine }) => mine.notes.includes(note));
  const notesOf = (answer: GuideAnswer): string[] => [answer.note, cases.find(({ name }) => name === answer.case)?.note].filter((note) => note !== undefined);
  const shared = ends[0]!.mine.notes.filter(isShared);
  const others = questions.flatMap((question, i) => {
    const given = ends.flatMap(({ path }) => path.steps.filter((step) => step.question === question));
    return given.every(({ answer }) => notesOf(answer).every(isShared)) ? [] : [i + 1];
  });
  return others.length ? [...shared, guideWords.reminders(others)] : shared;
}

function boxed(title: string, lines: readonly string[]): string[] {
  return [`┌─ ${title}`, ...lines.map((line, i) => `${i === lines.length - 1 ? "└" : "│"}  ${line}`)];
}

/** The row's name before its first line, blanks before the others; nothing for no line. */
function row(name: keyof typeof guideWords.rows, values: readonly string[]): string[] {
  return values.map((value, i) => `${(i ? "" : guideWords.rows[name]).padEnd(9)} ${value}`);
}
