// What a visitor is asked on the way out, in English.
import type { Messages } from "../vi";

export const faces: Messages["faces"] = {
  ask: "Did you find what you needed?",
  good: "Yes",
  fair: "Partly",
  bad: "No",
  thanks: "Thank you!",
  skip: "Skip",
  counted: "This screen only counts how many look at it each day. It does not know who you are.",
};
