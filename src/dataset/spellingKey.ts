/** Words that publishers shorten in the names of countries. */
const fullWords: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["is", "islands"],
  ["rep", "republic"],
  ["dem", "democratic"],
  ["herz", "herzegovina"],
]);

/**
 * A name reduced to what all spellings of it share: no accents, capitals, punctuation or articles, common
 * abbreviations in full. "St. Kitts & Nevis" and "Saint Kitts and Nevis" have the same key.
 */
export const spellingKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("&", " and ")
    .replace(/[’'`.]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "the")
    .map((word) => fullWords.get(word) ?? word)
    .join(" ");
