import { earlierAnswer } from "../assess/answersSettings.ts";
import { linkPlaces } from "../level/linkPlaces.ts";
import type { Address } from "../state/address.ts";
import type { AtlasState } from "../state/atlas.ts";
import { formatAddress } from "../state/formatAddress.ts";

type Linked = Pick<AtlasState, "address" | "features" | "slices">;

/** The query of a view: it names its language, so that it looks the same elsewhere, and regions by the codes that people know. */
export const linkedAddress = (address: Address, state: Omit<Linked, "address">): string =>
  formatAddress(address, state.features, { places: linkPlaces(state) });

/** The full link to the view on screen. */
export const linkTo = (state: Linked): string =>
  new URL(linkedAddress(state.address, state), location.href).href;

/** The full link to the map on screen as it stands inside of other sites. */
export const embedLink = (state: Linked): string =>
  linkTo({ ...state, address: { ...state.address, view: "embed" } });

/** Copies text. @returns the key of the sentence that says how it went. */
export async function copyText(text: string) {
  try {
    await navigator.clipboard.writeText(text);
    return "app.copied" as const;
  } catch {
    return "app.copyRefused" as const;
  }
}

/**
 * Copies what leads to the page or cites it, which has to show what its settings ask for.
 *
 * @param text made of the link. @returns the key of the sentence that says how it went.
 */
export const copyLink = async (state: AtlasState, text = (link: string): string => link) =>
  earlierAnswer(state) ? ("answer.held" as const) : copyText(text(linkTo(state)));
