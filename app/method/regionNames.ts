import type { World } from "../../src/index.ts";

/** Looks up the name of a region in the page's language, else in English, else its code. */
export function regionNames(
  { regions }: World,
  names: Readonly<Record<string, string>>,
): (id: string) => string {
  const english = new Map(regions.map(({ id, name }) => [id, name]));
  return (id) => names[id] ?? english.get(id) ?? id;
}
