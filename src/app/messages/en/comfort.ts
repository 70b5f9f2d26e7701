// Text size, colours and reach, in English.
import type { Messages } from "../vi";

export const comfort: Messages["comfort"] = {
  open: "Text size",
  title: "Text size and colours",
  textLabel: "Text size",
  text: { normal: "Medium", large: "Large", largest: "Very large" },
  contrastLabel: "Colours",
  contrast: { normal: "Usual colours", high: "Dark, bright text" },
  seatedLabel: "Reach",
  seated: { standing: "I am standing", seated: "I am seated: buttons low down" },
  sample: "A",
  usual: "Back to usual",
  done: "Done",
  seatedHint: "Everything is in the lower part of the screen, within reach from a seat.",
};
