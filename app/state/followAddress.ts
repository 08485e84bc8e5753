import type { Address } from "./address.ts";
import type { AtlasStore } from "./atlas.ts";
import { formatAddress } from "./formatAddress.ts";
import { historyState } from "./keptRouting.ts";
import { readAddress } from "./readAddress.ts";

/** Milliseconds until a change that the browser refused is written again. */
const patience = 2000;

/**
 * Keeps the address bar and the state the same: every step of the user is an address, and Back undoes it.
 *
 * @param language of a page whose address names none.
 */
export function followAddress(atlas: AtlasStore, language: string): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const { address, features, step } = atlas.getState();
    const query = formatAddress(address, features, { language });
    if (step === "hold" || isShown(address, query)) return;
    const url = `${location.pathname}${query}${location.hash}`;
    try {
      if (step === "push") history.pushState(historyState(address), "", url);
      else history.replaceState(historyState(address), "", url);
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute; the last one is written when they take it again.
      clearTimeout(later);
      later = setTimeout(write, patience);
    }
  };
  write();
  atlas.subscribe(({ address }, before) => {
    if (address !== before.address || atlas.getState().step !== before.step) write();
  });
  addEventListener("popstate", () => {
    const { address, notices } = readAddress(language, atlas.getState().features);
    atlas.setState({ address, notices, step: "replace" });
  });
}

/** Whether the address bar and its entry in the history say it all already. */
const isShown = (address: Address, query: string): boolean =>
  query === location.search &&
  JSON.stringify(historyState(address)) === JSON.stringify(history.state);
