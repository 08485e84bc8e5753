import { type Cell, isMeasure, type Measure } from "../dataset/measure.ts";
import { once } from "../dataset/once.ts";
import { statuses } from "../dataset/status.ts";
import { type VariableId, variableIds } from "../dataset/variable.ts";
import type { Region } from "./region.ts";

/** Dataset and year of a number. */
export interface Origin {
  readonly source: string;
  readonly year: number;
}

/** One variable over all regions, as the model's kernel reads it. */
export interface VariableColumn {
  /** NaN where there is no measure. */
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `statuses`; 255 where there is no measure. */
  readonly status: Uint8Array;
  /** 0 where there is no measure. */
  readonly year: Int16Array;
  /** Index into `origins`; `noOrigin` where there is no measure. */
  readonly origin: Uint16Array;
  /** Where the numbers come from, each dataset and year once. */
  readonly origins: readonly Origin[];
}

/** The variables that the model reads, each as a column. */
export type Columns = Readonly<Record<VariableId, VariableColumn>>;

/**
 * Looks up the column of a variable: any that the regions hold, whether or not the model reads it. Without a year it
 * holds the figure of each region, the latest of the first dataset that has one; with a year the figures of
 * that year alone. NaN where a region has none. A column is made when it is first asked for.
 */
export type ColumnLookup = (variable: string, year?: number) => VariableColumn;

export const noOrigin = 65_535;
const noStatus = 255;

/** The columns of regions, in the order of the regions. Callers that ask repeatedly make the lookup once and pass it on. */
export function columnLookup(regions: readonly Region[]): ColumnLookup {
  const firsts = once(() => firstWithSameCells(regions));
  const made = new Map<string, VariableColumn>();
  return (variable, year) => {
    const key = year === undefined ? variable : `${variable} ${year}`;
    const column =
      made.get(key) ??
      (year === undefined
        ? columnOf(regions, ({ cells }) => cells[variable], firsts())
        : columnOf(regions, (region) => measureOfYear(region, variable, year)));
    made.set(key, column);
    return column;
  };
}

/** The variables that the model reads as columns: each is made when it is first read. */
export const columnsOf = (column: ColumnLookup): Columns =>
  Object.defineProperties(
    {},
    Object.fromEntries(variableIds.map((id) => [id, { get: () => column(id), enumerable: true }])),
  ) as Columns;

/** For each region the first one that holds the same cells: regions that inherit everything share them. */
function firstWithSameCells(regions: readonly Region[]): Int32Array {
  const firsts = new Map<Region["cells"], number>();
  return Int32Array.from(regions, ({ cells }, index) => {
    const first = firsts.get(cells) ?? index;
    firsts.set(cells, first);
    return first;
  });
}

/** The figure of one year: one of those kept by year, or the region's figure where it is of that year. */
function measureOfYear(
  { cells, years }: Region,
  variable: string,
  year: number,
): Measure | undefined {
  const cell = cells[variable];
  const kept = years?.[variable]?.find((measure) => measure.year === year);
  return kept ?? (cell && isMeasure(cell) && cell.year === year ? cell : undefined);
}

function columnOf(
  regions: readonly Region[],
  cellOf: (region: Region) => Cell | undefined,
  firsts?: Int32Array,
): VariableColumn {
  const numbers = {
    value: new Float64Array(regions.length).fill(Number.NaN),
    low: new Float64Array(regions.length).fill(Number.NaN),
    high: new Float64Array(regions.length).fill(Number.NaN),
    status: new Uint8Array(regions.length).fill(noStatus),
    year: new Int16Array(regions.length),
    origin: new Uint16Array(regions.length).fill(noOrigin),
  };
  const column = { ...numbers, origins: [] };
  const parts = Object.values(numbers);
  for (const [index, region] of regions.entries()) {
    const first = firsts?.[index] ?? index;
    if (first === index) writeCell(column, index, cellOf(region));
    else for (const part of parts) part[index] = part[first] as number;
  }
  return column;
}

function writeCell(
  column: VariableColumn & { readonly origins: Origin[] },
  index: number,
  cell: Cell | undefined,
): void {
  if (!cell || !isMeasure(cell)) return;
  column.value[index] = cell.value;
  column.low[index] = cell.low;
  column.high[index] = cell.high;
  column.status[index] = statuses.indexOf(cell.status);
  column.year[index] = cell.year;
  column.origin[index] = placeOf(cell, column.origins);
}

/** Place of an origin among those found, which are few. */
function placeOf({ source, year }: Origin, origins: Origin[]): number {
  const found = origins.findIndex((known) => known.source === source && known.year === year);
  return found < 0 ? origins.push({ source, year }) - 1 : found;
}
