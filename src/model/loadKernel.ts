import type { Scenario } from "../scenario/scenario.ts";
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
import {
  answeredQuantity,
  asksForImages,
  promptsBeyond,
  volumeParameter,
} from "./tokens/workloadDemand.ts";

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
  uncounted(out);
  for (let region = 0; region < count; region += 1) {
    const counted = (hostedLoad[region] as number) * factor;
    const computing = itEnergy(counted, parameters.powerUsageEffectiveness);
    const energy = isFleet ? counted : facilityEnergy(computing, powerUsageEffectiveness);
    out.facilityEnergy[region] = energy;
    out.itEnergy[region] = computing;
    out.peakDraw[region] = drawOf(energy, input);
  }
}

/** Tokens or images of the world, in the share that each region answers. */
function asked(input: KernelInput, out: KernelOutput): void {
  const { scenario, count, parameters, servedShare } = input;
  const volume = parameters[volumeParameter(scenario)] * parameters.samplesPerAnswer;
  const { powerUsageEffectiveness } = coolingOf(input);
  const { perAnswer, measuredPue } = energyAt(input);
  const answered = out[answeredQuantity(scenario)];
  uncounted(out);
  for (let region = 0; region < count; region += 1) {
    const amount = volume * (servedShare[region] as number);
    const computing = itEnergyOfTokens(amount, perAnswer, measuredPue);
    const energy = facilityEnergy(computing, powerUsageEffectiveness);
    answered[region] = amount;
    out.itEnergy[region] = computing;
    out.facilityEnergy[region] = energy;
    out.peakDraw[region] = drawOf(energy, input);
  }
}

/** Neither tokens nor images are counted. */
function uncounted(out: KernelOutput): void {
  out.hostedTokens.fill(Number.NaN);
  out.hostedImages.fill(Number.NaN);
}

/** kWh of an output token with the work around it, or of an image, and the PUE that is inside. */
function energyAt({ scenario, parameters, tokenEnergy }: KernelInput) {
  const { isAccelerator, holdsPue } = countedEnergy(scenario);
  const multiplier = isAccelerator ? parameters.facilityMultiplier : 1;
  return {
    perAnswer: kilowattHoursPerToken(tokenEnergy) * multiplier * workAt(scenario, parameters),
    measuredPue: holdsPue ? parameters.measuredPowerUsageEffectiveness : 1,
  };
}

/** An image has neither a prompt to speak of nor tokens to guess ahead. */
const workAt = (scenario: Scenario, parameters: KernelInput["parameters"]): number =>
  asksForImages(scenario)
    ? 1
    : workMultiplier({
        ...parameters,
        extraPromptTokens: promptsBeyond(scenario, parameters),
        samples: 1,
      });

const drawOf = (energy: number, { parameters }: KernelInput): number =>
  peakDraw(energy, parameters.loadFactor, parameters.coincidence) *
  (1 - parameters.curtailableShare);

/** The same in every region, so computed once. */
function sited(input: KernelInput, out: KernelOutput): void {
  const { sitingLoad, loadFactor, coincidence, curtailableShare } = input.parameters;
  const { powerUsageEffectiveness } = coolingOf(input);
  const energy = sitedItEnergy(sitingLoad, loadFactor);
  uncounted(out);
  out.itEnergy.fill(energy);
  out.facilityEnergy.fill(facilityEnergy(energy, powerUsageEffectiveness));
  out.peakDraw.fill(
    sitedPeakDraw(sitingLoad, powerUsageEffectiveness, coincidence) * (1 - curtailableShare),
  );
}
