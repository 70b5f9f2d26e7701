// Updates come in while the attract screen stands, and at no other moment.
import { useIntervalFn } from "@vueuse/core";
import { watch } from "vue";
import { applyWaitingVersion } from "../platform/service-worker";
import { useCatalogue } from "../stores/catalogue";

const minute = 60_000;

/** @param resting whether the attract screen stands */
export function useUpdates(resting: () => boolean): void {
  const catalogue = useCatalogue();

  async function letIn(): Promise<void> {
    if (!resting()) return;
    applyWaitingVersion();
    await catalogue.switchToKept();
  }

  watch(resting, async (rests) => {
    if (!rests) return;
    await letIn();
    await catalogue.look();
    await letIn();
  });
  // At night nobody touches the kiosk, and what arrives then must not wait for the first visitor to leave.
  useIntervalFn(() => void letIn(), minute);
}
