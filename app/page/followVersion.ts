import { answeringSlice } from "../assess/answering.ts";
import { noteKeptCopy } from "../files/keptCopies.ts";
import { levelSlice } from "../level/levelState.ts";
import { type AtlasState, type AtlasStore, sliceOf, withSlice } from "../state/atlas.ts";
import { deliverySlice } from "./deliverySlice.ts";

/** A page that stays open asks this often whether there is a new version, ms. */
const period = 60 * 60 * 1000;

/**
 * Notices that the server has another version than the page: when a part of the program or a file fails, when the reader
 * comes back to the page, and from time to time. The page goes on; it only says so.
 *
 * @returns asks the server whether the page is the version that it has.
 */
export function followVersion(atlas: AtlasStore): () => Promise<boolean> {
  const own = buildOf(document);
  const isCurrent = async (): Promise<boolean> => {
    const served = own && (await servedBuild());
    const isOutdated = served !== undefined && served !== own;
    if (isOutdated) atlas.setState((state) => withSlice(state, deliverySlice, { isOutdated }));
    return !isOutdated;
  };
  addEventListener("vite:preloadError", isCurrent);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void isCurrent();
  });
  navigator.serviceWorker?.addEventListener("controllerchange", isCurrent);
  setInterval(isCurrent, period);
  atlas.subscribe((state, before) => {
    if (failuresOf(state).some((failure, index) => failure !== failuresOf(before)[index]))
      void isCurrent();
  });
  return isCurrent;
}

/** What a deploy can be the cause of: files and workers that are gone. */
const failuresOf = (state: AtlasState): readonly unknown[] => [
  state.failures,
  sliceOf(state, levelSlice).failures,
  sliceOf(state, answeringSlice).failure,
];

/** The build that the server has; undefined where nobody answers, or somebody else. */
async function servedBuild(): Promise<string | undefined> {
  try {
    const response = await fetch("./", { cache: "no-store" });
    noteKeptCopy("index.html", response);
    return buildOf(new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch {
    return undefined;
  }
}

/** The build that wrote a page; undefined for a page in development and for pages of others. */
const buildOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
