import type { NamedRegion } from "../region/regionNames.ts";

/** A region as a table may name it. */
export type OwnPlace = NamedRegion & {
  readonly parent?: string;
  readonly country?: string;
  readonly label: readonly [number, number];
};
