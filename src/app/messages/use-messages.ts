// The one place the screens get their sentences from, in the language that was chosen.
import { shallowRef } from "vue";
import type { CasePrint } from "./case-print";
import { following } from "./following";
import { vi, type Messages } from "./vi";

/** A whole language. */
export interface Language {
  messages: Messages;
  /** For the visitor's own slip and sheet, where they are not in Vietnamese. */
  casePrint?: CasePrint;
}

/** The language in use. */
export const spoken = shallowRef<Language>({ messages: vi });
const messages = following(() => spoken.value.messages);

/** The sentences of the language in use; they change with it. */
export function useMessages(): Messages {
  return messages;
}

/** Changes the language; Vietnamese when none is given. */
export function speak(language: Language = { messages: vi }): void {
  spoken.value = language;
}
