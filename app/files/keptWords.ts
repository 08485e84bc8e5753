import { longestOf, type OwnWords, ownWordFields } from "../../src/index.ts";

const key = "inference-burden-atlas.own-words";

/** Keeps what a person wrote in the browser, and for this tab. Where it keeps nothing (private windows, full storage) the page works on. */
export function keepWords(words: OwnWords): void {
  const text = JSON.stringify(
    Object.fromEntries(ownWordFields.map((field) => [field, words[field]])),
  );
  for (const storage of [() => localStorage, () => sessionStorage])
    try {
      storage().setItem(key, text);
    } catch {
      // The words stay on the page and in its address.
    }
}

/** What a person wrote earlier in this browser; nothing that is no text of a sensible length. */
export const keptWords = (): OwnWords => readFrom(() => localStorage);

/** What was written in this tab, before its page was loaded again. */
export const wordsOfTab = (): OwnWords => readFrom(() => sessionStorage);

function readFrom(storage: () => Storage): OwnWords {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? "{}");
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
