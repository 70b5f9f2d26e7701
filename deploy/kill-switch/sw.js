// The last resort: put this file in the place of the site's sw.js. Every browser that asks for a new version (within an
// hour) gets this worker, which takes the application's kept files and itself away, so that the pages come from the server.
// The kept catalogues stay: they are data that was checked, they are what still opens when the cable is out, and a bad one
// is replaced by the next good one without any worker.

self.addEventListener("install", (event) => event.waitUntil(ready()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));

/** The old worker stays in charge until the server really gives a page: a kiosk without either would stand blank. */
async function ready() {
  const page = await fetch("./", { cache: "reload" });
  const type = page.headers.get("content-type") || "";
  if (!page.ok || !type.startsWith("text/html")) throw new Error("the server gives no page");
  await self.skipWaiting();
}

async function clear() {
  for (const name of await caches.keys()) if (name.startsWith("niem-yet")) await caches.delete(name);
  await self.registration.unregister();
  // Only pages that the old worker served. A page from the server that registers this file again is not reloaded: no loop.
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url.replace(/#.*/, ""));
}
