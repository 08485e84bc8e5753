import { capacityFuels, generationFuels } from "../dataset/fuels.ts";
import type { VariableId } from "../dataset/variable.ts";
import { type Columns, columnsOf } from "../region/columns.ts";
import type { Region } from "../region/region.ts";
import { healthCostRegions } from "./healthCost.ts";

/** What the kernel reads of a set of regions and no scenario changes: made once, then only read. */
export interface Prepared {
  readonly regions: readonly Region[];
  readonly columns: Columns;
  /** GW by kind of plant, regions one after the other; NaN throughout where no leaf is listed. */
  readonly capacities: { readonly [end in "low" | "value" | "high"]: Float64Array };
  /** Shares of generation by fuel, regions one after the other, each summing to 1. */
  readonly shares: Float64Array;
  /** 1 where health costs by fuel are known. */
  readonly healthKnown: Uint8Array;
}

const known = new WeakMap<readonly Region[], Prepared>();

/** Prepares regions for the kernel. Made once for each array of regions. */
export function prepare(regions: readonly Region[]): Prepared {
  const made = known.get(regions);
  if (made) return made;
  const columns = columnsOf(regions);
  const rows = (ids: readonly VariableId[], end: "low" | "value" | "high") =>
    leaves(
      ids.map((id) => columns[id][end]),
      regions.length,
    );
  const prepared: Prepared = {
    regions,
    columns,
    capacities: {
      low: rows(capacityFuels, "low"),
      value: rows(capacityFuels, "value"),
      high: rows(capacityFuels, "high"),
    },
    shares: sharesOf(rows(generationFuels, "value"), generationFuels.length),
    healthKnown: Uint8Array.from(regions, ({ id, parent }) =>
      healthCostRegions.includes(parent ?? id) ? 1 : 0,
    ),
  };
  known.set(regions, prepared);
  return prepared;
}

/** Lays columns out region by region. A leaf that is not listed beside others counts for nothing. */
function leaves(columns: readonly Float64Array[], count: number): Float64Array {
  const rows = new Float64Array(count * columns.length).fill(Number.NaN);
  for (let region = 0; region < count; region += 1) {
    if (columns.every((column) => Number.isNaN(column[region]))) continue;
    for (const [fuel, column] of columns.entries()) {
      const value = column[region] as number;
      rows[region * columns.length + fuel] = Number.isNaN(value) ? 0 : value;
    }
  }
  return rows;
}

/** Divides each region's row by its sum; a row that sums to nothing has no shares. */
function sharesOf(rows: Float64Array, width: number): Float64Array {
  const shares = new Float64Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const sum = rows.subarray(start, start + width).reduce((total, value) => total + value, 0);
    for (let fuel = start; fuel < start + width; fuel += 1)
      shares[fuel] = sum > 0 ? (rows[fuel] as number) / sum : Number.NaN;
  }
  return shares;
}
