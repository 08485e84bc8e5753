import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  type ParameterId,
  type Scenario,
  type VariableId,
  variableIds,
  type World,
} from "../../src/index.ts";
import type { InputId } from "../../src/model/declaration.ts";
import { type KernelOutput, kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { type KernelInput, kernelInput } from "../../src/model/kernelInput.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { questionOf } from "../../src/model/question.ts";
import type { Reads } from "../../src/model/reads.ts";
import { quantitiesOf } from "../../src/model/scenarioQuantities.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";

vi.setConfig({ testTimeout: patience });

const inputOf = (world: World, scenario: Scenario): KernelInput =>
  kernelInput(prepare(world), questionOf(prepare(world), scenario));

const run = (input: KernelInput): KernelOutput => runKernel(input, kernelOutput(input.count));

/** The world with one variable multiplied by `change` everywhere; loads unchanged. */
const withVariable = (
  world: World,
  scenario: Scenario,
  variable: VariableId,
  change: (value: number) => number | undefined,
): KernelInput => {
  const regions = world.regions.map((region) => {
    const cell = region.cells[variable];
    const value = cell && "value" in cell ? change(cell.value) : undefined;
    const changed =
      value === undefined ? { causes: [] } : { ...cell, value, low: value, high: value };
    return { ...region, cells: { ...region.cells, [variable]: changed } };
  });
  const { hostedLoad, servedShare, incomeOfHealthCosts } = inputOf(world, scenario);
  const given = { hostedLoad, servedShare, incomeOfHealthCosts };
  return { ...inputOf({ ...world, regions } as World, scenario), ...given };
};

const differs = (one: Float64Array, other: Float64Array): boolean =>
  one.some((value, region) => !Object.is(value, other[region]));

/** Everything that a quantity says it reads, parts of sums included. */
const declared = (reads: Reads): readonly InputId[] => [
  ...reads.parameters,
  ...reads.variables,
  ...reads.leaves.flat(),
  ...reads.replaceable,
  ...reads.parts.flatMap((part) => declared(part.reads)),
];

test("a quantity changes with nothing that it does not declare", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 8);
      const scenario = inventedScenario(scenarioSeed);
      const input = inputOf(world, scenario);
      const before = run(input);
      const quantities = quantitiesOf(scenario);
      const undeclared = (changed: InputId, after: KernelOutput): string[] =>
        quantityIds
          .filter((id) => differs(before[id], after[id]))
          .filter((id) => !declared(quantities.reads[id]).includes(changed))
          .map((id) => `${id} changed with ${changed}`);
      const broken = [
        ...parameterIds.flatMap((id: ParameterId) => {
          const parameters = { ...input.parameters, [id]: input.parameters[id] * 1.01 + 1e-4 };
          return undeclared(id, run({ ...input, parameters }));
        }),
        ...variableIds.flatMap((id) => [
          ...undeclared(id, run(withVariable(world, scenario, id, (value) => value * 1.01))),
          ...undeclared(id, run(withVariable(world, scenario, id, () => undefined))),
        ]),
      ];
      expect(broken).toEqual([]);
    }),
    { ...settled, numRuns: 20 },
  );
});

/** What the kernel computes after each input was changed alone. */
const afterEach = (world: World, scenario: Scenario): ReadonlyMap<InputId, KernelOutput> => {
  const input = inputOf(world, scenario);
  const moved = (id: ParameterId) => ({
    ...input.parameters,
    [id]: input.parameters[id] * 1.3 + 0.1,
  });
  return new Map<InputId, KernelOutput>([
    ...parameterIds.map((id): [InputId, KernelOutput] => [
      id,
      run({ ...input, parameters: moved(id) }),
    ]),
    ...variableIds.map((id): [InputId, KernelOutput] => [
      id,
      run(withVariable(world, scenario, id, (value) => value * 1.3)),
    ]),
  ]);
};

test("a quantity changes with everything whose effect it declares", () => {
  const stated = new Map<string, boolean>();
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 30);
      const scenario = inventedScenario(scenarioSeed);
      const before = run(inputOf(world, scenario));
      const afters = afterEach(world, scenario);
      const effects = quantityIds.flatMap((id) =>
        [...quantitiesOf(scenario).influences[id].keys()].map((input) => [input, id] as const),
      );
      for (const [input, id] of effects) {
        const after = afters.get(input);
        const pair = `${input} → ${id}`;
        if (after) stated.set(pair, stated.get(pair) === true || differs(before[id], after[id]));
      }
    }),
    { ...settled, numRuns: 60 },
  );
  expect(stated.size).toBeGreaterThan(200);
  expect([...stated].filter(([, moved]) => !moved)).toEqual([]);
});

/** Whether a region has all that a quantity requires. */
function isComplete(reads: Reads, place: number, input: KernelInput): boolean {
  const amount = (variable: VariableId): number => input.data[variable][place] ?? Number.NaN;
  return (
    reads.variables.every((variable) => !Number.isNaN(amount(variable))) &&
    reads.leaves.every((leaves) => leaves.some((leaf) => amount(leaf) > 0)) &&
    !(reads.hostedLoad && Number.isNaN(input.hostedLoad[place])) &&
    !(reads.servedShare && Number.isNaN(input.servedShare[place])) &&
    !(reads.incomeOfHealthCosts && Number.isNaN(input.incomeOfHealthCosts))
  );
}

test("without a required input there is no number, and with all of them there is one", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 20);
      const scenario = inventedScenario(scenarioSeed);
      const input = inputOf(world, scenario);
      const computed = run(input);
      const quantities = quantitiesOf(scenario);
      const broken = quantityIds.flatMap((id) => {
        const reads = quantities.reads[id];
        const { onlyIn } = reads;
        return world.regions.flatMap((region, place) => {
          const isKnown = onlyIn === undefined || onlyIn.includes(region.id);
          const expected = isKnown && isComplete(reads, place, input);
          const has = !Number.isNaN(computed[id][place]);
          return has === expected ? [] : [`${id} of ${region.id}: ${has}, not ${expected}`];
        });
      });
      expect(broken).toEqual([]);
    }),
    settled,
  );
});
