/**
 * Keeps what was opened for days without a connection. Needs a secure address (https, or this machine); without one, or
 * where the browser forbids it, the atlas works as long as it is connected and says so when it is not.
 *
 * @param version What differs from build to build.
 */
export async function keepOffline(version: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(`./service-worker.js?${encodeURIComponent(version)}`);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage([location.href.split(/[?#]/)[0], ...loadedFiles()]);
  } catch {
    // Refused by the browser: nothing is kept, and the notice of a lost connection stays true.
  }
}

const loadedFiles = (): string[] =>
  performance.getEntriesByType("resource").map(({ name }) => name);
