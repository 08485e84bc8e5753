import { kilowattHoursPerTerawattHour } from "../../units.ts";
import { at } from "../columns.ts";
import { raises } from "../declaration.ts";
import { quantity, wayTo } from "../quantity.ts";
import { aiElectricityQuantity } from "./aiLoad.ts";
import { coolingPueStep, evaporatesAlone, isFleet } from "./cooling.ts";
import { itEnergy, itEnergyQuantity } from "./itEnergy.ts";

/**
 * Electricity of the facility around computing equipment: `E_fac = PUE · E_IT`. @returns kWh/yr.
 */
export const facilityEnergy = (itEnergyPerYear: number, powerUsageEffectiveness: number): number =>
  itEnergyPerYear * powerUsageEffectiveness;

const isCooledOtherwise = (scenario: Parameters<typeof isFleet>[0]): boolean => !isFleet(scenario);

/**
 * Electricity of AI inference, facilities. They take what was counted, with the cooling of the fleet; another way of
 * cooling changes what surrounds the equipment.
 */
export const facilityEnergyQuantity = quantity({
  id: "facilityEnergy",
  equation: "hostedFacilityEnergy",
  unit: "kWh/yr",
  formula: "E_fac = A · i · PUE_c / PUE",
  symbols: {
    A: { quantity: aiElectricityQuantity, effect: "raises" },
    i: { parameter: "inferenceShare", effect: "raises" },
    PUE: {
      parameter: "powerUsageEffectiveness",
      /**
       * Through the sites it moves the load either way. `1 + added / PUE` falls; `max(1, PUE − saved) / PUE` falls until PUE
       * reaches 1 + saved, then rises.
       */
      effect: (scenario) => (evaporatesAlone(scenario) ? "bends" : "either"),
      isNet: true,
      only: isCooledOtherwise,
    },
    PUE_c: { quantity: coolingPueStep, effect: "raises", only: isCooledOtherwise },
  },
  source:
    "The load of AI was counted with the fleet's cooling; the inference share is an assumption",
  bases: ["footprint"],
  fill: (E_fac, { A, i, PUE, PUE_c }) => {
    const share = i * kilowattHoursPerTerawattHour;
    for (let region = 0; region < E_fac.length; region += 1) {
      const counted = at(A, region) * share;
      E_fac[region] = PUE_c === PUE ? counted : facilityEnergy(itEnergy(counted, PUE), PUE_c);
    }
  },
});

export const facilityEnergyWay = wayTo(facilityEnergyQuantity, {
  id: "facilityEnergy",
  formula: "E_fac = PUE_c · E_IT",
  symbols: { E_IT: raises(itEnergyQuantity), PUE_c: raises(coolingPueStep) },
  source: "Power usage effectiveness by ISO/IEC 30134-2",
  bases: ["tokens", "siting"],
  fill: (E_fac, { E_IT, PUE_c }) => {
    for (let region = 0; region < E_fac.length; region += 1)
      E_fac[region] = facilityEnergy(at(E_IT, region), PUE_c);
  },
});
