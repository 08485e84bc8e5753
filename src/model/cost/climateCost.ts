import { at, product } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity } from "../quantity.ts";
import { carbon } from "./carbon.ts";

/**
 * Climate cost that no price contains: `C · SCC · (1 − internalised share)`.
 *
 * @param carbon t CO₂e (or t per kWh).
 * @param socialCostOfCarbon USD/t (EPA 2023).
 * @param internalisedShare share of it that carbon prices cover already.
 * @returns USD (or USD/kWh).
 */
export const climateCost = (
  carbon: number,
  socialCostOfCarbon: number,
  internalisedShare: number,
): number => carbon * socialCostOfCarbon * (1 - internalisedShare);

export const climateCostPerEnergyQuantity = quantity({
  id: "climateCostPerEnergy",
  unit: "USD/kWh",
  formula: "x_C = EF · σ · (1 − ι)",
  symbols: {
    EF: raises({ variable: "carbonIntensity" }),
    σ: raises({ parameter: "socialCostOfCarbon" }),
    ι: lowers({ parameter: "internalisedShare" }),
  },
  source: "EPA (2023), for 2025; before carbon pricing unless a share is set as paid already",
  fill: (x_C, { EF, σ, ι }) => {
    for (let region = 0; region < x_C.length; region += 1)
      x_C[region] = climateCost(carbon(1, at(EF, region)), σ, ι);
  },
});

export const climateCostPerResidentQuantity = quantity({
  id: "climateCostPerResident",
  unit: "USD/person/yr",
  formula: "k = x_C · E_fac / B",
  symbols: {
    x_C: raises(climateCostPerEnergyQuantity),
    E_fac: raises(facilityEnergyQuantity),
    B: lowers({ variable: "population" }),
  },
  source: "Residents of the region that hosts: the part of the external cost known of most regions",
  fill: (k, { x_C, E_fac, B }) => {
    for (let region = 0; region < k.length; region += 1)
      k[region] = (at(x_C, region) * at(E_fac, region)) / at(B, region);
  },
});

export const climateCostQuantity = quantity({
  id: "climateCost",
  unit: "USD/yr",
  worked: "worked/endToEnd",
  formula: "X = x_C · E_fac",
  symbols: { x_C: raises(climateCostPerEnergyQuantity), E_fac: raises(facilityEnergyQuantity) },
  source: "One part of the external cost",
  fill: (X, { x_C, E_fac }) => product(X, x_C, E_fac),
});
