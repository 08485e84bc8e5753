import { kilowattHoursPerTerawattHour } from "../units.ts";
import { coolingOf } from "./coolingChoice.ts";
import { inferenceFactor } from "./inferenceFactor.ts";
import { facilityEnergy, itEnergy, sitedItEnergy } from "./itEnergy.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { peakDraw, sitedPeakDraw } from "./peakDraw.ts";
import { itEnergyOfTokens, workMultiplier } from "./tokens/tokenDemand.ts";
import { kilowattHoursPerToken } from "./tokens/tokenEnergy.ts";
import { countedEnergy } from "./tokens/tokenEnergyOf.ts";

/** Energy and draw of the load. */
export function loadKernel(input: KernelInput, out: KernelOutput): void {
  const { basis } = input.scenario;
  if (basis === "footprint") hosted(input, out);
  else if (basis === "tokens") asked(input, out);
  else sited(input, out);
}

/** Facilities take what was counted, unless they are cooled in another way than the fleet that it was counted on. */
function hosted(input: KernelInput, out: KernelOutput): void {
  const { scenario, count, parameters, hostedLoad } = input;
  const { powerUsageEffectiveness } = coolingOf(input);
  const isFleet = scenario.switches.cooling === "fleet";
  const factor = inferenceFactor(parameters, scenario.year) * kilowattHoursPerTerawattHour;
  out.hostedTokens.fill(Number.NaN);
  for (let region = 0; region < count; region += 1) {
    const counted = (hostedLoad[region] as number) * factor;
    const computing = itEnergy(counted, parameters.powerUsageEffectiveness);
    const energy = isFleet ? counted : facilityEnergy(computing, powerUsageEffectiveness);
    out.facilityEnergy[region] = energy;
    out.itEnergy[region] = computing;
    out.peakDraw[region] = drawOf(energy, input);
  }
}

/** Tokens of the world, in the share that each region answers. */
function asked(input: KernelInput, out: KernelOutput): void {
  const { count, parameters, servedShare } = input;
  const { outputTokens, samplesPerAnswer } = parameters;
  const { powerUsageEffectiveness } = coolingOf(input);
  const { perToken, measuredPue } = tokenEnergyAt(input);
  for (let region = 0; region < count; region += 1) {
    const tokens = outputTokens * samplesPerAnswer * (servedShare[region] as number);
    const computing = itEnergyOfTokens(tokens, perToken, measuredPue);
    const energy = facilityEnergy(computing, powerUsageEffectiveness);
    out.hostedTokens[region] = tokens;
    out.itEnergy[region] = computing;
    out.facilityEnergy[region] = energy;
    out.peakDraw[region] = drawOf(energy, input);
  }
}

/** kWh of an output token with the work around it, and the PUE that is inside. */
function tokenEnergyAt({ scenario, parameters, tokenEnergy }: KernelInput) {
  const { isAccelerator, holdsPue } = countedEnergy(scenario);
  const multiplier = isAccelerator ? parameters.facilityMultiplier : 1;
  const work = workMultiplier({ ...parameters, samples: 1 });
  return {
    perToken: kilowattHoursPerToken(tokenEnergy) * multiplier * work,
    measuredPue: holdsPue ? parameters.measuredPowerUsageEffectiveness : 1,
  };
}

const drawOf = (energy: number, { parameters }: KernelInput): number =>
  peakDraw(energy, parameters.loadFactor, parameters.coincidence) *
  (1 - parameters.curtailableShare);

/** The same in every region, so computed once. */
function sited(input: KernelInput, out: KernelOutput): void {
  const { sitingLoad, loadFactor, coincidence, curtailableShare } = input.parameters;
  const { powerUsageEffectiveness } = coolingOf(input);
  const energy = sitedItEnergy(sitingLoad, loadFactor);
  out.hostedTokens.fill(Number.NaN);
  out.itEnergy.fill(energy);
  out.facilityEnergy.fill(facilityEnergy(energy, powerUsageEffectiveness));
  out.peakDraw.fill(
    sitedPeakDraw(sitingLoad, powerUsageEffectiveness, coincidence) * (1 - curtailableShare),
  );
}
