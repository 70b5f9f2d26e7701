// The door of the officer's corner: shut by a PIN where one is set, and shut again whenever the corner is left.
import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import { useRouter } from "vue-router";
import { pinSealSchema, type PinSeal } from "../../core/pin/pin-seal";
import { afterWrong, pinTriesSchema, triesAt } from "../../core/pin/pin-tries";
import { milliseconds } from "../platform/clock";
import { keepOffice, readOffice } from "../platform/office-shelf";
import { opensSeal, sealPin } from "../platform/pin-seal";

export const useOfficerDoor = defineStore("officer-door", () => {
  const seal = shallowRef<PinSeal>();
  const open = ref(false);
  /** Whether a PIN is set. */
  const locked = computed(() => seal.value !== undefined);

  useRouter().afterEach(({ matched }) => {
    if (!matched.some(({ path }) => path.startsWith("/can-bo"))) open.value = false;
  });

  /** What cannot be read was not set: a browser that keeps nothing must not shut the officer out for good. */
  async function mayPass(): Promise<boolean> {
    seal.value = await readOffice("pin", pinSealSchema);
    return !locked.value || open.value;
  }

  /** Milliseconds until the next try. */
  async function timeToWait(): Promise<number> {
    const kept = await readOffice("tries", pinTriesSchema);
    const tries = triesAt(kept, milliseconds());
    if (kept && tries.left > 0) await keepOffice("tries", tries);
    return tries.left;
  }

  /** @returns whether the door is open now; a try while one has to wait is none */
  async function enter(pin: string): Promise<boolean> {
    if (!seal.value) return true;
    if ((await timeToWait()) > 0) return false;
    // Counted before it is looked at: a reload in the middle must not give the try back.
    await keepOffice("tries", afterWrong(triesAt(await readOffice("tries", pinTriesSchema), milliseconds()), milliseconds()));
    open.value = await opensSeal(pin, seal.value);
    if (open.value) await keepOffice("tries", undefined);
    return open.value;
  }

  /** @returns whether the new PIN is kept; the officer who set it is inside already */
  async function setPin(pin: string): Promise<boolean> {
    const made = await sealPin(pin);
    if (!(await keepOffice("pin", made))) return false;
    await keepOffice("tries", undefined);
    seal.value = made;
    open.value = true;
    return true;
  }

  async function removePin(): Promise<boolean> {
    if (!(await keepOffice("pin", undefined))) return false;
    seal.value = undefined;
    return true;
  }

  return { locked, open, mayPass, timeToWait, enter, setPin, removePin };
});
