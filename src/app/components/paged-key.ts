import type { InjectionKey, MaybeRef } from "vue";

/** Whether long content is cut into pages (the kiosk) or scrolls (a phone). */
export const pagedKey: InjectionKey<MaybeRef<boolean>> = Symbol("paged");
