import { costKernel } from "./costKernel.ts";
import { gridKernel } from "./gridKernel.ts";
import type { KernelInput } from "./kernelInput.ts";
import { loadKernel } from "./loadKernel.ts";
import { type QuantityId, quantityIds } from "./quantity.ts";
import { waterKernel } from "./waterKernel.ts";

/** One column of numbers for each quantity; NaN where an input is missing. */
export type KernelOutput = Readonly<Record<QuantityId, Float64Array>>;

/** Columns for the kernel to write into; they may be used again. */
export const kernelOutput = (count: number): KernelOutput =>
  Object.fromEntries(quantityIds.map((id) => [id, new Float64Array(count)])) as KernelOutput;

/**
 * Computes every quantity of every region at one point of all ranges: loops over columns that call the equations.
 *
 * @param out overwritten.
 */
export function runKernel(input: KernelInput, out: KernelOutput): KernelOutput {
  loadKernel(input, out);
  gridKernel(input, out);
  waterKernel(input, out);
  costKernel(input, out);
  return out;
}
