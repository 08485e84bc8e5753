import type { Address } from "../address/address.ts";
import { formatAddress } from "../address/formatAddress.ts";

/** The full link to a view; it names its language, so that it looks the same elsewhere. */
export const linkTo = (address: Address): string =>
  new URL(formatAddress(address), location.href).href;

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
export const copyLink = (address: Address) => copyText(linkTo(address));
