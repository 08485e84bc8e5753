import { expect, test } from "vitest";
import { type CoolingChoice, coolingChoices, defaultScenario } from "../../src/index.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { world } from "../fixtures/world.ts";

const prepared = prepare(world);

/** What the kernel computes on the way for a way of cooling, everything else as it is by default. */
function cooledBy(cooling: CoolingChoice, parameters: Readonly<Record<string, number>> = {}) {
  const { switches } = defaultScenario;
  const scenario = { ...defaultScenario, parameters, switches: { ...switches, cooling } };
  const input = kernelInput(prepared, questionOf(prepared, scenario));
  const columns: Readonly<Record<string, Float64Array>> = runKernel(
    input,
    kernelOutput(world.regions.length),
  );
  return (id: string): number => columns[id]?.[0] as number;
}

/** METHOD §4: what is added to PUE is the table of the parameters, an evaporative fleet is φ = 0.18 at PUE 1.2. */
test.each([
  ["fleet", 0.18, 0, 1.2, 1],
  ["evaporative", 1, -0.05, 1.15, Number.NaN],
  ["dry", 0, 0.15, 1.35, 0],
  ["hybrid", 0.09, 0.05, 1.25, 0.5],
] as const)("%s cooling", (choice, share, added, pue, left) => {
  const value = cooledBy(choice, { evaporativeShare: 0.18, powerUsageEffectiveness: 1.2 });
  expect(value("evaporatedShare")).toBe(share);
  expect(value("addedByCooling")).toBeCloseTo(added, 12);
  expect(value("coolingPue")).toBeCloseTo(pue, 12);
  expect(value("evaporationLeft")).toBe(left);
});

test("water and power are traded: the less of one, the more of the other", () => {
  const water = (choice: CoolingChoice): number => cooledBy(choice)("waterUsageEffectiveness");
  const power = (choice: CoolingChoice): number => cooledBy(choice)("coolingPue");
  const byWater = [...coolingChoices].sort((a, b) => water(a) - water(b));
  expect(byWater).toEqual(["dry", "hybrid", "fleet", "evaporative"]);
  expect([...coolingChoices].sort((a, b) => power(b) - power(a))).toEqual(byWater);
  expect(water("dry")).toBe(0.03);
});

test("no facility takes less than its equipment", () => {
  expect(cooledBy("evaporative", { powerUsageEffectiveness: 1.02 })("coolingPue")).toBe(1);
});
