import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { daysPerYear } from "../../units.ts";
import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { quantity } from "../quantity.ts";
import { waterDirectQuantity } from "./waterConsumption.ts";

/**
 * Water on site on the day of the year that takes most: `W_on / 365 · peaking`. Utilities build for this day.
 *
 * @param direct W_on, m³/yr. @param peaking peak day over mean day (3/6/10). @returns m³/day.
 */
export const peakDayWater = (direct: number, peaking: number): number =>
  (direct / daysPerYear) * peaking;

/** Part of what the water utility can supply in a day that the peak day takes. @param capacity m³/day. */
export const shareOfUtility = (peakDay: number, capacity: number): number =>
  capacity > 0 ? peakDay / capacity : Number.NaN;

export const waterPeakDayQuantity = quantity({
  id: "waterPeakDay",
  unit: "m³/d",
  worked: "worked/coolingClimate",
  formula: "W_d = W_on / 365 · k",
  symbols: { W_on: raises(waterDirectQuantity), k: raises({ parameter: "waterPeaking" }) },
  source: "Utilities build for the day that takes most, not for the year",
  fill: (W_d, { W_on, k }) => {
    for (let region = 0; region < W_d.length; region += 1)
      W_d[region] = peakDayWater(at(W_on, region), k);
  },
});

/** Whether a scenario says how much the water utility can supply. */
export const hasUtilityCapacity = (scenario: Scenario): boolean =>
  rangeOf(scenario, "waterUtilityCapacity").central > 0;

export const waterPeakDayShareQuantity = quantity({
  id: "waterPeakDayShare",
  unit: "ratio",
  worked: "worked/coolingClimate",
  formula: "s = W_d / Q",
  symbols: {
    W_d: raises(waterPeakDayQuantity),
    Q: lowers({ parameter: "waterUtilityCapacity" }),
  },
  source: "Only where the capacity of the utility is given: it is nobody's but the user's figure",
  except: (scenario) => !hasUtilityCapacity(scenario),
  fill: (s, { W_d, Q }) => {
    for (let region = 0; region < s.length; region += 1)
      s[region] = shareOfUtility(at(W_d, region), Q);
  },
});
