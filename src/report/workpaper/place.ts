import { type KernelOutput, kernelOutput, runKernel } from "../../model/kernel.ts";
import { type KernelInput, kernelInput } from "../../model/kernelInput.ts";
import { type Prepared, prepare } from "../../model/prepare.ts";
import { questionOf } from "../../model/question.ts";
import type { World } from "../../region/region.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** What the kernel read and gave, and which region is looked at. */
export interface Place {
  readonly input: KernelInput;
  readonly output: KernelOutput;
  readonly region: number;
}

/** What the kernel reads and gives for all regions under a scenario, at the central values. */
export function placesOf(
  world: World,
  scenario: Scenario,
): Omit<Place, "region"> & { readonly prepared: Prepared } {
  const prepared = prepare(world);
  const input = kernelInput(prepared, questionOf(prepared, scenario));
  return { prepared, input, output: runKernel(input, kernelOutput(world.regions.length)) };
}
