import { isMeasure } from "../dataset/measure.ts";
import type { World } from "../region/region.ts";

/** Ids of the regions of whose parts the load of at least one is published, on all levels of a world. */
export const publishedWithin = ({ regions, parents }: World): readonly string[] => [
  ...regions.flatMap(({ parent, cells: { dataCentreElectricity: cell } }) =>
    parent !== undefined && cell && isMeasure(cell) ? [parent] : [],
  ),
  ...(parents ? publishedWithin(parents) : []),
];
