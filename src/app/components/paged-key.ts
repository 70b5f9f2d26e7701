import type { InjectionKey } from "vue";

/** Whether long content is cut into pages (the kiosk) or scrolls (a phone). */
export const pagedKey: InjectionKey<boolean> = Symbol("paged");
