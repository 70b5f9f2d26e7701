// Gathers what the machine tells for the self-test; asking again begins anew.
import { computed, onBeforeUnmount, ref, shallowRef } from "vue";
import { selfTest, type SelfTestFacts } from "../../../core/self-test/self-test";
import { keptInUse } from "../../platform/catalogue/catalogue-shelf";
import { checkKeptCatalogue } from "../../platform/catalogue/check-kept";
import { today } from "../../platform/clock";
import { hasWebCrypto, memoryUsed, persistStorage, roomLeft, storagePersisted, touchPoints, workerState } from "../../platform/machine";
import { shellState } from "../../platform/service-worker";
import { watchVoice } from "../../platform/sound/voice";
import { useCatalogue } from "../../stores/catalogue";
import { useDeviceSettings } from "../../stores/device-settings";

/** What was held against its hash: how many, and which are not as they were built. */
const counted = (files: readonly { file: string; ok: boolean }[]) => ({ count: files.length, broken: files.filter(({ ok }) => !ok).map(({ file }) => file) });

type Asked = Omit<SelfTestFacts, "voice" | "printer" | "corners">;

/** `lines` is undefined until the machine has answered. */
export function useSelfTest() {
  const catalogue = useCatalogue();
  const settings = useDeviceSettings();
  const asked = shallowRef<Asked>();
  /** A voice may come later than the page. */
  const voice = ref(false);
  onBeforeUnmount(watchVoice((found) => (voice.value = found !== undefined)));
  const corners = ref<number>();

  const lines = computed(
    () => asked.value && selfTest({ ...asked.value, voice: voice.value, printer: settings.kiosk?.printer ?? false, corners: corners.value }),
  );

  async function run(): Promise<void> {
    asked.value = undefined;
    corners.value = undefined;
    const [worker, shell, pieces, persisted, room, kept] = await Promise.all([
      workerState(),
      shellState(),
      checkKeptCatalogue().catch(() => undefined),
      storagePersisted(),
      roomLeft(),
      keptInUse(),
    ]);
    asked.value = {
      worker,
      files: shell && counted(shell.files),
      catalogue: kept === undefined ? "not_kept" : hasWebCrypto() ? pieces && counted(pieces) : undefined,
      persisted,
      roomLeft: room,
      today: today(),
      dataDate: catalogue.list!.commune.data_date,
      touchPoints: touchPoints(),
      memoryUsed: memoryUsed(),
      update: kept?.keptAt.slice(0, 10),
      updateFailed: catalogue.problem !== undefined,
    };
  }

  async function persist(): Promise<void> {
    await persistStorage();
    await run();
  }

  void run();
  return { lines, corners, run, persist };
}
