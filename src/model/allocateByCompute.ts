import { statuses } from "../dataset/status.ts";
import { columnsOf, type VariableColumn } from "../region/columns.ts";
import type { World } from "../region/region.ts";
import { evidenceClasses } from "./evidence.ts";
import { emptyLoad, type HostedLoad } from "./load.ts";
import { sumOfTotals } from "./sumOfTotals.ts";
import { listed } from "./threeShares.ts";

/**
 * The world's data-centre electricity in proportion to located AI compute: `ΣDC · c_r / Σc`. It stands for the load of
 * AI alone: a region on no record of compute hosts none. Its range holds the region's own compute at the end and that
 * of all others at the opposite one.
 */
export function allocateByCompute(world: World): HostedLoad {
  const load = emptyLoad(world.regions.length);
  const total = sumOfTotals(world);
  const { computeLocated } = columnsOf(world.regions);
  const sums = sumsOf(computeLocated);
  if (!total || !(sums.value > 0)) return load;
  for (const [place, region] of world.regions.entries()) {
    if (!region.hasIso) continue;
    const own = ownOf(computeLocated, place);
    load.value[place] = (total.value * own.value) / sums.value;
    load.low[place] = (total.low * own.low) / (own.low + sums.high - own.high || 1);
    load.high[place] = (total.high * own.high) / (own.high + sums.low - own.low || 1);
    load.evidence[place] = evidenceClasses.indexOf("located");
    load.status[place] = statuses.indexOf("estimated");
    load.year[place] = own.value > 0 ? Math.min(total.year, own.year) : total.year;
  }
  return load;
}

const ownOf = ({ value, low, high, year }: VariableColumn, place: number) => ({
  value: listed(value[place] as number),
  low: listed(low[place] as number),
  high: listed(high[place] as number),
  year: year[place] as number,
});

const sumOf = (column: Float64Array): number =>
  column.reduce((sum, amount) => sum + listed(amount), 0);

const sumsOf = ({ value, low, high }: VariableColumn) => ({
  value: sumOf(value),
  low: sumOf(low),
  high: sumOf(high),
});
