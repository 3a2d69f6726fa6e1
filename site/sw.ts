// The service worker: after the first visit the site works without a network.
// In: the list of this build's files and its version, set by the build; out:
// answers to the pages' requests. It never answers for another origin or for
// the edge Worker's /api/.
//
// Files under assets/ carry a hash, so the cache is as good as the network;
// everything else is asked from the network first, so that a new build is seen
// at the next visit.

declare const SITE_FILES: string[];
declare const SITE_VERSION: string;

/** The few members of the service worker's global scope that are used here;
 * the DOM library of the compiler describes pages only. */
interface Scope {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", f: (e: { waitUntil(p: Promise<unknown>): void }) => void): void;
  addEventListener(type: "fetch", f: (e: { request: Request; respondWith(p: Promise<Response>): void }) => void): void;
}

const scope = self as unknown as Scope;
const prefix = "gilplay-";
const cacheName = prefix + SITE_VERSION;

scope.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope.registration.scope)) return;
  const path = request.url.slice(scope.registration.scope.length);
  if (path.startsWith("api/")) return;
  event.respondWith(path.startsWith("assets/") ? cacheFirst(request) : networkFirst(request));
});

/** Files that an older build left under the same hashed name are taken over
 * instead of being downloaded again. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(SITE_FILES.map(async (name) => {
    const url = new URL(name, scope.registration.scope).href;
    const old = name.startsWith("assets/") ? await caches.match(url) : undefined;
    await (old ? cache.put(url, old) : cache.add(new Request(url, { cache: "no-cache" })));
  }));
}

/** The build before is kept: a page that was opened with it may still import
 * some of its files. The oldest cache comes first. */
async function forgetOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  for (const name of others.slice(0, -1)) await caches.delete(name);
}

async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** Without a network nobody else says that there is no such page. */
function missing(path: string): Response {
  const zh = path.startsWith("zh/");
  return Response.redirect(`${scope.registration.scope}${zh ? "zh/" : ""}missing/#${encodeURIComponent(zh ? path.slice(3) : path)}`);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (e) {
    const kept = await caches.match(request, { ignoreSearch: true, cacheName });
    if (kept) return kept;
    if (request.mode === "navigate") return missing(request.url.slice(scope.registration.scope.length));
    throw e;
  }
}
