import { hoursPerYear } from "../../units.ts";
import { at, mixture } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { capacityCredits } from "../fuelParameters.ts";
import { quantity } from "../quantity.ts";
import { gridLoadFactorStep } from "./gridLoadFactor.ts";
import { addedByReservoirs } from "./reservoirSystems.ts";

/** GW of constant power in a year's TWh: 8760 h / 1000. */
const terawattHoursPerGigawattYear = hoursPerYear / 1000;

/**
 * Imports counted on at the peak: `max(0, net imports) / (8.76 · system load factor)`. Exporters get none, and lose none.
 *
 * @param netImports TWh/yr.
 * @returns GW.
 */
export const firmImports = (netImports: number, systemLoadFactor: number): number =>
  Math.max(0, netImports) / (terawattHoursPerGigawattYear * systemLoadFactor);

/** Capacity of a system's own plants that can be counted on at the peak, each kind with its credit, and of its imports. */
export const firmCapacityQuantity = quantity({
  id: "firmCapacity",
  unit: "GW",
  worked: "worked/headroom",
  formula: "C = ∑_f G · z + G_r · max(0, z_r − z_h) + max(0, I) / (LF_s · 8760)",
  symbols: {
    G: raises({ leaves: "capacityOfKind" }),
    z: { term: "capacityCredit", factors: capacityCredits, effect: "raises" },
    G_r: raises({ given: "reservoirCapacity", variables: ["capacityHydro"] }),
    z_r: raises({ parameter: "capacityCreditReservoirs" }),
    z_h: { parameter: "capacityCreditHydro", effect: "raises", isNet: true },
    I: raises({ variable: "netImports" }),
    LF_s: lowers(gridLoadFactorStep),
  },
  /** Capacity so small that the publisher prints "(s)" for the total is no data, whatever its leaves say. */
  needs: [{ variable: "capacityTotal" }],
  source:
    "Effective load-carrying capability; imports spread over the year as demand is. G_r is hydro where reservoirs carry the whole system (Iceland, Norway, Paraguay, Bhutan), 0 elsewhere: it counts as firm plants do. Where the publisher prints no total there is no figure",
  fill: (C, { G, z, G_r, z_r, z_h, I, LF_s }) => {
    mixture(C, G, z);
    for (let region = 0; region < C.length; region += 1)
      C[region] =
        at(C, region) +
        addedByReservoirs(at(G_r, region), z_r, z_h) +
        firmImports(at(I, region), at(LF_s, region));
  },
});
