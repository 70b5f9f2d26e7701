// The switch between English and Vietnamese, in English.
import type { Messages } from "../vi";

export const language: Messages["language"] = {
  other: "Tiếng Việt",
  otherTag: "vi",
  untranslated: "In Vietnamese only",
  untranslatedPage: "This page is only there in Vietnamese so far. Please ask an officer.",
};
