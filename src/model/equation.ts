import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { Basis } from "../scenario/scenario.ts";
import type { EquationCondition } from "./conditions.ts";
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
export type PlainMeaning =
  | { readonly parameter: ParameterId }
  | { readonly variable: VariableId }
  | {
      readonly term: TermId;
      readonly parameters?: readonly ParameterId[];
      readonly variables?: readonly VariableId[];
    };

/**
 * An equation of the method that another part of the model computes than the kernel. All its figures are in one coherent set
 * of units (kWh, kW, kg, L, USD, a year of 8760 hours), so that the formula carries no conversions.
 */
export interface PlainEquation {
  readonly id: string;
  /** "E_fac = PUE_c · E_IT": what stands before the sign is what it gives. ∑_f sums over fuels, ∑_u over users, ∑ over regions. */
  readonly formula: string;
  /** Every symbol of the formula. */
  readonly symbols: Readonly<Record<string, PlainMeaning>>;
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
