import { type Cell, isMeasure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import { type VariableId, variableIds } from "../dataset/variable.ts";
import type { Region } from "./region.ts";

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
}

export type Columns = Readonly<Record<VariableId, VariableColumn>>;

const noStatus = 255;
const known = new WeakMap<readonly Region[], Columns>();

/** The variables of regions as columns, in the order of the regions. Made once for each array of regions. */
export function columnsOf(regions: readonly Region[]): Columns {
  const made = known.get(regions);
  if (made) return made;
  const firsts = firstWithSameCells(regions);
  const columns = Object.fromEntries(
    variableIds.map((variable) => [variable, columnOf(regions, variable, firsts)]),
  ) as Columns;
  known.set(regions, columns);
  return columns;
}

/** For each region the first one that holds the same cells: regions that inherit everything share them. */
function firstWithSameCells(regions: readonly Region[]): Int32Array {
  const firsts = new Map<Region["cells"], number>();
  return Int32Array.from(regions, ({ cells }, index) => {
    const first = firsts.get(cells) ?? index;
    firsts.set(cells, first);
    return first;
  });
}

function columnOf(
  regions: readonly Region[],
  variable: VariableId,
  firsts: Int32Array,
): VariableColumn {
  const column = {
    value: new Float64Array(regions.length).fill(Number.NaN),
    low: new Float64Array(regions.length).fill(Number.NaN),
    high: new Float64Array(regions.length).fill(Number.NaN),
    status: new Uint8Array(regions.length).fill(noStatus),
    year: new Int16Array(regions.length),
  };
  for (let index = 0; index < regions.length; index += 1) {
    const first = firsts[index] as number;
    if (first === index) writeCell(column, index, regions[index]?.cells[variable]);
    else for (const part of Object.values(column)) part[index] = part[first] as number;
  }
  return column;
}

function writeCell(column: VariableColumn, index: number, cell: Cell | undefined): void {
  if (!cell || !isMeasure(cell)) return;
  column.value[index] = cell.value;
  column.low[index] = cell.low;
  column.high[index] = cell.high;
  column.status[index] = statuses.indexOf(cell.status);
  column.year[index] = cell.year;
}
