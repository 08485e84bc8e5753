import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { peakDrawQuantity } from "../load/peakDraw.ts";
import { quantity } from "../quantity.ts";
import { firmCapacityQuantity } from "./firmCapacity.ts";
import { peakDemandQuantity } from "./peakDemand.ts";

/**
 * Firm capacity left after peak demand and its reserve: `firm − (1 + RM) · peak demand`; negative where there is none.
 *
 * @param reserveMargin RM, required reserve as a share of peak demand.
 * @returns in the unit of the capacities.
 */
export const headroom = (firm: number, peakDemand: number, reserveMargin: number): number =>
  firm - (1 + reserveMargin) * peakDemand;

export const headroomQuantity = quantity({
  id: "headroom",
  unit: "GW",
  worked: "worked/headroom",
  formula: "R = C − (1 + r) · M",
  symbols: {
    r: lowers({ parameter: "reserveMargin" }),
    C: raises(firmCapacityQuantity),
    M: lowers(peakDemandQuantity),
  },
  source: "Planning reserve margins of system operators",
  fill: (R, { C, M, r }) => {
    for (let region = 0; region < R.length; region += 1)
      R[region] = headroom(at(C, region), at(M, region), r);
  },
});

/**
 * Share of the headroom that a load takes: `P / headroom`. There is no such ratio where headroom ≤ 0: infinity then
 * stands for *no headroom* and is never shown as a number. A gap (NaN) in either stays one.
 */
export const headroomShare = (peakDraw: number, headroomLeft: number): number =>
  headroomLeft <= 0 && !Number.isNaN(peakDraw) ? Number.POSITIVE_INFINITY : peakDraw / headroomLeft;

export const headroomShareQuantity = quantity({
  id: "headroomShare",
  unit: "ratio",
  worked: "worked/headroom",
  formula: "h = P / R",
  symbols: { P: raises(peakDrawQuantity), R: lowers(headroomQuantity) },
  source: "Only where R is above 0: else the class is no headroom, and no ratio exists",
  fill: (h, { P, R }) => {
    for (let region = 0; region < h.length; region += 1)
      h[region] = headroomShare(at(P, region), at(R, region));
  },
});
