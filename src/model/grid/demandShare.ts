import { kilowattHoursPerTerawattHour } from "../../units.ts";
import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity } from "../quantity.ts";

/** The load's electricity against a year's demand of the region. */
export const demandShareQuantity = quantity({
  id: "demandShare",
  unit: "ratio",
  formula: "q = E_fac / D",
  symbols: { E_fac: raises(facilityEnergyQuantity), D: lowers({ variable: "annualDemand" }) },
  source: "Energy against a year's demand",
  fill: (q, { E_fac, D }) => {
    for (let region = 0; region < q.length; region += 1)
      q[region] = at(E_fac, region) / kilowattHoursPerTerawattHour / at(D, region);
  },
});
