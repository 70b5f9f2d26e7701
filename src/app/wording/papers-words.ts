// Puts into words which papers somebody brings, and why they need not bring others.
import type { MyCase } from "../../core/guide/my-case";
import type { LeftOutReason } from "../../core/guide/narrow-papers";
import type { Messages } from "../messages/vi";
import type { Answer } from "./answers";

/** "Mang gì?" in one glance, for the whole procedure or for one resident's case. */
export function papersWords({ procedure, said, leftOut }: MyCase, { procedure: t, guide }: Messages): Answer {
  const { documents, cases } = procedure;
  if (documents.length) return { large: t.papers(documents.length), small: said.length ? guide.papersMine : t.papersOrdinary };
  if (cases.some((each) => each.documents.length)) return { large: t.papersDepend, small: t.papersByCase };
  if (leftOut.length) return { large: guide.papersNoneMine, small: guide.papersMine };
  return { large: t.papers(0), small: t.papersNone };
}

export function leftOutWords(because: LeftOutReason, { guide }: Messages): string {
  switch (because.kind) {
    case "answer":
      return because.why;
    case "case":
      return guide.leftOutCase(because.name);
    case "other-cases":
      return guide.leftOutOthers(because.names);
  }
}
