// The first minute, in English.
import type { Messages } from "../vi";

export const firstTime: Messages["firstTime"] = {
  first: "I have never used this screen",
  listen: "I cannot read",
  listenHow: "Touch to listen",

  title: "Using this screen for the first time",
  of: (step, count) => `Step ${step} of ${count}`,
  skip: "Skip",
  touch: { ask: "Put your finger on the circle", help: "One light touch, then lift your finger. No need to press hard.", button: "Touch here" },
  say: {
    ask: "What do you need?",
    help: "Say it as you would to an officer. Now try one of these.",
    examples: ["Birth certificate", "Marriage", "Temporary residence", "Driving licence"],
  },
  list: {
    ask: "These are the papers to bring",
    help: (name) => `This is: ${name}.`,
    more: (count) => `and ${count} more, depending on your case`,
    open: "Open this list",
    again: "Try another one",
  },

  spokenHint: "When you hear what you need, touch its picture.",
  spokenHelp: "If it is not there, touch the hand in the corner below to ask an officer.",
};
