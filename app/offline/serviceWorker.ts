import { cacheNames, clientsClaim, copyResponse, setCacheNameDetails } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { addPlugins, addRoute, matchPrecache, precache } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";
import { keptMark } from "../files/keptCopies.ts";
import type { KeptFile } from "./buildServiceWorker.ts";

/** What this file uses of a service worker's own events, which the library of pages does not declare. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface ServiceWorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: "activate", listener: (event: LastingEvent) => void): void;
    (type: "message", listener: (event: LastingEvent & MessageEvent<unknown>) => void): void;
  };
}
declare const self: ServiceWorkerScope;

/** The build puts its files in this place. */
declare const __KEPT_FILES__: readonly KeptFile[];
const files = __KEPT_FILES__;

/** Other applications of the same origin have caches of their own. */
setCacheNameDetails({ prefix: "inference-burden-atlas" });

const home = new URL("./", location.href);
const homeFile = "index.html";

/** The file of the build that an address asks for: every query of the page is the same file. */
function fileOf(address: string): KeptFile | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  return filesByUrl.get(pathname.slice(home.pathname.length) || homeFile);
}

const filesByUrl = new Map(files.map((file) => [file.url, file]));

/** Whether a response is what the build made. */
async function isWhole(address: string, response: Response): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return fileOf(address)?.integrity === `sha256-${hash}`;
}

/** Networks that want a sign-in answer any address with a page of theirs. */
const isForeignPage = (address: string, response: Response): boolean =>
  fileOf(address)?.url !== homeFile && /\bhtml\b/.test(response.headers.get("content-type") ?? "");

/** A copy stands in where the server gives no answer, or one that is not the file. */
const keptCopies: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.ok && !isForeignPage(request.url, response)) return response;
    throw new Error(`${request.url} was answered by ${response.status}.`);
  },
  cacheWillUpdate: async ({ request, response }) =>
    !fileOf(request.url)?.always && (await isWhole(request.url, response)) ? response : null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const used = cachedResponse && (await isWhole(request.url, cachedResponse));
    const copy = used ? cachedResponse : await matchPrecache(fileOf(request.url)?.url ?? "");
    return copy && copyResponse(copy, marked);
  },
};

/** The page says that what it shows is a copy. */
const marked = (init: ResponseInit): ResponseInit => ({
  ...init,
  headers: [...new Headers(init.headers), [keptMark, "1"]],
});

const day = 24 * 60 * 60;

/** Its type says of its members that they may be undefined, which a plugin's type does not. */
const expiration = new ExpirationPlugin({
  maxEntries: 100,
  maxAgeSeconds: 60 * day,
}) as WorkboxPlugin;

/** The names of these files have a hash of their content in them. */
const isProgram = ({ url }: KeptFile): boolean => url.startsWith("assets/");

/** The page and data, whose names stay: what the server says today, within the seconds that a reader waits. */
registerRoute(
  ({ url }) => {
    const file = fileOf(url.href);
    return file && !isProgram(file);
  },
  new NetworkFirst({
    cacheName: `${cacheNames.prefix}-data-${cacheNames.suffix}`,
    networkTimeoutSeconds: 10,
    plugins: [expiration, keptCopies],
  }),
);

/** A copy is kept only where it is, to the hash, what the build made; one in the browser's own cache is asked about. */
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }) },
]);
precache(
  files
    .filter(({ always }) => always)
    .map((file) => ({
      url: file.url,
      integrity: file.integrity,
      revision: isProgram(file) ? null : file.integrity,
    })),
);
addRoute({ ignoreURLParametersMatching: [/./] });

/** Whatever fails here, a full storage included, leaves the page as it would be without this worker. */
setCatchHandler(({ request }) => fetch(request));

clientsClaim();

/** A new version waits until a page of its own asks for it: pages of the version before need their files. */
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

/** Caches of releases up to 0.3.0 had other names. */
self.addEventListener("activate", (event) => {
  const former = `atlas?${encodeURIComponent(`${home.pathname}assets/`)}`;
  const forget = async (): Promise<unknown> =>
    Promise.all(
      (await caches.keys())
        .filter((name) => name.startsWith(former))
        .map((name) => caches.delete(name)),
    );
  event.waitUntil(forget());
});
