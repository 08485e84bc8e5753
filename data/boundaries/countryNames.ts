import type { Row } from "./files.ts";

/** The country's name by the Unicode CLDR, for countries with an alpha-2 code. */
export function cldrName(language: string, alpha2: string): string | undefined {
  if (alpha2 === "") return undefined;
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return names.of(alpha2);
}

export function englishCountryName(row: Row): string {
  return cldrName("en", row.iso_a2 ?? "") ?? row.name ?? "";
}
