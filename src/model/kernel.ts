import { at } from "./columns.ts";
import type { AnyNumbers, GivenId } from "./declaration.ts";
import type { KernelInput } from "./kernelInput.ts";
import type { Bound, KernelStep, Source } from "./kernelPlan.ts";
import { declarations, type QuantityId } from "./quantities.ts";

/** One column of numbers for each quantity, NaN where an input is missing; steps on the way stand beside them. */
export type KernelOutput = Readonly<Record<QuantityId, Float64Array>>;

type Columns = Readonly<Record<string, Float64Array>>;

/** Columns for the kernel to write into; they may be used again. */
export const kernelOutput = (count: number): KernelOutput =>
  Object.fromEntries(
    declarations.map(({ gives: { id, kind } }) => [
      id,
      new Float64Array(kind === "number" ? 1 : count),
    ]),
  ) as KernelOutput;

/**
 * Computes every quantity of every region at one point of all ranges, each after those that it is computed from. Many
 * points can be run with one input: its `parameters` and the columns of its `data` may change between the runs.
 *
 * @param out overwritten. @param plan a part of the steps, for who needs no more.
 */
export function runKernel(
  input: KernelInput,
  out: KernelOutput,
  plan: readonly KernelStep[] = input.quantities.plan,
): KernelOutput {
  for (const step of plan) runStep(step, input, out);
  return out;
}

/** A missing input is NaN and makes its result NaN: no equation looks for it. */
function runStep(
  { gives, way, fallback, needs, onlyIn }: KernelStep,
  input: KernelInput,
  out: Columns,
): void {
  const result = out[gives.id] as Float64Array;
  if (!way) {
    result.fill(Number.NaN);
    return;
  }
  const inputs = bind(way, input, out);
  if (gives.kind === "number") result[0] = way.way.compute?.(inputs, input.scenario) ?? Number.NaN;
  else way.way.fill?.(result, inputs);
  if (fallback)
    fillGaps(result, fallback.way.compute?.(bind(fallback, input, out), input.scenario));
  for (const need of needs) keepKnown(result, read(need, input, out) as Float64Array);
  if (onlyIn) keepInside(result, input.inside.get(onlyIn) ?? result);
}

/** Puts the numbers of a run in the place of the symbols. */
function bind({ sources, inputs }: Bound, input: KernelInput, out: Columns): AnyNumbers {
  for (const [symbol, source] of sources) inputs[symbol] = read(source, input, out);
  return inputs;
}

function read(source: Source, input: KernelInput, out: Columns): number | Float64Array {
  switch (source.from) {
    case "parameters":
      return input.parameters[source.id];
    case "variables":
      return input.data[source.id];
    case "columns":
      return out[source.id] as Float64Array;
    case "numbers":
      return at(out[source.id] as Float64Array, 0);
    case "leaves":
      return input[source.id];
    case "factors":
      return sums(source, input);
    case "fixed":
      return source.value;
    default:
      return givenNumber(source.id, input);
  }
}

/** What is worked out before the kernel runs: one number, or one for each region. */
export const givenNumber = (id: GivenId, input: KernelInput): number | Float64Array =>
  given[id](input);

const given: Readonly<Record<GivenId, (input: KernelInput) => number | Float64Array>> = {
  hostedLoad: ({ hostedLoad }) => hostedLoad,
  hostedLoadOfYear: ({ hostedLoadOfYear }) => hostedLoadOfYear,
  electricityAround: ({ electricityAround }) => electricityAround,
  computeAround: ({ computeAround }) => computeAround,
  computeShare: ({ computeShare }) => computeShare,
  sitePower: ({ sitePower }) => sitePower,
  servedShare: ({ servedShare }) => servedShare,
  healthKnown: ({ healthKnown }) => healthKnown,
  reservoirCapacity: ({ reservoirCapacity }) => reservoirCapacity,
  localClimate: ({ localClimate }) => localClimate,
  economiserClimate: ({ economiserClimate }) => economiserClimate,
  tokenEnergy: ({ tokenEnergy }) => tokenEnergy,
  imageEnergy: ({ tokenEnergy }) => tokenEnergy,
  incomeOfHealthCosts: ({ incomeOfHealthCosts }) => incomeOfHealthCosts,
  scenarioYear: ({ scenario }) => scenario.year,
};

/** The parameters of each leaf, written into the room that the plan keeps for them. */
function sums(
  { ids, into }: Extract<Source, { readonly from: "factors" }>,
  { parameters }: KernelInput,
): Float64Array {
  for (const [place, added] of ids.entries()) {
    into[place] = 0;
    for (const id of added) into[place] = at(into, place) + parameters[id];
  }
  return into;
}

/** What stands in for a missing variable, in the regions that lack it. */
function fillGaps(result: Float64Array, standIn = Number.NaN): void {
  for (let region = 0; region < result.length; region += 1)
    if (Number.isNaN(at(result, region))) result[region] = standIn;
}

/** Without what is needed there is no value. */
function keepKnown(result: Float64Array, needed: Float64Array): void {
  for (let region = 0; region < result.length; region += 1)
    if (Number.isNaN(at(needed, region))) result[region] = Number.NaN;
}

/** Outside of the only regions in which it is known there is no value. */
function keepInside(result: Float64Array, inside: Float64Array): void {
  for (let region = 0; region < result.length; region += 1)
    if (at(inside, region) === 0) result[region] = Number.NaN;
}
