import { kilowattHoursPerTerawattHour } from "../units.ts";
import { inferenceFactor } from "./inferenceFactor.ts";
import { facilityEnergy, itEnergy, sitedItEnergy } from "./itEnergy.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { peakDraw, sitedPeakDraw } from "./peakDraw.ts";

/** Energy and draw of the load. */
export function loadKernel(input: KernelInput, out: KernelOutput): void {
  if (input.scenario.basis === "footprint") hosted(input, out);
  else sited(input, out);
}

function hosted({ scenario, count, parameters, hostedLoad }: KernelInput, out: KernelOutput): void {
  const { powerUsageEffectiveness, loadFactor, coincidence } = parameters;
  const factor = inferenceFactor(parameters, scenario.year) * kilowattHoursPerTerawattHour;
  for (let region = 0; region < count; region += 1) {
    const energy = (hostedLoad[region] as number) * factor;
    out.facilityEnergy[region] = energy;
    out.itEnergy[region] = itEnergy(energy, powerUsageEffectiveness);
    out.peakDraw[region] = peakDraw(energy, loadFactor, coincidence);
  }
}

/** The same in every region, so computed once. */
function sited({ parameters }: KernelInput, out: KernelOutput): void {
  const { sitingLoad, loadFactor, powerUsageEffectiveness, coincidence } = parameters;
  const energy = sitedItEnergy(sitingLoad, loadFactor);
  out.itEnergy.fill(energy);
  out.facilityEnergy.fill(facilityEnergy(energy, powerUsageEffectiveness));
  out.peakDraw.fill(sitedPeakDraw(sitingLoad, powerUsageEffectiveness, coincidence));
}
