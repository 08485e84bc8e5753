import type { AtlasStore } from "../state.ts";
import { formatAddress } from "./formatAddress.ts";
import { parseAddress } from "./parseAddress.ts";

/**
 * Keeps the address bar and the state the same: every step of the user is an address, and Back undoes it.
 *
 * @param language of a page whose address names none.
 */
export function followAddress(atlas: AtlasStore, language: string): void {
  const write = (): void => {
    const { address, step } = atlas.getState();
    const query = formatAddress(address, { language });
    if (step === "hold" || query === location.search) return;
    const url = `${location.pathname}${query}${location.hash}`;
    if (step === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };
  write();
  atlas.subscribe(({ address }, before) => {
    if (address !== before.address || atlas.getState().step !== before.step) write();
  });
  addEventListener("popstate", () => {
    const { address, notices } = parseAddress(location.search, language);
    atlas.setState({ address, notices, step: "replace" });
  });
}
