// Reading aloud, in English: the buttons only. The voice is Vietnamese and reads Vietnamese, so its sentences stay so.
import type { Messages } from "../vi";
import { speech as vietnamese } from "../vi/speech";

export const speech: Messages["speech"] = {
  ...vietnamese,
  read: "Read aloud",
  bar: "Reading aloud",
  pause: "Pause",
  resume: "Go on",
  again: "Hear this again",
  slower: "Slower",
  usual: "Usual speed",
  stop: "Stop reading",
  of: (place, count) => `Sentence ${place} of ${count}`,
  lost: "The voice was lost. Please read on the screen, or ask an officer.",
  retry: "Try again",
};
