const key = "inference-burden-atlas.favourites";

/** Most regions that are kept, and what their ids may look like: what the browser holds may come from anywhere. */
export const mostFavourites = 200;
const regionId = /^[\w-]{2,24}$/;

/** Keeps the marked regions in the browser. Where it keeps nothing (private windows, full storage) the page works on. */
export function keepFavourites(ids: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // They stay marked as long as the page is open.
  }
}

/** The regions that were marked earlier; nothing that is no list of ids. */
export function keptFavourites(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return [];
    const ids = kept.filter((id) => typeof id === "string" && regionId.test(id));
    return [...new Set(ids)].slice(0, mostFavourites);
  } catch {
    return [];
  }
}
