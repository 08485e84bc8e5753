import type { Row } from "../../src/index.ts";

/** Rows as short text, "FRA capacityTotal 2022 149", sorted, easy to compare in a test. */
export const shortRows = (rows: readonly Row[]): readonly string[] =>
  rows
    .map(
      ({ region, variable, year, value, printed }) =>
        `${region} ${variable} ${year} ${value ?? `printed ${printed}`}`,
    )
    .sort();
