import { kilowattHoursPerTerawattHour } from "../units.ts";
import { firmCapacity, firmImports } from "./firmCapacity.ts";
import { flexibleShareOfPeak } from "./flexibleHeadroom.ts";
import { capacityCredits, factorsOf } from "./fuelParameters.ts";
import { headroom, headroomShare } from "./headroom.ts";
import type { KernelOutput } from "./kernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { peakDemand } from "./peakDemand.ts";
import { reserveMarginAfter } from "./reserveMarginAfter.ts";

/** The power system, and the load against it. */
export function gridKernel(input: KernelInput, out: KernelOutput): void {
  supply(input, out);
  flexibility(input, out);
  const { count, parameters } = input;
  for (let region = 0; region < count; region += 1) {
    const firm = out.firmCapacity[region] as number;
    const peak = out.peakDemand[region] as number;
    const draw = out.peakDraw[region] as number;
    const left = headroom(firm, peak, parameters.reserveMargin);
    out.headroom[region] = left;
    out.headroomShare[region] = headroomShare(draw, left);
    out.firmShare[region] = draw / firm;
    out.peakShare[region] = draw / peak;
    out.reserveMarginAfter[region] = reserveMarginAfter(firm, peak, draw);
  }
}

/** Room below the peak for a load that gives way near it: one share of every peak that is known. */
function flexibility({ count, parameters }: KernelInput, out: KernelOutput): void {
  const share = flexibleShareOfPeak(parameters.curtailedEnergy);
  for (let region = 0; region < count; region += 1) {
    const peak = out.peakDemand[region] as number;
    out.flexibleShareOfPeak[region] = Number.isNaN(peak) ? Number.NaN : share;
    out.flexibleHeadroom[region] = share * peak;
  }
}

function supply(input: KernelInput, out: KernelOutput): void {
  const { count, parameters, data, capacities } = input;
  const credits = factorsOf(capacityCredits, parameters);
  const { systemLoadFactor } = parameters;
  for (let region = 0; region < count; region += 1) {
    const imports = data.netImports[region] as number;
    const demand = data.annualDemand[region] as number;
    const plants = firmCapacity(capacities, credits, region * credits.length);
    out.firmCapacity[region] = Number.isNaN(data.capacityTotal[region])
      ? Number.NaN
      : plants + firmImports(imports, systemLoadFactor);
    out.peakDemand[region] = peakDemand(
      data.annualDemandOfCapacityYear[region] as number,
      systemLoadFactor,
    );
    const energy = (out.facilityEnergy[region] as number) / kilowattHoursPerTerawattHour;
    out.demandShare[region] = energy / demand;
    out.netImportShare[region] = imports / demand;
  }
}
