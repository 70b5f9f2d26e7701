// A new page announces itself: its heading becomes the window's title and, where the focus was lost with the old page, gets it.
import { onBeforeUnmount, watch } from "vue";

const patience = 3000;

/** @param path of the page in view @param office whose kiosk it is, for the title. */
export function announcePage(path: () => string, office: () => string | undefined): void {
  let observer: MutationObserver | undefined;
  const forget = () => observer?.disconnect();

  function announce(): boolean {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return false;
    document.title = [heading.textContent.trim(), office()].filter(Boolean).join(" · ");
    if (document.activeElement === document.body || document.activeElement === null) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    return true;
  }

  watch(
    path,
    () => {
      forget();
      // The details of a procedure arrive after its page.
      if (announce()) return;
      observer = new MutationObserver(() => announce() && forget());
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(forget, patience);
    },
    { flush: "post", immediate: true },
  );
  onBeforeUnmount(forget);
}
