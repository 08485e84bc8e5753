import fc from "fast-check";
import { expect, test } from "vitest";
import { era5Climate } from "../../data/era5-climate/dataset.ts";
import { saturatedEnthalpy, wetBulb } from "../../data/era5-climate/wetBulb.ts";
import { compiled, rowOf, valuesOf } from "./files.ts";

/**
 * Saturated moist air at 101.325 kPa: ASHRAE Handbook, Fundamentals 2017, chapter 1, table 2. The source's formula
 * leaves out the enhancement factor, hence the tolerance (0.3 kJ/kg is a tenth of a kelvin).
 */
test.each([
  [0, 9.47],
  [20, 57.55],
])("enthalpy of saturated air at %i °C", (temperature, enthalpy) => {
  expect(Math.abs(saturatedEnthalpy(temperature) - enthalpy)).toBeLessThan(0.3);
});

test("the wet bulb undoes the enthalpy of saturated air", () => {
  fc.assert(
    fc.property(fc.double({ min: -60, max: 45, noNaN: true }), (temperature) => {
      expect(wetBulb(saturatedEnthalpy(temperature))).toBeCloseTo(temperature, 6);
    }),
  );
});

/** All months from 2009 on; 2009 lies outside the period and must not count. */
const months = (country: string, enthalpy: (year: number) => number, last = 2024): string =>
  Array.from({ length: 12 * (last - 2008) }, (_, index) => {
    const year = 2009 + Math.floor(index / 12);
    return `${(index % 12) + 1}/1/${String(year).slice(2)},${country},0,0,${enthalpy(year)},`;
  }).join("\n");

test("ERA5: mean of 180 months, areas without a code and short series left out, Singapore added", async () => {
  const [cold, mild] = [saturatedEnthalpy(-2), saturatedEnthalpy(10)];
  const { rows, issues } = await compiled(era5Climate, {
    "monthly_qdd.csv": [
      "Date,Country,qdd_avg,qdd_sum,avg_Q,",
      months("Ireland", (year) => (year < 2010 ? 90 : year % 2 === 0 ? cold : mild)),
      months("Somaliland", () => 50),
      months("Chad", () => 50, 2023),
    ].join("\n"),
  });
  // Eight years at −2 °C and seven at 10 °C: the mean of the wet bulbs, not the wet bulb of the mean.
  expect(valuesOf(rows, "wetBulb").IRL).toBeCloseTo((8 * -2 + 7 * 10) / 15, 4);
  expect(rowOf(rows, "SGP", "wetBulb")).toMatchObject({ value: 25.1, status: "estimated" });
  expect(rows).toHaveLength(2);
  expect(issues).toEqual([
    "monthly_qdd.csv: Somaliland is left out; the name has no ISO code.",
    "monthly_qdd.csv: Chad is left out; 168 months instead of 180.",
  ]);
});
