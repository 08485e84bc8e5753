import { isMeasure } from "../dataset/measure.ts";
import { oncePer } from "../dataset/oncePer.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { Region } from "./region.ts";

/** Dataset and year of a number. */
export interface Origin {
  readonly source: string;
  readonly year: number;
}

/** Where the numbers of one variable come from, region by region. */
export interface OriginColumn {
  readonly origins: readonly Origin[];
  /** Place among the origins; `noOrigin` where there is no measure. */
  readonly places: Uint16Array;
}

export const noOrigin = 65_535;

const columnsOf = oncePer((_: readonly Region[]) => new Map<VariableId, OriginColumn>());

/** The origins of a variable. Made once for each array of regions: no scenario changes them. */
export function originColumn(regions: readonly Region[], variable: VariableId): OriginColumn {
  const columns = columnsOf(regions);
  const made = columns.get(variable) ?? originsOf(regions, variable);
  columns.set(variable, made);
  return made;
}

function originsOf(regions: readonly Region[], variable: VariableId): OriginColumn {
  const origins: Origin[] = [];
  const placeOf = new Map<string, number>();
  const places = Uint16Array.from(regions, ({ cells }) => {
    const cell = cells[variable];
    if (!cell || !isMeasure(cell)) return noOrigin;
    const { source, year } = cell;
    const key = `${source} ${year}`;
    const place = placeOf.get(key) ?? origins.push({ source, year }) - 1;
    placeOf.set(key, place);
    return place;
  });
  return { origins, places };
}
