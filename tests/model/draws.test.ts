import { expect, test } from "vitest";
import { defaultScenario, type ParameterId, parameters } from "../../src/index.ts";
import { kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { type KernelInput, kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { questionOf } from "../../src/model/question.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { inventedWorld } from "../properties/invented.ts";
import { randomNumbers } from "../properties/randomNumbers.ts";

const prepared = prepare(inventedWorld(3, 40));
const central = kernelInput(prepared, questionOf(prepared, defaultScenario));

/** Somewhere in the range of each parameter. */
const drawn = (draw: () => number): readonly (readonly [ParameterId, number])[] =>
  parameterIds.map((id) => {
    const { low, high } = parameters[id];
    return [id, low + (high - low) * draw()];
  });

test("many draws run with one input, each as if it had been made anew", () => {
  const draw = randomNumbers(11);
  const values: Record<ParameterId, number> = { ...central.parameters };
  const load = Float64Array.from(central.hostedLoad);
  const reused: KernelInput = { ...central, parameters: values, hostedLoad: load };
  const out = kernelOutput(central.count);
  for (let round = 0; round < 25; round += 1) {
    for (const [id, value] of drawn(draw)) values[id] = value;
    for (let region = 0; region < load.length; region += 1)
      load[region] = (central.hostedLoad[region] as number) * (0.5 + draw());
    runKernel(reused, out);
    const anew: KernelInput = {
      ...central,
      parameters: { ...values },
      hostedLoad: Float64Array.from(load),
    };
    const expected = runKernel(anew, kernelOutput(central.count));
    for (const id of quantityIds) expect([id, out[id]]).toEqual([id, expected[id]]);
  }
});

test("a run of another scenario in between changes nothing", () => {
  const out = kernelOutput(central.count);
  const before = { ...runKernel(central, kernelOutput(central.count)) };
  for (const basis of ["tokens", "siting"] as const)
    runKernel(
      kernelInput(prepared, questionOf(prepared, { ...defaultScenario, basis })),
      kernelOutput(central.count),
    );
  runKernel(central, out);
  for (const id of quantityIds) expect(out[id]).toEqual(before[id]);
});
