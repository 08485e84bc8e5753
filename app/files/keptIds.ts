/** What ids of regions may look like: what the browser holds may come from anywhere. */
const regionId = /^[\w-]{2,24}$/;

/** A list of regions that the browser keeps. */
export interface KeptList {
  readonly key: string;
  /** Most regions that it holds. */
  readonly most: number;
}

/** Keeps a list in the browser. Where it keeps nothing (private windows, full storage) the page works on. */
export function keepIds({ key }: KeptList, ids: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // They stay as long as the page is open.
  }
}

/** The list as it was kept earlier; nothing that is no list of ids. */
export function keptIds({ key, most }: KeptList): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return [];
    const ids = kept.filter((id) => typeof id === "string" && regionId.test(id));
    return [...new Set(ids)].slice(0, most);
  } catch {
    return [];
  }
}
