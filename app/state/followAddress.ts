import type { Address } from "./address.ts";
import type { AtlasState, AtlasStore } from "./atlas.ts";
import { formatAddress, type LinkPlaces } from "./formatAddress.ts";
import { historyState } from "./keptRouting.ts";
import { readAddress } from "./readAddress.ts";

/** Milliseconds until a change that the browser refused is written again. */
const patience = 2000;

/** Milliseconds without a move after which a slider has settled. */
export const settling = 600;

/**
 * Keeps the address bar and the state the same: every step of the user is an address, and Back undoes it. Moves of a slider
 * are one step, written when it has settled, when something else changes or when the page is left.
 *
 * @param language of a page whose address names none.
 * @param placesIn how links name the regions that the page has read.
 */
export function followAddress(
  atlas: AtlasStore,
  language: string,
  placesIn?: (state: AtlasState) => LinkPlaces,
): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const write = (state: AtlasState): void => {
    const { address, features, step } = state;
    const query = formatAddress(address, features, { language, places: placesIn?.(state) });
    if (isShown(address, query)) return;
    const url = `${location.pathname}${query}${location.hash}`;
    try {
      if (step === "replace") history.replaceState(historyState(address), "", url);
      else history.pushState(historyState(address), "", url);
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute; the last one is written when they take it again.
      clearTimeout(later);
      later = setTimeout(() => write(atlas.getState()), patience);
    }
  };
  const rest = (): void => {
    clearTimeout(settled);
    settled = undefined;
  };
  /** Writes the moves that have not settled yet. */
  const flush = (moved: AtlasState): void => {
    if (settled === undefined) return;
    rest();
    write(moved);
  };
  const wait = (): void => {
    rest();
    settled = setTimeout(() => flush(atlas.getState()), settling);
  };
  write(atlas.getState());
  atlas.subscribe((state, before) => {
    if (state.address === before.address && state.step === before.step) return;
    if (state.step === "hold") return rest();
    if (state.step === "settle") return wait();
    flush(before);
    write(state);
  });
  addEventListener("pagehide", () => flush(atlas.getState()));
  addEventListener("popstate", () => {
    rest();
    const state = atlas.getState();
    const { address, notices } = readAddress(language, state.features);
    const { region: named } = address;
    const region = named && (placesIn?.(state).idOf(named) ?? named);
    atlas.setState({ address: { ...address, region }, notices, step: "replace" });
  });
}

/** Whether the address bar and its entry in the history say it all already. */
const isShown = (address: Address, query: string): boolean =>
  query === location.search &&
  JSON.stringify(historyState(address)) === JSON.stringify(history.state);
