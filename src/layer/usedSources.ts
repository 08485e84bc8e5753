import type { VariableId } from "../dataset/variable.ts";
import type { IndicatorReads } from "../indicator/indicator.ts";
import { loadVariables } from "../model/loadVariables.ts";
import {
  type ColumnLookup,
  columnLookup,
  noOrigin,
  type Origin,
  type VariableColumn,
} from "../region/columns.ts";
import type { World } from "../region/region.ts";

/** A dataset that supplied numbers, with the years of those numbers. */
export interface UsedSource {
  readonly id: string;
  readonly years: readonly number[];
  /** How many cells it supplied. */
  readonly cells: number;
}

/** Every variable that an indicator reads, required or not; those of the load it rests on included. */
export function variablesRead({ needed, joining }: IndicatorReads): VariableId[] {
  return [
    ...new Set(
      [needed, ...joining].flatMap(({ variables, leaves, replaceable, hostedLoad }) => [
        ...variables,
        ...leaves.flat(),
        ...replaceable,
        ...(hostedLoad ? loadVariables : []),
      ]),
    ),
  ];
}

/**
 * The datasets that supplied these variables, those with most cells first.
 *
 * @param used 1 at the place of each region whose cells count; all count where absent.
 * @param column columns of the world, computed once by a caller that draws several pictures.
 */
export function usedSources(
  { regions }: World,
  reads: readonly VariableId[],
  {
    used = new Uint8Array(regions.length).fill(1),
    column = columnLookup(regions),
  }: { readonly used?: Uint8Array; readonly column?: ColumnLookup | undefined } = {},
): UsedSource[] {
  const tally = new Map<string, { cells: number; years: Set<number> }>();
  const count = ({ source, year }: Origin, cells: number): void => {
    if (cells === 0) return;
    const known = tally.get(source) ?? { cells: 0, years: new Set() };
    tally.set(source, known);
    known.cells += cells;
    known.years.add(year);
  };
  for (const variable of reads) {
    const read = column(variable);
    const cells = cellsByOrigin(read, used);
    for (const [place, origin] of read.origins.entries()) count(origin, cells[place] as number);
  }
  return [...tally]
    .map(([id, { cells, years }]) => ({ id, years: [...years].toSorted(), cells }))
    .toSorted((a, b) => b.cells - a.cells || (a.id < b.id ? -1 : 1));
}

/** How many cells of the regions that count come from each origin. */
function cellsByOrigin(
  { origins, origin }: Pick<VariableColumn, "origin" | "origins">,
  used: Uint8Array,
): Uint32Array {
  const cells = new Uint32Array(origins.length);
  for (let region = 0; region < origin.length; region += 1) {
    const place = origin[region] as number;
    if (place !== noOrigin && used[region] === 1) cells[place] = (cells[place] as number) + 1;
  }
  return cells;
}
