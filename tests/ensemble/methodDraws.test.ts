import { expect, test, vi } from "vitest";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { ensembleSummary } from "../../src/ensemble/ensembleSummary.ts";
import { drawnMethod } from "../../src/ensemble/methodDraws.ts";
import { defaultScenario } from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const world = builtWorld();

/** Findings of some draws, with the choices of the method drawn or not. */
function found(methodUncertainty: boolean, draws = 96) {
  const indicators = ["burdenIndex", "pillarWater", "waterIndirect", "climateCostPerResident"];
  const request = { scenario: defaultScenario, seed: 7, indicators, methodUncertainty };
  const ensemble = ensembleOf(world, request);
  return { ensemble, ...ensembleSummary(ensemble, ensemble.count(0, draws)) };
}

test("every choice of the method is as likely as another", () => {
  const methodOf = drawnMethod(defaultScenario, 7);
  const counts = new Map<string, number>();
  const draws = 8000;
  for (let draw = 0; draw < draws; draw += 1) {
    const { index, switches } = methodOf(draw);
    for (const choice of [
      index.normalisation,
      index.aggregation,
      `hydro ${switches.hydroEvaporation}`,
      switches.waterIntensity,
    ])
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  const shares = [...counts.values()].map((count) => count / draws).sort((a, b) => a - b);
  const expected = [0.2, 0.2, 0.2, 0.2, 0.2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  expect(shares).toHaveLength(expected.length);
  for (const [place, share] of shares.entries()) expect(share).toBeCloseTo(expected[place] ?? 0, 1);
});

test("the drawn method widens what it decides and leaves the rest as it was", () => {
  const [chosen, uncertain] = [found(false), found(true)];
  expect(uncertain.ensemble.key).not.toBe(chosen.ensemble.key);
  const widths = (indicator: string) =>
    [chosen, uncertain].map(({ findings }) =>
      findings
        .filter((finding) => finding.indicator === indicator)
        .reduce((sum, { quantiles: [low = 0, , , , high = 0] }) => sum + high - low, 0),
    ) as [number, number];
  for (const id of ["burdenIndex", "pillarWater", "waterIndirect"]) {
    const [before, after] = widths(id);
    expect([id, after > 1.05 * before]).toEqual([id, true]);
  }
  const [before, after] = widths("climateCostPerResident");
  expect(after).toBe(before);
});
