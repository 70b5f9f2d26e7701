// The sentences of the screens with those of the officer's corner and the printed sheets: rooms that come later than the first load.
import { useMessages } from "./use-messages";
import type { Messages } from "./vi";
import { print } from "./vi-print";
import { staff } from "./vi-staff";

export type OfficeMessages = Messages & { print: typeof print; staff: typeof staff };

/** The sentences of the language in use, all of them. */
export function useOfficeMessages(): OfficeMessages {
  return { ...useMessages(), print, staff };
}
