import { type Cell, isMeasure } from "../dataset/measure.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorReads } from "../indicator/indicatorReads.ts";
import type { Reads } from "../model/reads.ts";
import type { Region, World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A dataset that supplied numbers, with the years of those numbers. */
export interface UsedSource {
  readonly id: string;
  readonly years: readonly number[];
  /** How many cells it supplied. */
  readonly cells: number;
}

/** Variables from which the load that a region hosts is read: published, or split by three shares. */
const loadVariables: readonly VariableId[] = [
  "dataCentreElectricity",
  "computeLocated",
  "dataCentreSites",
  "cloudRegions",
  "annualDemand",
];

/** Every variable that an indicator reads under a scenario, required or not; those of the load it rests on included. */
export function variablesRead(indicator: Indicator, scenario: Scenario): VariableId[] {
  const { needed, joining } = indicatorReads(indicator, scenario);
  const all = [needed, ...joining].flatMap(withParts);
  return [
    ...new Set(
      all.flatMap(({ variables, leaves, replaceable, hostedLoad }) => [
        ...variables,
        ...leaves.flat(),
        ...replaceable,
        ...(hostedLoad ? loadVariables : []),
      ]),
    ),
  ];
}

const withParts = (reads: Reads): Reads[] => [
  reads,
  ...reads.parts.flatMap((part) => withParts(part.reads)),
];

/** The variable that is also known as totals of the IEA's regions, from which national loads are split. */
const totalledVariable: VariableId = "dataCentreElectricity";

/**
 * The datasets that supplied the variables of these regions, those with most cells first.
 *
 * @param totals the world's totals; counted where the totalled variable is among those read.
 */
export function usedSources(
  regions: readonly Region[],
  reads: readonly VariableId[],
  totals: World["totals"] = {},
): UsedSource[] {
  const years = new Map<string, number[]>();
  const count = (cell: Cell | undefined): void => {
    if (!cell || !isMeasure(cell)) return;
    const known = years.get(cell.source);
    if (known) known.push(cell.year);
    else years.set(cell.source, [cell.year]);
  };
  for (const { cells } of regions) for (const variable of reads) count(cells[variable]);
  if (reads.includes(totalledVariable)) Object.values(totals).forEach(count);
  return [...years]
    .map(([id, all]) => ({ id, years: [...new Set(all)].toSorted(), cells: all.length }))
    .toSorted((a, b) => b.cells - a.cells || (a.id < b.id ? -1 : 1));
}
