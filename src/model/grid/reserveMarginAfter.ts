import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { peakDrawQuantity } from "../load/peakDraw.ts";
import { quantity } from "../quantity.ts";
import { firmCapacityQuantity } from "./firmCapacity.ts";
import { peakDemandQuantity } from "./peakDemand.ts";

/**
 * Reserve margin once a load is added: `firm / (peak demand + P) − 1`.
 *
 * @returns a ratio; negative where firm capacity does not reach the peak.
 */
export const reserveMarginAfter = (firm: number, peakDemand: number, peakDraw: number): number =>
  firm / (peakDemand + peakDraw) - 1;

export const reserveMarginAfterQuantity = quantity({
  id: "reserveMarginAfter",
  unit: "ratio",
  worked: "worked/headroom",
  formula: "r = C / (M + P) − 1",
  symbols: {
    C: raises(firmCapacityQuantity),
    M: lowers(peakDemandQuantity),
    P: lowers(peakDrawQuantity),
  },
  source: "Reserve margin once the load is there",
  fill: (r, { C, M, P }) => {
    for (let region = 0; region < r.length; region += 1)
      r[region] = reserveMarginAfter(at(C, region), at(M, region), at(P, region));
  },
});
