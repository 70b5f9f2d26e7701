// The door to what a browser tells of its machine: room, memory, fingers, the worker in charge.

interface BrowserWithMemory {
  memory?: { usedJSHeapSize: number; jsHeapSizeLimit: number };
}

/** Whether the service worker serves this page. "starting": registered, and in charge from the next start on. */
export async function workerState(): Promise<"in_charge" | "starting" | "none" | "unsupported"> {
  if (!("serviceWorker" in navigator)) return "unsupported";
  if (navigator.serviceWorker.controller) return "in_charge";
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration ? "starting" : "none";
}

/** Whether the browser promised to keep what is stored here; undefined on plain http, where it cannot. */
export async function storagePersisted(): Promise<boolean | undefined> {
  return (navigator as Partial<Navigator>).storage?.persisted?.().catch(() => undefined);
}

/** Asks for that promise. Some browsers ask the user, some decide by how often the page is used. */
export async function persistStorage(): Promise<boolean> {
  return (await (navigator as Partial<Navigator>).storage?.persist?.().catch(() => false)) ?? false;
}

/** Bytes that may still be stored; undefined where the browser does not tell. */
export async function roomLeft(): Promise<number | undefined> {
  const estimate = await (navigator as Partial<Navigator>).storage?.estimate?.().catch(() => undefined);
  return estimate?.quota === undefined ? undefined : estimate.quota - (estimate.usage ?? 0);
}

/** The share of the memory allowed to this page that is in use, 0 to 1; only Chromium tells. */
export function memoryUsed(): number | undefined {
  const { memory } = performance as BrowserWithMemory;
  return memory && memory.usedJSHeapSize / memory.jsHeapSizeLimit;
}

/** How many fingers the screen feels at once; 0 without a touchscreen. */
export function touchPoints(): number {
  return navigator.maxTouchPoints;
}

/** The system of this machine; where it is none of the three, the commonest. */
export function operatingSystem(): "windows" | "android" | "linux" {
  if (/android/i.test(navigator.userAgent)) return "android";
  return /linux|x11/i.test(navigator.userAgent) ? "linux" : "windows";
}

/** @returns whether the text lies in the clipboard now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Plain http on an office network has none: there nothing can be held against its hash, and no PIN be sealed. */
export function hasWebCrypto(): boolean {
  return "subtle" in crypto;
}
