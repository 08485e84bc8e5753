import { describe, expect, test } from "vitest";
import { parameters } from "../../src/index.ts";
import { waterIntensityQuantity } from "../../src/model/water/waterIntensity.ts";
import { computedValue } from "./computedValue.ts";
import { rowsOf } from "./csv.ts";

/**
 * Water intensity of electricity by mix of generation, L/kWh. Formula and factors (gallons per MWh, a gallon of
 * 3.785412 L) of the Ren group's code to "Making AI Less Thirsty" (arXiv:2304.03271), evaluated independently. These
 * factors are not the atlas's own: the case checks the weighting by the mix.
 */
const factors = [450, 300, 600, 350, 475, 0, 0, 0].map((gallons) => (gallons * 3.785412) / 1000);

const mixes = rowsOf(`
coal,gas,nuclear,oil,other,solar,hydro,wind,expected
15,43,34,0.3,1,2,1.2,3.5,1.5380128955999999
0,100,0,0,0,0,0,0,1.1356236
0,0,0,0,0,0,100,0,0
15,20,4,0,1,5,45,10,0.5914706249999999
0,48,10,0.3,3,22,10,6.7,0.8301408516
`);

test.each(mixes)("a mix of $coal % coal and $gas % gas takes $expected L/kWh", (mix) => {
  const { expected, ...fuels } = mix;
  const shares = Object.values(fuels).map((percent) => percent / 100);
  expect(computedValue(waterIntensityQuantity, { g: shares, k: factors })).toBeCloseTo(
    expected as number,
    12,
  );
});

/** Macknick et al. (2012), Environ. Res. Lett. 7 045802: medians of consumption, L/kWh to four digits. */
describe("the medians of Macknick et al.", () => {
  const medians = {
    waterIntensityCoal: 1.8019,
    waterIntensityGas: 1.0864,
    waterIntensityNuclear: 1.9571,
    waterIntensityOil: 3.1268,
    waterIntensityBioenergy: 1.147,
    waterIntensityOther: 0.9501,
    waterIntensitySolar: 0.0038,
    waterIntensityWind: 0,
    waterIntensityHydro: 0,
    waterIntensityHydroReservoir: 17.0003,
  } as const;
  test.each(Object.entries(medians))("%s is %d L/kWh", (id, median) => {
    expect(parameters[id as keyof typeof medians].central).toBeCloseTo(median, 4);
  });
});
