// Which sheet is laid out for the printer, and printing it.
import { nextTick, shallowRef } from "vue";
import { printWhenReady } from "../platform/printer";

/** `sheet` is what to lay out; it stays until the page is left, because some browsers print only after `print` has returned. */
export function usePrinting<Sheet extends string>() {
  const sheet = shallowRef<Sheet>();

  async function print(wanted: Sheet): Promise<void> {
    sheet.value = wanted;
    await nextTick();
    await printWhenReady();
  }

  return { sheet, print };
}
