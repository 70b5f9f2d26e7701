// The door to the service worker. A new version waits until it is let in, and is let in only when nobody reads the screen.

import { workerAddress } from "./worker-address";

const hour = 3_600_000;

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
