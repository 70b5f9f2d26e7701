// The few questions on a visitor's own case, in English.
import type { Messages } from "../vi";

const papers = (count: number) => (count === 1 ? "1 paper" : `${count} papers`);

export const guide: Messages["guide"] = {
  invite: (count) => `Answer ${count} questions to see just the papers you need`,
  inviteHow: "Just touch an answer. Nobody asks your name.",
  of: (number, count) => `Question ${number} of ${count}`,
  answers: "Answers",
  previous: "Previous question",
  skip: "Skip, show the whole list",

  mine: "Your case",
  again: "Ask again",
  all: "Whole list",
  notes: "Good to know",
  leftOut: "Not needed in your case",
  leftOutCase: (name) => `Not needed when: ${name}.`,
  leftOutOthers: (names) => `Only needed when: ${names.join("; ")}.`,
  papersMine: "in your case",
  papersNoneMine: "No papers needed",

  instead: "You need something else",
  insteadOpen: "Open that page",
  insteadAsk: "It is not on this board. Please ask an officer.",

  have: "I have it",
  haveThis: (paper) => `I have it: ${paper}`,
  tick: "Touch the papers you already have.",
  missing: (names) => `${papers(names.length)} still missing: ${names.join(" · ")}`,
  complete: "You have all the papers.",
};
