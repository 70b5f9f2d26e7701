// What of the printed words stands on a visitor's own slip and sheet: that is said in the language they chose.
import type { print } from "./vi/print";

export type CasePrint = Pick<typeof print, "buttons" | "printedOn" | "office" | "codeLabel" | "onlyThese" | "counts" | "case"> & {
  posting: Pick<typeof print.posting, "elsewhere" | "hours" | "phone" | "inCase">;
};
