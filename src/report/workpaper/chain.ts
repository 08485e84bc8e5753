import { variables } from "../../dataset/variable.ts";
import { waterIsPriced } from "../../model/cost/waterIsPriced.ts";
import { type Equation, equations, givenBy, type SymbolMeaning } from "../../model/equations.ts";
import { type FormulaTree, formulaTree } from "../../model/formulaTree.ts";
import { type QuantityId, quantityUnits } from "../../model/quantities.ts";
import { coherent } from "./coherent.ts";
import { evaluated, type Value } from "./evaluated.ts";
import { holds } from "./holds.ts";
import { parameterAt, termsAt } from "./kernelTerms.ts";
import type { Place } from "./place.ts";

/** A step of the computation for one region: a number that is put in, or one that a formula gives. In coherent units. */
export interface ChainStep {
  readonly key: string;
  readonly meaning: SymbolMeaning;
  readonly value: Value;
  /** The equation, as a tree, and the step or number that each of its symbols stands for; absent where the number is put in. */
  readonly live?: {
    readonly equation: Equation;
    readonly tree: FormulaTree;
    readonly symbols: Readonly<Record<string, ChainStep | number>>;
  };
}

/** An equation that can be computed, with what it gives. */
interface Ready {
  readonly equation: Equation;
  readonly gives: string;
  readonly tree: FormulaTree;
}

/** Name of what a symbol stands for. */
export function keyOf(meaning: SymbolMeaning): string {
  if ("term" in meaning) return `term ${meaning.term}`;
  return Object.entries(meaning).flat().join(" ");
}

const otherParts: readonly string[] = ["lifeCycle", "ledgers", "index"];

/** Equations of one region; sums over regions, users and pillars are not of one. */
const ready: readonly Ready[] = equations
  .filter(({ section }) => !otherParts.includes(section))
  .filter(({ formula }) => !/∑(?!_)|∑_u/u.test(formula))
  .map((equation) => ({
    equation,
    gives: keyOf(givenBy(equation)),
    tree: formulaTree(equation.formula),
  }));

/** Parts of a sum that are not known are left out. */
const parts: readonly QuantityId[] = ["healthCostPerEnergy", "waterCostPerEnergy"];

/** Cases without a formula: gaps, classes without a number, scarce water without a price, and sites where no load is known. */
export function isComputed(id: QuantityId, { input, output, region }: Place): boolean {
  const value = output[id][region] as number;
  if (!Number.isFinite(value)) return false;
  if (id === "waterCostPerEnergy") return waterIsPriced(input.scenario);
  const restsOnLoad = id === "dataCentreElectricityOfYear" || id === "aiElectricity";
  return !(restsOnLoad && Number.isNaN(input.hostedLoad[region]));
}

/** The equation of a meaning in a place: of two that hold, the one with a condition. */
export const equationOf = (meaning: SymbolMeaning, place: Place): Ready | undefined =>
  ready
    .filter(({ equation, gives }) => gives === keyOf(meaning) && holds(equation, place))
    .toSorted(
      (a, b) => Number(b.equation.when !== undefined) - Number(a.equation.when !== undefined),
    )[0];

/**
 * Every step that leads to the quantities of a region, each after those it rests on.
 *
 * @param wanted quantities; those without a number are left out.
 */
export function chainOf(place: Place, wanted: readonly QuantityId[]): readonly ChainStep[] {
  const steps = new Map<string, ChainStep>();
  const keep = (step: ChainStep): ChainStep => {
    steps.set(step.key, step);
    return step;
  };
  const stepOf = (meaning: SymbolMeaning): ChainStep => {
    const key = keyOf(meaning);
    const known = steps.get(key);
    if (known) return known;
    const found = isLive(meaning, place) ? equationOf(meaning, place) : undefined;
    if (!found) return keep({ key, meaning, value: givenAt(meaning, place) });
    const { equation, tree } = found;
    const symbols = Object.fromEntries(
      Object.entries(equation.symbols)
        .filter(([, input]) => input !== givenBy(equation))
        .map(([symbol, input]) => [symbol, isLeftOut(input, place) ? 0 : stepOf(input)]),
    );
    return keep({
      key,
      meaning,
      value: computed(tree, symbols),
      live: { equation, tree, symbols },
    });
  };
  for (const quantity of wanted)
    if (Number.isFinite(place.output[quantity][place.region])) stepOf({ quantity });
  return [...steps.values()];
}

const computed = (
  tree: FormulaTree,
  symbols: Readonly<Record<string, ChainStep | number>>,
): Value =>
  evaluated(
    tree,
    Object.fromEntries(
      Object.entries(symbols).map(([symbol, step]) => [
        symbol,
        typeof step === "number" ? step : step.value,
      ]),
    ),
  );

const isLive = (meaning: SymbolMeaning, place: Place): boolean => {
  if ("quantity" in meaning) return isComputed(meaning.quantity, place);
  return "term" in meaning && !(meaning.term in termsAt);
};

const isLeftOut = (meaning: SymbolMeaning, { output, region }: Place): boolean =>
  "quantity" in meaning &&
  parts.includes(meaning.quantity) &&
  Number.isNaN(output[meaning.quantity][region]);

/** A number that no formula here gives. */
function givenAt(meaning: SymbolMeaning, place: Place): Value {
  const { input, output, region } = place;
  if ("parameter" in meaning) return parameterAt(meaning.parameter, place);
  if ("variable" in meaning)
    return (
      (input.data[meaning.variable][region] as number) * coherent(variables[meaning.variable].unit)
    );
  if ("quantity" in meaning)
    return (output[meaning.quantity][region] as number) * coherent(quantityUnits[meaning.quantity]);
  const term = termsAt[meaning.term];
  if (!term) throw new Error(`Nothing gives ${keyOf(meaning)}.`);
  return term(place);
}
