import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { product } from "../columns.ts";
import { raises } from "../declaration.ts";
import { quantity } from "../quantity.ts";
import { peakDemandQuantity } from "./peakDemand.ts";

/** Load that a power system takes on below its own past peak, for what that load is willing to be curtailed. */
export interface FlexibleLoad {
  /** Curtailed energy of the new load as a share of what it would take at full power all year. */
  readonly curtailed: number;
  /** New load, constant but for that, GW. */
  readonly load: number;
}

/**
 * Norris et al. (2025), Rethinking Load Growth, Nicholas Institute, Duke University, page 20: the 22 largest balancing
 * authorities of the United States together, hourly demand of 2016 to 2024. The first row holds by definition: a load that is never
 * curtailed adds to the peak hour in full.
 */
export const flexibleLoads: readonly FlexibleLoad[] = [
  { curtailed: 0, load: 0 },
  { curtailed: 0.0025, load: 76 },
  { curtailed: 0.005, load: 98 },
  { curtailed: 0.01, load: 126 },
  { curtailed: 0.05, load: 215 },
];

/** Summer peak of those balancing authorities, GW: 744 of about 777 in the contiguous United States (page 15). */
export const flexibleLoadPeak = 744;

/**
 * New load that the system's own peak leaves room for, as a share of that peak: the study's table over its peak, straight
 * lines between its rows. Beyond its last row there is no figure. Elsewhere than in the United States it is carried over,
 * for nobody has repeated the study there: the room grows where demand is further below its peak for most of the year.
 *
 * @param curtailed share of the energy that the load would take at full power all year, 0–0.05.
 * @returns NaN outside of the table.
 */
export function flexibleShareOfPeak(curtailed: number): number {
  const above = flexibleLoads.findIndex((row) => curtailed <= row.curtailed);
  const to = flexibleLoads[above];
  if (!to || curtailed < 0) return Number.NaN;
  const from = flexibleLoads[above - 1] ?? to;
  const part = above === 0 ? 0 : (curtailed - from.curtailed) / (to.curtailed - from.curtailed);
  return (from.load + part * (to.load - from.load)) / flexibleLoadPeak;
}

/** Whether a scenario asks what a load could find room for by giving way. */
export const asksForFlexibility = (scenario: Scenario): boolean =>
  rangeOf(scenario, "curtailedEnergy").central > 0;

/** New load that finds room below the system's peak if it is curtailed, of that peak: for systems whose peak is known. */
export const flexibleShareOfPeakQuantity = quantity({
  id: "flexibleShareOfPeak",
  unit: "ratio",
  worked: "worked/flexibleHeadroom",
  formula: "φ = min(30400 · u, 54 + 8800 · u, 70 + 5600 · u, 103.75 + 2225 · u) / 744",
  symbols: { u: raises({ parameter: "curtailedEnergy" }) },
  needs: [{ quantity: peakDemandQuantity }],
  source:
    "Norris et al. (2025), Rethinking Load Growth, Duke University, pages 15 and 20: 76, 98, 126 and 215 GW of new load at 0.25, 0.5, 1 and 5 % of its energy curtailed, over a peak of 744 GW of 22 US balancing authorities; straight lines between, none beyond 5 %. Found in the United States alone and carried over elsewhere; networks are not looked at",
  fill: (φ, { u }) => {
    φ.fill(flexibleShareOfPeak(u));
  },
});

export const flexibleHeadroomQuantity = quantity({
  id: "flexibleHeadroom",
  unit: "GW",
  worked: "worked/flexibleHeadroom",
  formula: "R_u = φ · M",
  symbols: { φ: raises(flexibleShareOfPeakQuantity), M: raises(peakDemandQuantity) },
  source:
    "New load below the system's own peak if it gives way near it. No reserve is asked for, so it is not the headroom of plants",
  fill: (R_u, { φ, M }) => product(R_u, φ, M),
});
