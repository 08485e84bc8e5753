import { exactly, rangeProduct, risingOver } from "../../scenario/rangeArithmetic.ts";
import { type ParameterRange, rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { itEnergyOfTokens } from "../tokens/tokenDemand.ts";
import { kilowattHoursPerToken } from "../tokens/tokenEnergy.ts";
import { countedEnergy } from "../tokens/tokenEnergyOf.ts";

/** Electricity of computing equipment for an output token, kWh. */
export function equipmentEnergyPerToken(scenario: Scenario): ParameterRange {
  const { energy, isAccelerator, holdsPue } = countedEnergy(scenario);
  const multiplier = isAccelerator ? rangeOf(scenario, "facilityMultiplier") : exactly(1);
  const measuredPue = holdsPue ? rangeOf(scenario, "measuredPowerUsageEffectiveness") : exactly(1);
  const { low, central, high } = risingOver(
    rangeProduct(energy, multiplier),
    kilowattHoursPerToken,
  );
  return {
    low: itEnergyOfTokens(1, low, measuredPue.high),
    central: itEnergyOfTokens(1, central, measuredPue.central),
    high: itEnergyOfTokens(1, high, measuredPue.low),
  };
}

/** Electricity of a facility for an output token: `E = PUE · E_IT`, kWh. */
export const facilityEnergyPerToken = (scenario: Scenario): ParameterRange =>
  rangeProduct(equipmentEnergyPerToken(scenario), rangeOf(scenario, "powerUsageEffectiveness"));
