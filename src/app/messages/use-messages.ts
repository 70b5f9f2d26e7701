// The one place the screens get their sentences from; a second language plugs in here.
import { vi, type Messages } from "./vi";

/** The sentences of the language in use. */
export function useMessages(): Messages {
  return vi;
}
