import { earlierAnswer } from "../assess/answersSettings.ts";
import type { AtlasState } from "../state/atlas.ts";
import { formatAddress } from "../state/formatAddress.ts";

type Linked = Pick<AtlasState, "address" | "features">;

/** The full link to a view; it names its language, so that it looks the same elsewhere. */
export const linkTo = ({ address, features }: Linked): string =>
  new URL(formatAddress(address, features), location.href).href;

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
