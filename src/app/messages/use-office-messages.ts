// The sentences of the screens with those of the officer's corner and the printed sheets: rooms that come later than the first load.
import { spoken, useMessages } from "./use-messages";
import type { Messages } from "./vi";
import { bundle } from "./vi/bundle";
import { corner } from "./vi/corner";
import { print } from "./vi/print";
import { recording } from "./vi/recording";
import { selfTest, voiceSetup } from "./vi/self-test";
import { staff } from "./vi/staff";
import { usage } from "./vi/usage";

const office = { bundle, corner, print, recording, selfTest, staff, usage, voiceSetup };

export type OfficeMessages = Messages & typeof office;

/** The sentences of the language in use, all of them. */
export function useOfficeMessages(): OfficeMessages {
  return new Proxy(useMessages(), {
    get(messages, key) {
      const { casePrint } = spoken.value;
      if (key === "print" && casePrint) return { ...print, ...casePrint, posting: { ...print.posting, ...casePrint.posting } };
      return Reflect.get(key in office ? office : messages, key) as unknown;
    },
  }) as OfficeMessages;
}
