// The files of each version of the application, one cache a version, each file held against its hash before it is kept.

/** A file of the build: its path below the worker's folder, and its SHA-256 as `integrity` writes it, "sha256-…". */
export interface ShellFile {
  url: string;
  integrity: string;
}

const prefix = "niem-yet-shell-";
const atOnce = 6;
const patience = 60_000;

/** The name of a version: the hash over its list of files. */
export async function versionOf(files: readonly ShellFile[]): Promise<string> {
  const sum = await digest(new TextEncoder().encode(JSON.stringify(files)).buffer);
  return sum.replace(/\W/g, "").slice(0, 12);
}

/** Keeps every file of a version. What another version has under the same name and hash is copied, not fetched. @throws naming the first file that cannot be had as it was built */
export async function fill(version: string, files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(prefix + version);
  const queue = [...files];
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const there = await sound(await cache.match(file.url), file);
      if (!there) await cache.put(file.url, (await sound(await fileIn(undefined, file.url), file)) ?? (await fetched(file)));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    queue.length = 0;
    throw error;
  }
}

/** Whether every file of a version is kept. */
export async function isWhole(version: string, files: readonly ShellFile[]): Promise<boolean> {
  const kept = await (await caches.open(prefix + version)).keys();
  const there = new Set(kept.map(({ url }) => url));
  return files.every(({ url }) => there.has(new URL(url, location.href).href));
}

/** A kept file; of any version when none is named. */
export async function fileIn(version: string | undefined, request: Request | string): Promise<Response | undefined> {
  const options = { ignoreVary: true, ignoreSearch: true };
  if (version !== undefined) return caches.match(request, { ...options, cacheName: prefix + version });
  for (const cacheName of await caches.keys()) {
    const found = cacheName.startsWith(prefix) && (await caches.match(request, { ...options, cacheName }));
    if (found) return found;
  }
  return undefined;
}

/** Lets go of the files of all versions but these. */
export async function keepOnly(versions: readonly string[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !versions.includes(name.slice(prefix.length)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Each file of a version, and whether what is kept of it is what was built. */
export async function checkFiles(version: string, files: readonly ShellFile[]): Promise<{ file: string; ok: boolean }[]> {
  return Promise.all(files.map(async (file) => ({ file: file.url, ok: (await sound(await fileIn(version, file.url), file)) !== undefined })));
}

/** The file from the site; once more past the browser's own cache when that holds another one. */
async function fetched(file: ShellFile): Promise<Response> {
  for (const cache of ["no-cache", "reload"] as const) {
    const response = await fetch(file.url, { cache, signal: AbortSignal.timeout(patience) });
    const whole = response.ok ? await sound(response, file) : undefined;
    if (whole) return whole;
  }
  throw new Error(`${file.url}: integrity`);
}

/** The response when its body is what was built; a page for everything, or half a file, is not. */
async function sound(response: Response | undefined, { integrity }: ShellFile): Promise<Response | undefined> {
  if (!response) return undefined;
  const headers = new Headers(response.headers);
  const body = await response.arrayBuffer();
  if (`sha256-${await digest(body)}` !== integrity) return undefined;
  // The body is no longer packed, and a response that was redirected may not answer for a page.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(body, { headers });
}

async function digest(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes));
}
