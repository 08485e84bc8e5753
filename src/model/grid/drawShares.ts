import { quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { peakDrawQuantity } from "../load/peakDraw.ts";
import { quantity } from "../quantity.ts";
import { firmCapacityQuantity } from "./firmCapacity.ts";
import { peakDemandQuantity } from "./peakDemand.ts";

const P = raises(peakDrawQuantity);

/** The draw against the peak of the system: only to tell a load that no grid can take. */
export const peakShareQuantity = quantity({
  id: "peakShare",
  unit: "ratio",
  formula: "p = P / M",
  symbols: { P, M: lowers(peakDemandQuantity) },
  source: "Above 20 % a load is larger than the grid can take",
  fill: (p, { P, M }) => quotient(p, P, M),
});

export const firmShareQuantity = quantity({
  id: "firmShare",
  unit: "ratio",
  formula: "p = P / C",
  symbols: { P, C: lowers(firmCapacityQuantity) },
  source: "Draw against what can be counted on",
  fill: (p, { P, C }) => quotient(p, P, C),
});
