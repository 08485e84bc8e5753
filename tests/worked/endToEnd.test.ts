import { expect, test } from "vitest";
import { bill } from "../../src/model/cost/bill.ts";
import { carbon } from "../../src/model/cost/carbon.ts";
import { climateCost } from "../../src/model/cost/climateCost.ts";
import { externalCost } from "../../src/model/cost/externalCost.ts";
import { waterCost } from "../../src/model/cost/waterCost.ts";
import { headroom, headroomShare } from "../../src/model/grid/headroom.ts";
import { facilityEnergy } from "../../src/model/load/facilityEnergy.ts";
import { peakDraw } from "../../src/model/load/peakDraw.ts";
import { scarcityWeighted } from "../../src/model/water/scarcityWeightedWater.ts";
import { waterConsumption } from "../../src/model/water/waterConsumption.ts";
import { rowsOf } from "./csv.ts";

/**
 * From the electricity of computing equipment to every burden, three regions (METHOD §§3–5), evaluated independently:
 * load factor 0.86, SCC 210 USD/t, shadow price 0.5 USD/m³-eq. Health is given in USD/MWh, price in USD/MWh.
 */
const cases = rowsOf(`
itEnergy,pue,wue,ewif,kgPerKWh,cf,health,firm,peak,margin,price,energy,draw,left,share,tonnes,on,off,weighted,paid,external
328764496.4167522,1.14,0.14,2.385,0.38,5,38.52,195,153,0.178,75,374791525.9150975,0.04974932647274842,14.76600000000002,0.003369180988266853,142420.77984773705,46027.02949834531,893877.7893075075,4699524.094029264,28109364.443632312,46695095.39328897
164382248.2083761,1.16,0.09,6.03,0.036,1.5,2,30,25,0.1,60,190683407.92171627,0.02531106083701235,2.4999999999999964,0.010124424334804955,6864.602685181785,14794.40233875385,1149820.949767949,1746923.0281600545,11441004.475302977,2696394.8938116347
2321025523.357585,1.43,0,3.445,0.71,30,80,260,250,0.05,85,3319066498.401346,0.44056845311688253,-2.5,Infinity,2356537.213864956,0,11434184.086992638,343025522.6097791,282120652.3641144,931910896.088638
`) as unknown as readonly Record<string, number>[];

test.each(cases)("computing equipment of $itEnergy kWh at PUE $pue", (row) => {
  const given = row as Readonly<Record<string, number>> as Record<Names, number>;
  const energy = facilityEnergy(given.itEnergy, given.pue);
  const draw = peakDraw(energy, 0.86, 1);
  const left = headroom(given.firm, given.peak, given.margin);
  const tonnes = carbon(energy, given.kgPerKWh * 1000);
  const on = waterConsumption(given.itEnergy, given.wue);
  const off = waterConsumption(energy, given.ewif);
  const weighted = scarcityWeighted(on, off, given.cf);
  const health = (given.health / 1000) * energy;
  const computed = {
    energy,
    draw,
    left,
    share: headroomShare(draw, left),
    tonnes,
    on,
    off,
    weighted,
    paid: bill(energy, given.price / 1000),
    external: externalCost(climateCost(tonnes, 210, 0), health, waterCost(weighted, 0.5)),
  };
  for (const [name, value] of Object.entries(computed)) {
    const expected = given[name as Names];
    if (Number.isFinite(expected) && expected !== 0)
      expect(value / expected, name).toBeCloseTo(1, 9);
    else expect(value, name).toBe(expected);
  }
});

type Names =
  | "itEnergy"
  | "pue"
  | "wue"
  | "ewif"
  | "kgPerKWh"
  | "cf"
  | "health"
  | "firm"
  | "peak"
  | "margin"
  | "price"
  | "energy"
  | "draw"
  | "left"
  | "share"
  | "tonnes"
  | "on"
  | "off"
  | "weighted"
  | "paid"
  | "external";
