// Every sentence of a guide that a resident reads, with the place it stands in the file.
import type { PlainText } from "../procedure/plain-language";
import type { Guide } from "./guide";

export function* guideTexts({ questions }: Guide): Generator<PlainText> {
  for (const [i, { ask, help, answers }] of questions.entries()) {
    yield { path: ["questions", i, "ask"], text: ask };
    if (help) yield { path: ["questions", i, "help"], text: help };
    for (const [j, { say, note, without, instead }] of answers.entries()) {
      const at = ["questions", i, "answers", j];
      yield { path: [...at, "say"], text: say };
      if (note) yield { path: [...at, "note"], text: note };
      for (const [k, { why }] of without.entries()) yield { path: [...at, "without", k, "why"], text: why };
      if (instead) yield { path: [...at, "instead", "why"], text: instead.why };
    }
  }
}
