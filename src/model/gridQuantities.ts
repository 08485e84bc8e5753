import { capacityFuels } from "../dataset/fuels.ts";
import { capacityCredits } from "./fuelParameters.ts";
import { parametersWith } from "./parametersWith.ts";
import type { Quantity } from "./quantity.ts";

/** The load against the power system. */
export const gridQuantities = {
  demandShare: { from: { facilityEnergy: "raises" }, variables: { annualDemand: "lowers" } },
  firmCapacity: {
    /** Capacity so small that the publisher prints "(s)" for the total is no data, whatever its leaves say. */
    variables: { capacityTotal: "none", netImports: "raises" },
    leaves: capacityFuels,
    leavesEffect: "raises",
    parameters: { ...parametersWith(capacityCredits, "raises"), systemLoadFactor: "lowers" },
  },
  peakDemand: {
    variables: { annualDemandOfCapacityYear: "raises" },
    parameters: { systemLoadFactor: "lowers" },
  },
  peakShare: { from: { peakDraw: "raises", peakDemand: "lowers" } },
  firmShare: { from: { peakDraw: "raises", firmCapacity: "lowers" } },
  headroom: {
    from: { firmCapacity: "raises", peakDemand: "lowers" },
    parameters: { reserveMargin: "lowers" },
  },
  headroomShare: { from: { peakDraw: "raises", headroom: "lowers" } },
  reserveMarginAfter: {
    from: { firmCapacity: "raises", peakDemand: "lowers", peakDraw: "lowers" },
  },
  /** Found in the United States and carried over: it is asked of systems whose peak is known. */
  flexibleShareOfPeak: {
    from: { peakDemand: "none" },
    parameters: { curtailedEnergy: "raises" },
  },
  flexibleHeadroom: { from: { flexibleShareOfPeak: "raises", peakDemand: "raises" } },
  /** Exporters have a negative share, which a larger demand raises towards zero. */
  netImportShare: { variables: { netImports: "raises", annualDemand: "either" } },
} as const satisfies Record<string, Quantity>;
