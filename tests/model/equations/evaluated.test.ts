import { describe, expect, test } from "vitest";
import {
  capacityFuels,
  type ParameterId,
  parameters,
  type Scenario,
  variables,
  type World,
} from "../../../src/index.ts";
import type { EquationCondition } from "../../../src/model/conditions.ts";
import { waterIsPriced } from "../../../src/model/cost/waterIsPriced.ts";
import type { SymbolMeaning } from "../../../src/model/equations.ts";
import { type Equation, equations, givenBy } from "../../../src/model/equations.ts";
import { coherentUnit as coherent } from "../../../src/model/formula/coherentUnit.ts";
import {
  capacityCredits,
  healthCosts,
  waterIntensities,
} from "../../../src/model/fuelParameters.ts";
import { type KernelOutput, kernelOutput, runKernel } from "../../../src/model/kernel.ts";
import { type KernelInput, kernelInput } from "../../../src/model/kernelInput.ts";
import { prepare } from "../../../src/model/prepare.ts";
import { type QuantityId, quantityUnits } from "../../../src/model/quantities.ts";
import { questionOf } from "../../../src/model/question.ts";
import { countedEnergy } from "../../../src/model/tokens/tokenEnergyOf.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";
import { inventedWorld, patience } from "../../properties/invented.ts";
import { compile, type Value } from "./evaluate.ts";
import { scenariosOfEveryKind } from "./scenarios.ts";

const atlas = builtWorld();

interface Place {
  readonly input: KernelInput;
  readonly output: KernelOutput;
  readonly region: number;
}

const knowsWetBulb = ({ input, region }: Place): boolean =>
  !Number.isNaN(input.data.wetBulb[region]);

const knowsLoadFactor = ({ input, region }: Place): boolean =>
  !Number.isNaN(input.data.systemLoadFactor[region]);

/** Conditions that distinguish two equations of the same quantity. The other conditions make no difference. */
const conditions: { readonly [when in EquationCondition]?: (place: Place) => boolean } = {
  wetBulbKnown: knowsWetBulb,
  wetBulbUnknown: (place) => !knowsWetBulb(place),
  loadFactorKnown: (place) => knowsLoadFactor(place),
  loadFactorUnknown: (place) => !knowsLoadFactor(place),
  fuelMix: ({ input }) => input.scenario.switches.waterIntensity === "fuelMix",
  wri: ({ input }) => input.scenario.switches.waterIntensity === "wri",
  images: ({ input }) => input.scenario.tokens.workload === "image",
  priceInDollars: ({ input }) => input.scenario.switches.priceChange === "perMegawattHour",
  priceInPercent: ({ input }) => input.scenario.switches.priceChange === "percent",
  healthTransfer: ({ input, region }) =>
    input.scenario.switches.healthTransfer && input.healthKnown[region] !== 1,
  healthBeside: ({ input }) => !input.scenario.switches.healthTransfer,
  healthInside: ({ input }) => input.scenario.switches.healthTransfer,
};

/** Whether an equation holds in a place: its basis and its condition. */
const holds = ({ bases, when }: Equation, place: Place): boolean =>
  (bases?.includes(place.input.scenario.basis) ?? true) &&
  ((when && conditions[when]?.(place)) ?? true);

const added = ({ parameters: values, scenario }: KernelInput): number =>
  ({
    fleet: 0,
    dry: values.addedByDryCooling,
    hybrid: values.addedByHybridCooling,
    evaporative: -values.savedByEvaporativeCooling,
  })[scenario.switches.cooling];

const evaporated = ({ parameters: values, scenario }: KernelInput): number =>
  ({ fleet: values.evaporativeShare, dry: 0, hybrid: values.evaporativeShare / 2, evaporative: 1 })[
    scenario.switches.cooling
  ];

/** Share of the fleet's evaporation that remains with a way of cooling; for pure evaporation it depends on the climate. */
const left = { fleet: 1, hybrid: 1 / 2, dry: 0, evaporative: Number.NaN } as const;

const row = (columns: Float64Array, width: number, region: number, factor = 1): number[] =>
  [...columns.subarray(region * width, (region + 1) * width)].map((value) => value * factor);

const factorsOf = (
  ids: readonly (ParameterId | undefined)[],
  { parameters: values }: KernelInput,
) => ids.map((id) => (id === undefined ? 0 : values[id]));

/** Terms that are inputs of the kernel or depend on a fuel or a way of cooling. Others have their own equation. */
const termsAt: Readonly<Record<string, (place: Place) => Value>> = {
  hostedLoad: ({ input, region }) => (input.hostedLoad[region] as number) * coherent("TWh/yr"),
  hostedLoadOfYear: ({ input, region }) =>
    (input.hostedLoadOfYear[region] as number) * coherent("TWh/yr"),
  electricityAround: ({ input, region }) =>
    (input.electricityAround[region] as number) * coherent("TWh/yr"),
  computeAround: ({ input, region }) => (input.computeAround[region] as number) * coherent("MW"),
  computeShare: ({ input, region }) => input.computeShare[region] as number,
  sitePower: ({ input, region }) => (input.sitePower[region] as number) * coherent("MW"),
  servedShare: ({ input, region }) => input.servedShare[region] as number,
  tokenEnergy: ({ input }) => input.tokenEnergy * 1e-6,
  imageEnergy: ({ input }) => input.tokenEnergy * 1e-6,
  incomeOfHealthCosts: ({ input }) => input.incomeOfHealthCosts,
  scenarioYear: ({ input }) => input.scenario.year,
  addedByCooling: ({ input }) => added(input),
  evaporatedShare: ({ input }) => evaporated(input),
  economiserShare: ({ input: { parameters: values, scenario } }) =>
    ({
      fleet: values.economiserEvaporativeShare,
      dry: 0,
      hybrid: values.economiserEvaporativeShare / 2,
      evaporative: 1,
    })[scenario.switches.cooling],
  economiserClimate: ({ input, region }) => input.economiserClimate[region] as number,
  evaporationLeft: ({ input }) => left[input.scenario.switches.cooling],
  capacityOfKind: ({ input, region }) =>
    row(input.capacityOfKind, capacityFuels.length, region, coherent("GW")),
  reservoirCapacity: ({ input, region }) =>
    (input.reservoirCapacity[region] as number) * coherent("GW"),
  capacityCredit: ({ input }) => factorsOf(capacityCredits, input),
  generationShare: ({ input, region }) => row(input.generationShare, healthCosts.length, region),
  waterIntensityOfFuel: ({ input }) =>
    factorsOf(waterIntensities, input).map((value, fuel) =>
      fuel === waterIntensities.indexOf("waterIntensityHydro") &&
      input.scenario.switches.hydroEvaporation
        ? value + input.parameters.waterIntensityHydroReservoir
        : value,
    ),
  healthCostOfFuel: ({ input }) => factorsOf(healthCosts, input),
};

/** Factors that are 1 where a token's measured energy covers more than the accelerators, and 0 without agents. */
function parameterAt(id: keyof typeof parameters, { input }: Place): number {
  const { isAccelerator, holdsPue } = countedEnergy(input.scenario);
  if (id === "facilityMultiplier" && !isAccelerator) return 1;
  if (id === "measuredPowerUsageEffectiveness" && !holdsPue) return 1;
  if (id === "agenticPromptTokens" && input.scenario.tokens.workload !== "agentic") return 0;
  return input.parameters[id] * coherent(parameters[id].unit);
}

/** Parts of a sum that are not known are left out. */
const parts: readonly QuantityId[] = ["healthCostPerEnergy", "waterCostPerEnergy"];

/** An equation ready to be computed. */
interface Ready {
  readonly equation: Equation;
  /** Its result: quantity or term. */
  readonly gives: string;
  readonly isSum: boolean;
  readonly inputs: readonly (readonly [symbol: string, meaning: SymbolMeaning])[];
  readonly compute: (symbols: Readonly<Record<string, Value>>) => number;
}

const nameOf = (meaning: SymbolMeaning): string => {
  if ("term" in meaning) return `term ${meaning.term}`;
  return Object.entries(meaning).flat().join(" ");
};

const ready: readonly Ready[] = equations
  .filter(({ section }) => !["lifeCycle", "ledgers", "index"].includes(section))
  .filter(({ formula }) => !/∑(?!_)|∑_u/u.test(formula))
  .map((equation) => ({
    equation,
    gives: nameOf(givenBy(equation)),
    isSum: equation.id === "externalCostPerEnergy",
    inputs: Object.entries(equation.symbols).filter(([, meaning]) => meaning !== givenBy(equation)),
    compute: compile(equation.formula),
  }));

const computed = ({ inputs, compute, isSum }: Ready, place: Place): number =>
  compute(
    Object.fromEntries(inputs.map(([symbol, meaning]) => [symbol, at(meaning, place, isSum)])),
  );

function at(meaning: SymbolMeaning, place: Place, isSum: boolean): Value {
  const { input, region } = place;
  if ("parameter" in meaning) return parameterAt(meaning.parameter, place);
  if ("variable" in meaning)
    return (
      (input.data[meaning.variable][region] as number) * coherent(variables[meaning.variable].unit)
    );
  if ("quantity" in meaning) return quantityAt(meaning.quantity, place, isSum);
  const step = termsAt[meaning.term];
  return step ? step(place) : computed(stepTo(meaning, place), place);
}

function quantityAt(id: QuantityId, { output, region }: Place, isSum: boolean): number {
  const value = output[id][region] as number;
  return isSum && parts.includes(id) && Number.isNaN(value)
    ? 0
    : value * coherent(quantityUnits[id]);
}

function stepTo(meaning: SymbolMeaning, place: Place): Ready {
  const found = ready.find(
    ({ equation, gives }) => gives === nameOf(meaning) && holds(equation, place),
  );
  if (!found) throw new Error(`no equation gives ${nameOf(meaning)}`);
  return found;
}

const quantityIdsOf = Object.keys(quantityUnits) as QuantityId[];

/** The equation of a quantity in a place: of two that hold, the one with a condition. */
const equationOf = (quantity: QuantityId, place: Place): Ready | undefined =>
  ready
    .filter(({ equation, gives }) => gives === `quantity ${quantity}` && holds(equation, place))
    .sort(
      (a, b) => Number(b.equation.when !== undefined) - Number(a.equation.when !== undefined),
    )[0];

/** Cases without a formula: gaps, classes without a number, scarce water without a price, and sites where no load is known. */
const isCompared = (
  quantity: QuantityId,
  value: number,
  { input: { scenario, hostedLoad }, region }: Place,
): boolean =>
  !Number.isNaN(value) &&
  !(
    ["dataCentreElectricityOfYear", "aiElectricity"].includes(quantity) &&
    Number.isNaN(hostedLoad[region])
  ) &&
  !(quantity === "headroomShare" && value === Number.POSITIVE_INFINITY) &&
  !(quantity === "waterCostPerEnergy" && !waterIsPriced(scenario));

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.abs(other) + 1e-15;

/** Puts the numbers of one region into every equation. @param seen receives the equations that were evaluated. */
function differencesAt(place: Place, seen: Set<string>): readonly string[] {
  return quantityIdsOf.flatMap((quantity) => {
    const value = place.output[quantity][place.region] as number;
    if (!isCompared(quantity, value, place)) return [];
    const found = equationOf(quantity, place);
    if (!found) return [`${quantity}: no equation holds`];
    seen.add(found.equation.id);
    const ours = computed(found, place);
    const kernel = value * coherent(quantityUnits[quantity]);
    return isNear(ours, kernel) ? [] : [`${found.equation.id}: ${ours}, not ${kernel}`];
  });
}

function differences(world: World, scenario: Scenario, seen: Set<string>): readonly string[] {
  const prepared = prepare(world);
  const input = kernelInput(prepared, questionOf(prepare(world), scenario));
  const output = runKernel(input, kernelOutput(world.regions.length));
  return world.regions.flatMap((_, region) => differencesAt({ input, output, region }, seen));
}

describe("every equation of a quantity, with numbers put in, gives what the kernel computes", () => {
  const seen = new Set<string>();

  test("in an invented world, under scenarios of every kind", { timeout: patience }, () => {
    const world = inventedWorld(7, 8);
    for (const [index, scenario] of scenariosOfEveryKind.entries())
      expect([index, differences(world, scenario, seen).slice(0, 5)]).toEqual([index, []]);
  });

  test("in the atlas", { timeout: patience }, () => {
    for (const scenario of scenariosOfEveryKind.filter((_, index) => index % 53 === 0))
      expect(differences(atlas, scenario, seen).slice(0, 5)).toEqual([]);
  });

  test("none was left out", () => {
    const missing = equations.filter(
      (equation) => "quantity" in givenBy(equation) && !seen.has(equation.id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test("the reader of formulas: precedence, sums over fuels, functions, and what it refuses", () => {
  expect(compile("y = a + b · c^2 / 4 − 1")({ a: 1, b: 2, c: 4 })).toBe(8);
  expect(compile("y = ∑_f g · k + max(0, z)")({ g: [0.5, 0.5], k: [2, 4], z: -3 })).toBe(3);
  expect(compile("n = 2^⌈log2(⌈M / 80⌉)⌉")({ M: 200 })).toBe(4);
  expect(compile("y = −a · (1 − b)")({ a: 2, b: 0.25 })).toBe(-1.5);
  expect(() => compile("y = a · q")({ a: 1 })).toThrow("no value for q");
  expect(() => compile("y = (a")).toThrow(") expected");
});
