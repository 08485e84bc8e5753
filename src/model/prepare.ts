import { capacityFuels, generationFuels } from "../dataset/fuels.ts";
import type { VariableId } from "../dataset/variable.ts";
import { type Columns, columnsOf } from "../region/columns.ts";
import type { Region } from "../region/region.ts";
import { healthCostRegions } from "./healthCost.ts";

/** What the kernel reads of a set of regions and no scenario changes: made once, then only read. */
export interface Prepared {
  readonly regions: readonly Region[];
  readonly columns: Columns;
  /** GW by kind of plant, regions one after the other; NaN throughout where no leaf has any. */
  readonly capacities: { readonly [end in "low" | "value" | "high"]: Float64Array };
  /** Shares of generation by fuel, regions one after the other, each summing to 1. */
  readonly shares: Float64Array;
  /** 1 where health costs by fuel are known. */
  readonly healthKnown: Uint8Array;
  /** Place of the region where they are known and whose income they are carried over from; −1 without it. */
  readonly healthRegion: number;
  /** 1 where publishers report the place apart. */
  readonly hasIso: Uint8Array;
}

const known = new WeakMap<readonly Region[], Prepared>();

/** Prepares regions for the kernel. Made once for each array of regions. */
export function prepare(regions: readonly Region[]): Prepared {
  const made = known.get(regions);
  if (made) return made;
  const columns = columnsOf(regions);
  const prepared: Prepared = {
    regions,
    columns,
    capacities: {
      low: leafRows(columns, capacityFuels, "low"),
      value: leafRows(columns, capacityFuels, "value"),
      high: leafRows(columns, capacityFuels, "high"),
    },
    shares: sharesOf(leafRows(columns, generationFuels, "value"), generationFuels.length),
    healthKnown: Uint8Array.from(regions, ({ id, parent }) =>
      healthCostRegions.includes(parent ?? id) ? 1 : 0,
    ),
    healthRegion: regions.findIndex(({ id }) => id === healthCostRegions[0]),
    hasIso: Uint8Array.from(regions, ({ hasIso }) => (hasIso ? 1 : 0)),
  };
  known.set(regions, prepared);
  return prepared;
}

/**
 * Lays the columns of leaves out region by region. A leaf that is not listed beside others counts for nothing; leaves
 * that sum to nothing are no whole (each is below the unit that its publisher prints) and stay NaN.
 */
function leafRows(
  columns: Columns,
  ids: readonly VariableId[],
  end: "low" | "value" | "high",
): Float64Array {
  const count = columns[ids[0] as VariableId].value.length;
  const rows = new Float64Array(count * ids.length).fill(Number.NaN);
  for (let region = 0; region < count; region += 1) {
    const listed = ids.map((id) => listedAt(columns[id].value, region));
    if (!listed.some((value) => value > 0)) continue;
    rows.set(
      ids.map((id) => listedAt(columns[id][end], region)),
      region * ids.length,
    );
  }
  return rows;
}

const listedAt = (column: Float64Array, region: number): number => {
  const value = column[region] as number;
  return Number.isNaN(value) ? 0 : value;
};

/** Divides each region's row by its sum. */
function sharesOf(rows: Float64Array, width: number): Float64Array {
  const shares = new Float64Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const sum = rows.subarray(start, start + width).reduce((total, value) => total + value, 0);
    for (let fuel = start; fuel < start + width; fuel += 1)
      shares[fuel] = (rows[fuel] as number) / sum;
  }
  return shares;
}
