import { statuses } from "../dataset/status.ts";
import type { Columns, VariableColumn } from "../region/columns.ts";
import type { World } from "../region/region.ts";
import type { PlainEquation } from "./equation.ts";
import { evidenceClasses } from "./evidence.ts";
import { emptyLoad, type HostedLoad } from "./load.ts";
import { sumOfTotals } from "./sumOfTotals.ts";
import { listed } from "./threeShares.ts";

/**
 * The world's data-centre electricity in proportion to located AI compute: `ΣDC · c_r / Σc`. It stands for the load of
 * AI alone: a region on no record of compute hosts none.
 *
 * Central is the record of clusters, which looks everywhere alike. The record of sites is nearly complete in one
 * country and thin in others, so the larger of both only widens the range: in either record, the region's own compute
 * at one end and that of all others at the opposite one.
 */
export function allocateByCompute(
  world: World,
  { computeLocatedClusters, computeLocated }: Columns,
): HostedLoad {
  const load = emptyLoad(world.regions.length);
  const total = sumOfTotals(world);
  const clusters = recordOf(computeLocatedClusters);
  const records = [clusters, recordOf(computeLocated)].filter(({ sums }) => sums.value > 0);
  if (!total || !(clusters.sums.value > 0)) return load;
  for (const [place, region] of world.regions.entries()) {
    if (!region.hasIso) continue;
    load.value[place] = total.value * shareAt(clusters, place, ["value", "value"]);
    load.low[place] =
      total.low * Math.min(...records.map((record) => shareAt(record, place, ["low", "high"])));
    load.high[place] =
      total.high * Math.max(...records.map((record) => shareAt(record, place, ["high", "low"])));
    load.evidence[place] = evidenceClasses.indexOf("located");
    load.status[place] = statuses.indexOf("estimated");
    const { year } = computeLocated;
    load.year[place] = Math.min(total.year, year[place] || total.year);
  }
  return load;
}

type End = "value" | "low" | "high";

interface ComputeRecord {
  readonly column: VariableColumn;
  readonly sums: Readonly<Record<End, number>>;
}

function recordOf(column: VariableColumn): ComputeRecord {
  const sum = (amounts: Float64Array): number =>
    amounts.reduce((total, amount) => total + listed(amount), 0);
  return {
    column,
    sums: { value: sum(column.value), low: sum(column.low), high: sum(column.high) },
  };
}

/** Share of a region in a record, itself at one end of its range and all others at another. */
function shareAt(
  { column, sums }: ComputeRecord,
  place: number,
  [own, others]: readonly [own: End, others: End],
): number {
  const amount = listed(column[own][place] as number);
  const rest = sums[others] - listed(column[others][place] as number);
  return amount === 0 ? 0 : amount / (amount + rest);
}

export const splitByComputeEquation: PlainEquation = {
  id: "splitByCompute",
  formula: "DC = ∑DC_I · c / ∑c",
  symbols: {
    DC: { term: "hostedLoad" },
    DC_I: { term: "regionalTotal", variables: ["dataCentreElectricity"] },
    c: { variable: "computeLocatedClusters" },
  },
  source: "IEA, Energy and AI (2025); Epoch AI, GPU clusters and AI data centres (2025, 2026)",
  bases: ["footprint", "tokens"],
  when: "followsCompute",
};
