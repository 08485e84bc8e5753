import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  type ParameterId,
  type Region,
  type Scenario,
  type VariableId,
  variableIds,
  type World,
} from "../../src/index.ts";
import type { InputId } from "../../src/model/declaration.ts";
import { type KernelOutput, kernelOutput, runKernel } from "../../src/model/kernel.ts";
import { type KernelInput, kernelInput } from "../../src/model/kernelInput.ts";
import { loadVariables } from "../../src/model/loadVariables.ts";
import { prepare } from "../../src/model/prepare.ts";
import { quantityIds } from "../../src/model/quantities.ts";
import { questionOf } from "../../src/model/question.ts";
import type { Reads } from "../../src/model/reads.ts";
import { quantitiesOf } from "../../src/model/scenarioQuantities.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";

vi.setConfig({ testTimeout: patience });

const inputOf = (world: World, scenario: Scenario): KernelInput => {
  const prepared = prepare(world);
  return kernelInput(prepared, questionOf(prepared, scenario));
};

const run = (input: KernelInput): KernelOutput => runKernel(input, kernelOutput(input.count));

/** A figure in the place of another; nothing where it is taken away. */
type Change = (value: number) => number | undefined;

/** The world with every figure of one variable changed. */
const changedWorld = (world: World, variable: VariableId, change: Change): World => ({
  ...world,
  regions: world.regions.map((region) => {
    const cell = region.cells[variable];
    const value = cell && "value" in cell ? change(cell.value) : undefined;
    const changed =
      value === undefined ? { causes: [] } : { ...cell, value, low: value, high: value };
    return { ...region, cells: { ...region.cells, [variable]: changed } } as Region;
  }),
});

/**
 * What the kernel computes with one variable changed. What is worked out of many regions before it runs stays: loads, shares
 * of tokens and the income where health costs are known are inputs of their own, which symbols name.
 */
function runChanged(
  world: World,
  scenario: Scenario,
): (id: VariableId, to: Change) => KernelOutput {
  const prepared = prepare(world);
  const question = questionOf(prepared, scenario);
  const { incomeOfHealthCosts } = kernelInput(prepared, question);
  return (id, to) => {
    const changed = kernelInput(prepare(changedWorld(world, id, to)), question);
    return run({ ...changed, incomeOfHealthCosts });
  };
}

const differs = (one: Float64Array, other: Float64Array): boolean =>
  one.some((value, region) => !Object.is(value, other[region]));

/** Everything that a quantity says it reads. */
const declared = (reads: Reads): readonly InputId[] => [
  ...reads.parameters,
  ...reads.variables,
  ...reads.leaves.flat(),
  ...reads.replaceable,
];

test("a quantity changes with nothing that it does not declare", () => {
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 8);
      const scenario = inventedScenario(scenarioSeed);
      const input = inputOf(world, scenario);
      const before = run(input);
      const quantities = quantitiesOf(scenario);
      const after = runChanged(world, scenario);
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
          ...undeclared(
            id,
            after(id, (value) => value * 1.01),
          ),
          ...undeclared(
            id,
            after(id, () => undefined),
          ),
        ]),
      ];
      expect(broken).toEqual([]);
    }),
    { ...settled, numRuns: 20 },
  );
});

test("a hosted load changes with nothing but the variables that are named for it", () => {
  const seen = new Set<VariableId>();
  fc.assert(
    fc.property(seeds, seeds, (worldSeed, scenarioSeed) => {
      const world = inventedWorld(worldSeed, 12);
      const scenario = inventedScenario(scenarioSeed);
      const loadIn = (world: World) => {
        const { value, low, high, ofYear, around, computeAround, computeShare, sitePower } =
          questionOf(prepare(world), scenario).centres;
        return [value, low, high, ofYear, around, computeAround, computeShare, sitePower];
      };
      const before = loadIn(world);
      const changes = [(value: number) => value * 1.01 + 1, () => undefined];
      for (const variable of variableIds)
        for (const change of changes) {
          const after = loadIn(changedWorld(world, variable, change));
          const isOther = after.some((column, place) => differs(column, before[place] ?? column));
          if (isOther) seen.add(variable);
        }
    }),
    { ...settled, numRuns: 12 },
  );
  /** Of countries; the others share a country's load out to its parts. */
  const shares: readonly VariableId[] = ["computeLocated", "dataCentreSites"];
  expect([...seen].sort()).toEqual(loadVariables.filter((id) => !shares.includes(id)).toSorted());
});

/** What the kernel computes after each input was changed alone. */
const afterEach = (world: World, scenario: Scenario): ReadonlyMap<InputId, KernelOutput> => {
  const input = inputOf(world, scenario);
  const changed = runChanged(world, scenario);
  const moved = (id: ParameterId) => ({
    ...input.parameters,
    [id]: input.parameters[id] * 1.3 + 0.1,
  });
  return new Map<InputId, KernelOutput>([
    ...parameterIds.map((id): [InputId, KernelOutput] => [
      id,
      run({ ...input, parameters: moved(id) }),
    ]),
    ...variableIds.map((id): [InputId, KernelOutput] => [id, changed(id, (value) => value * 1.3)]),
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

/** Whether the load of a region is known: by its data centres, else by its sites on record. */
const hostsSomething = (place: number, { hostedLoad, sitePower }: KernelInput): boolean =>
  !Number.isNaN(hostedLoad[place]) || (sitePower[place] as number) > 0;

/** Whether a region has all that a quantity requires. */
function isComplete(reads: Reads, place: number, input: KernelInput): boolean {
  const amount = (variable: VariableId): number => input.data[variable][place] ?? Number.NaN;
  return (
    reads.variables.every((variable) => !Number.isNaN(amount(variable))) &&
    reads.leaves.every((leaves) => leaves.some((leaf) => amount(leaf) > 0)) &&
    !(reads.hostedLoad && !hostsSomething(place, input)) &&
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
