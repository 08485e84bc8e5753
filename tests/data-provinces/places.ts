import type { SourceRegion } from "../../data/boundaries/sourceRegions.ts";
import type { NamedRegion } from "../../data/crosswalk/gazetteer.ts";
import type { Place } from "../../data/crosswalk/match.ts";

/** A publisher's region of the invented country AAA. */
export const place = (name: string, more: Partial<Place> = {}): Place => ({
  source: "list",
  code: name,
  name,
  country: "AAA",
  ...more,
});

/** A region of the map in the invented country AAA. */
export const region = (
  id: string,
  names: readonly string[],
  more: Partial<NamedRegion> = {},
): NamedRegion => ({
  id,
  country: "AAA",
  names,
  alternatives: [],
  parts: [],
  groups: [],
  ...more,
});

const square = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
} satisfies SourceRegion["geometry"];

/** A shape of Natural Earth with these fields. */
export const shape = (
  id: string,
  country: string,
  properties: SourceRegion["properties"],
  group?: SourceRegion["group"],
): SourceRegion => ({ id, country, group, properties, geometry: square });
