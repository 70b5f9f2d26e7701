// The language this visitor chose; it lives in memory only and ends with the visit.
import { defineStore } from "pinia";
import { ref, watch } from "vue";
import { speak } from "../messages/use-messages";
import { wear } from "../platform/appearance";
import { useCatalogue } from "./catalogue";

export const useLanguage = defineStore("language", () => {
  const catalogue = useCatalogue();
  const language = ref<"vi" | "en">("vi");
  let asked = language.value;

  /** Speaks English or Vietnamese from now on. Where the sentences cannot be had, nothing changes. */
  async function choose(to: "vi" | "en"): Promise<void> {
    asked = to;
    if (to === "vi") return toVietnamese();
    const loaded = await import("../messages/en").catch(() => undefined);
    await catalogue.showEnglish(loaded !== undefined);
    // Somebody who presses twice, or leaves meanwhile, wants the other language after all.
    if (asked !== to || !loaded) return toVietnamese();
    speak(loaded.english);
    language.value = to;
  }

  function toVietnamese(): void {
    asked = "vi";
    speak();
    void catalogue.showEnglish(false);
    language.value = "vi";
  }

  const change = (): Promise<void> => choose(asked === "vi" ? "en" : "vi");

  watch(language, (spoken) => wear({ lang: spoken }), { flush: "sync" });

  return { language, choose, change, reset: toVietnamese };
});
