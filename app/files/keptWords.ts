import { longestOf, type OwnWords, ownWordFields } from "../../src/index.ts";

const key = "inference-burden-atlas.own-words";

/** Keeps what a person wrote in the browser. Where it keeps nothing (private windows, full storage) the page works on. */
export function keepWords(words: OwnWords): void {
  try {
    localStorage.setItem(
      key,
      JSON.stringify(Object.fromEntries(ownWordFields.map((field) => [field, words[field]]))),
    );
  } catch {
    // The words stay on the page and in its address.
  }
}

/** What a person wrote earlier; nothing that is no text of a sensible length. */
export function keptWords(): OwnWords {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => {
        const field = ownWordFields.find((known) => known === name);
        return field && typeof value === "string" && value.length <= longestOf(field);
      }),
    );
  } catch {
    return {};
  }
}
