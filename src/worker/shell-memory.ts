// What the worker remembers between its short lives: which version is good, on trial, rejected.
import { noVersions, type ShellVersions } from "../core/shell/versions";

const cacheName = "niem-yet-versions";
const place = "versions.json";

export async function remembered(): Promise<ShellVersions> {
  const kept = await caches.match(place, { cacheName });
  return kept ? ((await kept.json()) as ShellVersions) : noVersions;
}

/** One change at a time, whichever worker makes it. @returns what is remembered afterwards */
export function remember(change: (versions: ShellVersions) => ShellVersions): Promise<ShellVersions> {
  return navigator.locks.request(cacheName, async () => {
    const before = await remembered();
    const after = change(before);
    if (after !== before) await (await caches.open(cacheName)).put(place, new Response(JSON.stringify(after)));
    return after;
  });
}
