// The recorded voices, in English.
import type { Messages } from "../vi";

export const voice: Messages["voice"] = {
  choices: "Listen in your own language",
  listen: (language) => `Listen in ${language}`,
  language: (language) => language,
  of: (language, place, count) => (count > 1 ? `${language}, part ${place} of ${count}` : language),
  again: "Hear it from the start",
  resume: "Go on",
  lost: "This recording cannot be opened. Please read on the screen, or ask an officer.",
  skip: "Hear the next part",
  retry: "Try again",
  stop: "Stop listening",
  screen: "What the officer says about this page",
};
