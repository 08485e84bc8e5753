import type { IeaRegion } from "../../region/ieaRegions.ts";

/** Mean wet bulb in °C below which European operators cool with outside air for most of the year. */
export const economiserWetBulb = 12;

/**
 * Whether fleets of a place cool with outside air for most of the year, so that far less heat leaves by evaporation: the
 * IEA's Europe with a mean wet bulb below 12 °C, where operators print .02–.05 L/kWh. A place without a wet bulb does not
 * count.
 *
 * @param wetBulb yearly mean, °C.
 */
export const hasEconomiserClimate = (ieaRegion: IeaRegion, wetBulb: number): boolean =>
  ieaRegion === "Europe" && wetBulb < economiserWetBulb;
