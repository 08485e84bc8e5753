import { at } from "../columns.ts";
import { raises } from "../declaration.ts";
import { evaporatedShareStep, evaporatesAsFleet, evaporationLeftStep } from "../load/cooling.ts";
import { numberStep, step } from "../quantity.ts";

/** φ of fleets that outside air cools for most of the year, in the part that the way of cooling leaves of it. */
export const economiserShareStep = numberStep({
  id: "economiserShare",
  worked: "worked/coolingClimate",
  formula: "φ_ec = φ_e",
  symbols: {
    φ_e: { parameter: "economiserEvaporativeShare", effect: "raises", only: evaporatesAsFleet },
    h: raises(evaporationLeftStep),
  },
  source:
    "The fleet's share as it is, half of it for hybrid cooling, 1 for evaporation alone, 0 for dry cooling",
  compute: ({ φ_e, h }, { switches }) => (switches.cooling === "evaporative" ? 1 : φ_e * h),
});

/** Share of the heat that is rejected by evaporation, by the climate of the region. */
export const evaporatedShareHereStep = step({
  id: "evaporatedShareHere",
  worked: "worked/coolingClimate",
  formula: "φ_r = (1 − e) · φ_c + e · φ_ec",
  symbols: {
    e: { given: "economiserClimate", variables: ["wetBulb"], effect: "none" },
    φ_c: raises(evaporatedShareStep),
    φ_ec: raises(economiserShareStep),
  },
  source:
    "e is 1 in the IEA's Europe below a mean wet bulb of 12 °C, where operators print .02–.05 L/kWh, else 0",
  fill: (φ_r, { e, φ_c, φ_ec }) => {
    for (let region = 0; region < φ_r.length; region += 1)
      φ_r[region] = at(e, region) === 1 ? φ_ec : φ_c;
  },
});
