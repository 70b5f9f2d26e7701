import type { InjectionKey, Ref } from "vue";
import type { PaperReader } from "../../../core/procedure/paper-kind";

/** Tells the kind of a paper from its name; without it every paper is a plain sheet. */
export const paperReaderKey: InjectionKey<Ref<PaperReader>> = Symbol("paper reader");
