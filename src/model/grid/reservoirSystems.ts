import type { VariableColumn } from "../../region/columns.ts";
import { countryOf, type Region } from "../../region/region.ts";
import { at } from "../columns.ts";

/**
 * Systems whose reservoirs or geothermal wells carry nine tenths of generation and can be called on at any hour: Iceland,
 * Norway, Paraguay, Bhutan. The mix of generation does not tell: rivers without reservoirs are in it too.
 */
export const reservoirSystems: readonly string[] = ["ISL", "NOR", "PRY", "BTN"];

type Ends = Readonly<Record<"low" | "value" | "high", Float64Array>>;

/** Hydro capacity of systems that reservoirs carry, GW; 0 elsewhere. */
export function reservoirCapacity(regions: readonly Region[], hydro: VariableColumn): Ends {
  const inSystems = (end: Float64Array): Float64Array =>
    Float64Array.from(regions, (region, place) =>
      reservoirSystems.includes(countryOf(region)) ? at(end, place) || 0 : 0,
    );
  return { low: inSystems(hydro.low), value: inSystems(hydro.value), high: inSystems(hydro.high) };
}

/**
 * Capacity that counts as firm beyond the ordinary credit of hydro: `G · max(0, z_r − z_h)`.
 *
 * @param capacity G, hydro of such a system, GW. @param credit z_r, of firm plants (.95).
 * @param ordinary z_h, credit of hydro elsewhere (.60/.80/.95). @returns GW.
 */
export const addedByReservoirs = (capacity: number, credit: number, ordinary: number): number =>
  capacity * Math.max(0, credit - ordinary);
