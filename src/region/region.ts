import type { Cell, Cells } from "../dataset/measure.ts";

export type Level = "country" | "admin1";

/** The IEA's five regions, for which data-centre electricity is published. */
export const ieaRegions = ["USA", "China", "Europe", "AsiaPacific", "Rest"] as const;
export type IeaRegion = (typeof ieaRegions)[number];

/** A place with what is known of it. */
export interface Region {
  /** ISO 3166-1 alpha-3, XKX, or the boundary source's own code where no ISO code exists. */
  readonly id: string;
  readonly level: Level;
  /** English name; other languages are a separate file. */
  readonly name: string;
  readonly iso2?: string;
  readonly parent?: string;
  readonly ieaRegion: IeaRegion;
  readonly unRegion: string;
  readonly hasIso: boolean;
  /** Too small to be seen in a view of the world: drawn as a circle. */
  readonly tiny: boolean;
  readonly hasGeometry: boolean;
  /** Longitude and latitude of the label. */
  readonly label: readonly [number, number];
  readonly cells: Cells;
}

/** Everything the model knows: regions of one level and the totals of the IEA's regions. */
export interface World {
  readonly regions: readonly Region[];
  /** Data-centre electricity by IEA region. */
  readonly totals: { readonly [region in IeaRegion]?: Cell };
}
