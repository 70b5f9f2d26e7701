// The door to the service worker. A new version waits until it is let in, and is let in only when nobody reads the screen.
import type { ShellVersions } from "../../core/shell/versions";
import { workerAddress } from "./worker-address";

const hour = 3_600_000;
const answerTime = 10_000;

/** What the worker in charge says of itself. */
export interface ShellReport extends ShellVersions {
  /** The version that the worker came with; it is on the screen unless it was rejected. */
  installed: string;
  /** Whether another version waits to be let in. */
  waiting: boolean;
  /** Each file of the installed version, and whether what is kept is what was built. */
  files: { file: string; ok: boolean }[];
}

let registration: ServiceWorkerRegistration | undefined;

/** Registers the worker and looks for a new version every hour; being offline is no error. */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    registration = await navigator.serviceWorker.register(workerAddress());
    setInterval(() => void registration?.update().catch(() => undefined), hour);
  } catch {
    // Plain http on an office network: the pages work, only not offline.
  }
}

/** Switches to the waiting version and reloads once it is in charge; does nothing when none waits. */
export function applyWaitingVersion(): void {
  if (!registration?.waiting) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage({ type: "SKIP_WAITING" });
}

/** Says that this version started: its page is there, a catalogue is open, a search was answered. */
export function reportStarted(): void {
  controller()?.postMessage({ type: "STARTED" });
}

/** Undefined when no worker is in charge of this page, or it does not answer. */
export function shellState(): Promise<ShellReport | undefined> {
  const worker = controller();
  if (!worker) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), answerTime);
    port1.onmessage = ({ data }) => resolve({ ...(data as ShellReport), waiting: Boolean(registration?.waiting) });
    worker.postMessage({ type: "STATE" }, [port2]);
  });
}

/** Plain http on an office network has no service worker at all. */
function controller(): ServiceWorker | null | undefined {
  return (navigator as Partial<Navigator>).serviceWorker?.controller;
}
