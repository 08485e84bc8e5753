/** What this file uses of a service worker's own events, which the library of pages does not declare. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface ServiceWorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (type: "install" | "activate", listener: (event: LastingEvent) => void): void;
    (type: "fetch", listener: (event: FetchEvent) => void): void;
    (type: "message", listener: (event: LastingEvent & MessageEvent<unknown>) => void): void;
  };
}

const worker = globalThis as unknown as ServiceWorkerScope;

/** One cache for each build: the address of this file contains the build's version. */
const store = `atlas${location.search}`;
const page = new URL("./", location.href).href;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => event.waitUntil(keep(event.data)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(page)) return;
  event.respondWith(isFixed(request.url) ? keptOrFetched(request) : fetchedOrKept(request));
});

/** Stores of earlier builds go; open pages are served from now on. */
async function takeOver(): Promise<void> {
  const stores = await caches.keys();
  await Promise.all(stores.filter((name) => name !== store).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Keeps the files that a page loaded before this worker served it. */
async function keep(urls: unknown): Promise<void> {
  if (!Array.isArray(urls)) return;
  const own = urls.filter((url) => typeof url === "string" && url.startsWith(page));
  const cache = await caches.open(store);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.allSettled(own.filter((url) => !known.has(url)).map((url) => cache.add(url)));
}

/** Files under `assets` have a hash of their content in the name: they never change. */
const isFixed = (url: string): boolean => url.startsWith(`${page}assets/`);

/** Every address of the page is the same file; the query says what it shows. */
const keyOf = (request: Request): string => (request.mode === "navigate" ? page : request.url);

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(keyOf(request))) ?? fetchAndKeep(request);
}

async function fetchedOrKept(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch {
    return (await caches.match(keyOf(request))) ?? Response.error();
  }
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(store);
    await cache.put(keyOf(request), response.clone());
  }
  return response;
}
