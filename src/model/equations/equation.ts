import type { VariableId } from "../../dataset/variable.ts";
import type { ParameterId } from "../../scenario/parameter.ts";
import type { Basis } from "../../scenario/scenario.ts";
import type { QuantityId } from "../quantity.ts";
import type { TermId } from "./terms.ts";

/** Chapters of the method, in the order of the page. */
export const equationSections = [
  "load",
  "tokens",
  "grid",
  "water",
  "cost",
  "lifeCycle",
  "ledgers",
  "index",
] as const;
export type EquationSection = (typeof equationSections)[number];

/** What a symbol of a formula stands for; a term may stand for several parameters or variables, such as one a fuel. */
export type SymbolMeaning =
  | { readonly parameter: ParameterId }
  | { readonly variable: VariableId }
  | { readonly quantity: QuantityId }
  | {
      readonly term: TermId;
      readonly parameters?: readonly ParameterId[];
      readonly variables?: readonly VariableId[];
    };

/** When an equation holds, beside the bases that it is for; said in words by the catalogue as `equation.when.<id>`. */
export const equationConditions = [
  "wetBulbKnown",
  "wetBulbUnknown",
  "fuelMix",
  "wri",
  "followsLoad",
  "followsCompute",
  "images",
  "measuredClass",
  "fittedModel",
  "priceInDollars",
  "priceInPercent",
  "healthTransfer",
  "waterPriced",
  "arithmetic",
  "geometric",
  "minMax",
  "percentileRank",
  "zScore",
  "goalposts",
  "vulnerability",
] as const;
export type EquationCondition = (typeof equationConditions)[number];

/**
 * An equation of the method as readers see it. All its quantities are in one coherent set of units (kWh, kW, kg, L, USD, a
 * year of 8760 hours), so that the formula carries no conversions; a test puts numbers in and holds it to the kernel.
 */
export interface Equation {
  readonly id: string;
  readonly section: EquationSection;
  /** "E_fac = PUE_c · E_IT": what stands before the sign is what it gives. ∑_f sums over fuels, ∑_u over users, ∑ over regions. */
  readonly formula: string;
  /** Every symbol of the formula. */
  readonly symbols: Readonly<Record<string, SymbolMeaning>>;
  /** Convention and publication. */
  readonly source: string;
  /** Bases that it is for; all of them where absent. */
  readonly bases?: readonly Basis[];
  readonly when?: EquationCondition;
}

/** Names of functions in formulas: everything else with a letter is a symbol. */
const functionNames = ["max", "min", "ln", "log2", "exp", "mean", "rank"];

const name = /[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)?/gu;

/** The symbols of a formula in the order in which they first stand, the one that it gives first. */
export const symbolsIn = (formula: string): readonly string[] => [
  ...new Set(
    (formula.replace(/∑_\p{L}/gu, "").match(name) ?? []).filter(
      (symbol) => !functionNames.includes(symbol),
    ),
  ),
];

/** What an equation gives. */
export function givenBy({ id, formula, symbols }: Equation): SymbolMeaning {
  const meaning = symbols[symbolsIn(formula)[0] ?? ""];
  if (!meaning) throw new Error(`The equation ${id} gives nothing that it names.`);
  return meaning;
}
