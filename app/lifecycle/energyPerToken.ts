import {
  countedEnergy,
  itEnergyOfTokens,
  kilowattHoursPerToken,
  type ParameterRange,
  rangeOf,
  type Scenario,
} from "../../src/index.ts";
import { exactly, over, product } from "./range.ts";

/** Electricity of computing equipment for an output token, kWh. */
export function equipmentEnergyPerToken(scenario: Scenario): ParameterRange {
  const { energy, isAccelerator, holdsPue } = countedEnergy(scenario);
  const multiplier = isAccelerator ? rangeOf(scenario, "facilityMultiplier") : exactly(1);
  const measuredPue = holdsPue ? rangeOf(scenario, "measuredPowerUsageEffectiveness") : exactly(1);
  const { low, central, high } = over(product(energy, multiplier), kilowattHoursPerToken);
  return {
    low: itEnergyOfTokens(1, low, measuredPue.high),
    central: itEnergyOfTokens(1, central, measuredPue.central),
    high: itEnergyOfTokens(1, high, measuredPue.low),
  };
}

/** Electricity of a facility for an output token: `E = PUE · E_IT`, kWh. */
export const facilityEnergyPerToken = (scenario: Scenario): ParameterRange =>
  product(equipmentEnergyPerToken(scenario), rangeOf(scenario, "powerUsageEffectiveness"));
