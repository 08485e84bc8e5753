import type { Region } from "../../src/index.ts";

/** The region that is named by its id or by its ISO 3166-2 code, in small letters or capitals. */
export function regionNamed(
  regions: readonly Region[] | undefined,
  named: string,
): Region | undefined {
  const code = named.toUpperCase();
  return (
    regions?.find(({ id }) => id === named) ??
    regions?.find(({ id, iso31662 }) => iso31662 === code || id === code)
  );
}
