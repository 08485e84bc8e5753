import type { Cells, YearMeasures } from "../dataset/measure.ts";
import type { IeaRegion } from "./ieaRegions.ts";
import type { UnreadFile } from "./unreadFile.ts";
import type { WorldEvidence } from "./worldEvidence.ts";

/** Countries; their first-order parts, such as states and provinces; counties of the United States. */
export const levels = ["country", "admin1", "county"] as const;
export type Level = (typeof levels)[number];

/** A place with what is known of it. */
export interface Region {
  /** ISO 3166-1 alpha-3, XKX, the boundary source's own code where no ISO code exists; below countries see the boundaries' notes. */
  readonly id: string;
  readonly level: Level;
  /** English name; other languages are a separate file. */
  readonly name: string;
  readonly iso2?: string;
  /** ISO 3166-2 code in force that names this region alone, such as US-VA. */
  readonly iso31662?: string;
  /** Region of the level above: the country of a state or province, the state of a county. */
  readonly parent?: string;
  /** The country, where it is not the parent. */
  readonly country?: string;
  readonly ieaRegion: IeaRegion;
  readonly unRegion: string;
  /** Whether publishers report the place, or the country that it is a part of, apart from its neighbours. */
  readonly hasIso: boolean;
  /** Too small to be seen in a view of the world: drawn as a circle. */
  readonly tiny: boolean;
  readonly hasGeometry: boolean;
  /** Longitude and latitude of the label. */
  readonly label: readonly [number, number];
  readonly cells: Cells;
  /** Figures of every year, of variables that keep them. */
  readonly years?: YearMeasures;
}

/** Everything the model knows: regions of one level, and what is known beside their cells. */
export interface World {
  readonly regions: readonly Region[];
  /** The same by id, where they are many: looking a county's state up by going through all states took most of an export. */
  readonly byId?: ReadonlyMap<string, Region>;
  /** What is known of data centres, grids and money beside the cells; absent where nothing is. */
  readonly evidence?: WorldEvidence;
  /** Files that could not be read, those of the levels above included: no result stands that rests on one of them. */
  readonly unread?: readonly UnreadFile[];
  /** The level above, from which these regions inherit and whose load is shared out to them. */
  readonly parents?: World;
  /** Id of the one region of the level above to which these regions belong, where only its own are kept. */
  readonly within?: string;
}

/** Id of the country to which a region belongs; a country is its own. */
export const countryOf = ({
  id,
  parent,
  country,
}: Pick<Region, "id" | "parent" | "country">): string => country ?? parent ?? id;
