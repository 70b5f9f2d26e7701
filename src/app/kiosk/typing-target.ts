// The text field a visitor is typing into, for a keyboard that knows nothing of the page around it.
import { useEventListener } from "@vueuse/core";
import { shallowRef, type ShallowRef } from "vue";

/** The search field that has the focus, or lends it to the keys of its keyboard; or undefined. */
export function useTypingTarget(): ShallowRef<HTMLInputElement | undefined> {
  const field = (element: EventTarget | null) => (element instanceof HTMLInputElement && element.type === "search" ? element : undefined);
  const target = shallowRef(field(document.activeElement));
  const onKeys = (element: EventTarget | null) => element instanceof Element && element.closest("[data-keys]") !== null;
  useEventListener(document, "focusin", (event) => onKeys(event.target) || (target.value = field(event.target)));
  useEventListener(document, "focusout", (event) => {
    if (event.target === target.value && !field(event.relatedTarget) && !onKeys(event.relatedTarget)) target.value = undefined;
  });
  return target;
}

/** Puts `text` in place of the field's whole value, as if typed: the page hears `input`. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
