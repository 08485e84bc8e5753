import type { OwnPlace } from "./ownPlace.ts";

/** Countries whose states and provinces go by the last letters of their ISO 3166-2 codes: postal codes such as VA or ON. */
const lettered: ReadonlySet<string> = new Set(["US", "CA", "AU", "IN", "BR", "MX"]);

/** Regions by postal code, capitals: several where countries share one. */
export function suffixCodes(
  regions: readonly OwnPlace[],
): ReadonlyMap<string, readonly OwnPlace[]> {
  const found = new Map<string, OwnPlace[]>();
  for (const region of regions) {
    const [country = "", code = ""] = region.iso31662?.split("-") ?? [];
    if (!lettered.has(country) || !/^[A-Z]{2,3}$/.test(code)) continue;
    const known = found.get(code);
    if (known) known.push(region);
    else found.set(code, [region]);
  }
  return found;
}
