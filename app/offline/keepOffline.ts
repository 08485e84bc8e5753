/**
 * Keeps the program, its data and what was opened for days without a connection. Needs a secure address (https, or this
 * machine); without one, or where the browser forbids it or has no room, the atlas works as long as it is connected and
 * says so when it is not.
 *
 * @param isCurrent whether this page is the version that the server has; only such a page lets a new worker take over.
 */
export async function keepOffline(isCurrent: () => Promise<boolean>): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("./service-worker.js");
    const takeOver = async (): Promise<void> => {
      const { waiting } = registration;
      if (waiting && (await isCurrent())) waiting.postMessage("take over");
    };
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", takeOver),
    );
    await takeOver();
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: loadedData() } });
  } catch {
    // Refused by the browser: nothing is kept, and the notice of a lost connection stays true.
  }
}

/** Data that the page read before the worker served it. */
const loadedData = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".json"));
