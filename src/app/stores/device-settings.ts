// This machine's kiosk values: the commune's, and before them what an officer changed here. The one place to read them from.
import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { kioskSettingsSchema, kioskWith, type KioskSettings } from "../../core/commune/kiosk-settings";
import { keepOffice, readOffice } from "../platform/office-shelf";
import { useCatalogue } from "./catalogue";

export const useDeviceSettings = defineStore("device-settings", () => {
  const catalogue = useCatalogue();
  /** What was changed here. */
  const own = shallowRef<KioskSettings>({});
  /** Undefined until the catalogue is there. */
  const kiosk = computed(() => catalogue.list && kioskWith(catalogue.list.commune, own.value));

  void readOffice("device", kioskSettingsSchema).then((kept) => kept && (own.value = { ...kept, ...own.value }));

  /** In force at once. @returns whether the machine will remember it */
  async function change(settings: KioskSettings): Promise<boolean> {
    own.value = { ...own.value, ...settings };
    return keepOffice("device", own.value);
  }

  /** Everything as the commune's data has it again. */
  async function reset(): Promise<boolean> {
    own.value = {};
    return keepOffice("device", undefined);
  }

  return { own, kiosk, change, reset };
});
