import { expect, test } from "vitest";
import { defaultScenario } from "../../src/index.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { kernelInput } from "../../src/model/kernelInput.ts";
import { inputsOf, stepsMovedBy, stepsTo } from "../../src/model/partialPlan.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { questionOf } from "../../src/model/question.ts";
import { quantitiesOf } from "../../src/model/scenarioQuantities.ts";
import { inventedWorld } from "../properties/invented.ts";

const prepared = prepare(inventedWorld(3, 30));
const central = kernelInput(prepared, questionOf(prepared, defaultScenario));
const { plan } = quantitiesOf(defaultScenario);
const moved = {
  ...central,
  parameters: { ...central.parameters, powerUsageEffectiveness: 1.4, socialCostOfCarbon: 99 },
};
const whole = runKernel(moved, kernelOutput(central.count));

test("the steps that lead to a quantity give its numbers", () => {
  for (const id of quantityIds) {
    const steps = stepsTo(plan, [id]);
    expect(steps.length).toBeLessThan(plan.length);
    expect(runKernel(moved, kernelOutput(central.count), steps)[id]).toEqual(whole[id]);
  }
});

test("what an input moves is all that has to be computed again", () => {
  const out = runKernel(central, kernelOutput(central.count));
  const moving = stepsMovedBy(plan, new Set(["powerUsageEffectiveness", "socialCostOfCarbon"]));
  expect(moving.length).toBeLessThan(plan.length);
  expect(runKernel(moved, out, moving)).toEqual(whole);
});

test("the inputs of some steps are named, those on the way included", () => {
  const inputs = inputsOf(stepsTo(plan, ["climateCost"]));
  expect([...inputs]).toEqual(
    expect.arrayContaining(["socialCostOfCarbon", "carbonIntensity", "aiShare", "hostedLoad"]),
  );
  expect(inputs.has("capacityOfKind")).toBe(false);
});
