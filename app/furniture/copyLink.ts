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

/** Copies the link to a view. @returns the key of the sentence that says how it went. */
export const copyLink = (view: Linked) => copyText(linkTo(view));
