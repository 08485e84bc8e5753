/** What else regions are called in English, by id: "UK" and "Great Britain" of GBR. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** File among the built ones that lists them. */
export const otherNamesFileName = "other-names.json";

/** Reads the list; what is not one in it is left out. */
export function parseOtherNames(json: unknown): OtherNames {
  if (typeof json !== "object" || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).flatMap(([id, names]): [string, string[]][] =>
      Array.isArray(names) ? [[id, names.filter((name) => typeof name === "string")]] : [],
    ),
  );
}
