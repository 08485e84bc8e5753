import { expect, test } from "vitest";
import { drawnAssessments } from "../../src/ensemble/drawnAssessments.ts";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { ensembleSummary } from "../../src/ensemble/ensembleSummary.ts";
import { assess, columnOf, defaultScenario } from "../../src/index.ts";
import { rangeOf } from "../../src/scenario/rangeOf.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { inventedWorld } from "../properties/invented.ts";

const world = inventedWorld(3, 12);
const draws = 33;
const indicators = ["facilityEnergy", "externalCost"];
const question = { scenario: defaultScenario, seed: 7, indicators };

test("drawn one by one they are the draws that an ensemble of the same seed counts", () => {
  const drawn = drawnAssessments(world, question);
  const columns = Array.from({ length: draws }, (_, draw) => drawn(draw).columns);
  const ensemble = ensembleOf(world, question);
  const { findings } = ensembleSummary(ensemble, ensemble.count(0, draws));
  expect(findings.length).toBeGreaterThan(0);
  for (const { region, indicator, quantiles } of findings) {
    const sorted = columns
      .map((column) => column[indicator]?.value[region] as number)
      .toSorted((one, other) => one - other);
    for (const [place, share] of [0.05, 0.25, 0.5, 0.75, 0.95].entries()) {
      const exact = quantile(sorted, share);
      expect(Math.abs((quantiles[place] as number) - exact)).toBeLessThanOrEqual(
        0.004 * Math.abs(exact),
      );
    }
  }
});

test("a draw has no ranges, and no number where the centre has none", () => {
  const { scenario, columns } = drawnAssessments(world, question)(5);
  const centre = assess(world, defaultScenario);
  for (const id of indicators) {
    const { value, low, high } = columnOf({ columns }, id);
    expect([low, high]).toEqual([value, value]);
    expect([...value].map(Number.isNaN)).toEqual([...columnOf(centre, id).value].map(Number.isNaN));
  }
  const { low, central, high } = rangeOf(scenario, "aiShare");
  expect([low, high]).toEqual([central, central]);
  expect(central).not.toBe(rangeOf(defaultScenario, "aiShare").central);
});

test("figures as they came can be drawn beside results", () => {
  const { columns } = drawnAssessments(world, { ...question, indicators: ["carbonIntensity"] })(0);
  const central = columnOf(assess(world, defaultScenario), "carbonIntensity");
  const { value } = columnOf({ columns }, "carbonIntensity");
  expect([...value].map(Number.isNaN)).toEqual([...central.value].map(Number.isNaN));
});
