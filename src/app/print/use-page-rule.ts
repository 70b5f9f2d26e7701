import { onBeforeUnmount, watchEffect } from "vue";

/**
 * Keeps an `@page` rule in force while the component stands. A constructed stylesheet, because the Content-Security-Policy
 * refuses a `<style>` written at run time; a browser that knows none prints on the paper it has.
 */
export function usePageRule(rule: () => string): void {
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  watchEffect(() => sheet.replaceSync(rule()));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  onBeforeUnmount(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
