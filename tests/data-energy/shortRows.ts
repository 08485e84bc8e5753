import type { Row } from "../../src/index.ts";

/** Rows as short text, "FRA capacityTotal 2022 149", sorted: what a test compares at a glance. */
export const shortRows = (rows: readonly Row[]): readonly string[] =>
  rows
    .map(
      ({ region, variable, year, value, printed }) =>
        `${region} ${variable} ${year} ${value ?? `printed ${printed}`}`,
    )
    .sort();
