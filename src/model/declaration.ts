import { capacityFuels, generationFuels } from "../dataset/fuels.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { Basis, Scenario } from "../scenario/scenario.ts";
import type { EquationCondition } from "./conditions.ts";
import type { TermId } from "./terms.ts";

/**
 * How a rise of an input moves a quantity: raises it, lowers it, or either, as the region's own figures decide
 * (still monotone); "bends" where it lowers first and then may raise; "none" where it has no range of its own.
 */
export type Effect = "raises" | "lowers" | "either" | "bends" | "none";

/** Something fixed, or something that the scenario decides. */
export type ByScenario<T> = T | ((scenario: Scenario) => T);

export const resolve = <T>(value: ByScenario<T>, scenario: Scenario): T =>
  typeof value === "function" ? (value as (scenario: Scenario) => T)(scenario) : value;

/**
 * What is worked out before the kernel runs. By region: the data-centre load hosted in the base year and in that of the
 * scenario (TWh/yr), the load (TWh/yr) and the located AI compute (MW) of all regions whose compute is compared, the
 * region's share of that compute, the power of its dated sites (MW), the share of the world's
 * tokens answered, whether health costs are known there (1 or 0), hydro of systems that
 * reservoirs carry (GW), whether the climate is not that of other places (1, else NaN), whether outside air cools for most of
 * the year (1 or 0). One number: the energy of a token or of an image (Wh per
 * 1,000), the income of the region where health costs are known, and the year of the scenario.
 */
export const givenByRegion = [
  "hostedLoad",
  "hostedLoadOfYear",
  "electricityAround",
  "computeAround",
  "computeShare",
  "sitePower",
  "servedShare",
  "healthKnown",
  "reservoirCapacity",
  "localClimate",
  "economiserClimate",
] as const;
export const givenNumbers = [
  "tokenEnergy",
  "imageEnergy",
  "incomeOfHealthCosts",
  "scenarioYear",
] as const;
export type GivenId = (typeof givenByRegion)[number] | (typeof givenNumbers)[number];

/** Whatever can stand at the low or the high end of its range. */
export type InputId = ParameterId | VariableId | GivenId;

/** Leaves of a whole, such as fuels: at least one above 0 is needed, one that is not listed counts for nothing. */
export const leaves = {
  /** GW by kind of plant. */
  capacityOfKind: capacityFuels,
  /** Shares of generation by fuel, summing to 1. */
  generationShare: generationFuels,
} as const satisfies { readonly [term in TermId]?: readonly VariableId[] };
export type LeavesId = keyof typeof leaves;

interface Moving {
  readonly effect: ByScenario<Effect>;
  /** Scenarios in which the input counts; all of them where absent. */
  readonly only?: (scenario: Scenario) => boolean;
}

/** What a symbol of a formula stands for, and how it moves the result. */
export type Input =
  | (Moving & {
      readonly parameter: ParameterId;
      /** The number in its place where it does not count. */
      readonly otherwise?: number;
      /** Whether `effect` is that of all ways by which the parameter enters, steps included. */
      readonly isNet?: true;
    })
  | (Moving & { readonly variable: VariableId })
  /** Another quantity, or a step on the way. */
  | (Moving & { readonly quantity: Declaration })
  | (Moving & { readonly given: GivenId; readonly variables?: readonly VariableId[] })
  | (Moving & { readonly leaves: LeavesId })
  | Factors;

/** One parameter for each leaf of a whole; 0 where there is none. */
export interface Factors extends Moving {
  readonly term: TermId;
  readonly factors: readonly (ParameterId | undefined)[];
  /** A parameter that is added to one of them. */
  readonly onTop?: {
    readonly of: ParameterId;
    readonly parameter: ParameterId;
    readonly only: (scenario: Scenario) => boolean;
  };
}

type Target =
  | Declaration
  | { readonly [key in "parameter" | "variable" | "given" | "leaves"]?: string };

type Moved<Of extends Target, E extends Effect> = (Of extends Declaration
  ? { readonly quantity: Of }
  : Of) & { readonly effect: E };

const moved = <const Of extends Target, const E extends Effect>(of: Of, effect: E) =>
  ("gives" in of ? { quantity: of, effect } : { ...of, effect }) as Moved<Of, E>;

/** An input whose rise raises the result. */
export const raises = <const Of extends Target>(of: Of) => moved(of, "raises");

/** An input whose rise lowers the result. */
export const lowers = <const Of extends Target>(of: Of) => moved(of, "lowers");

export type Inputs = Readonly<Record<string, Input>>;

/** Something that has to be known for there to be a value, though the formula does not hold it. */
export type Need =
  | { readonly variable: VariableId }
  | { readonly quantity: Declaration }
  | { readonly given: "localClimate" };

export type Kind = "column" | "number";

/** What an equation gives. */
export interface Given<Id extends string = string, Of extends Kind = Kind> {
  readonly id: Id;
  /** Unit inside the model; that of a step stands with its term. */
  readonly unit?: string;
  readonly kind: Of;
  /** A step on the way is no result: it has no range, and its name and unit are those of a term. */
  readonly isStep: boolean;
  /** The test, below `tests`, that works an example of it. */
  readonly worked: string;
}

/** An equation of the kernel: everything that there is to say of one way to compute a quantity. */
export interface Declaration<Id extends string = string, Of extends Kind = Kind> {
  readonly gives: Given<Id, Of>;
  /** Id of the equation. */
  readonly id: string;
  /** As readers see it; absent where there is nothing to show. */
  readonly formula?: string;
  /** What the symbols of the formula stand for, the one that it gives left out; then inputs that it does not show. */
  readonly symbols: Inputs;
  readonly needs?: ByScenario<readonly Need[]>;
  /** The only regions in which it is known at all. */
  readonly onlyIn?: readonly string[];
  /** Stands only where this variable is missing; it is then one number for all such regions. */
  readonly without?: VariableId;
  /** Convention and publication. */
  readonly source: string;
  readonly bases?: readonly Basis[];
  readonly when?: EquationCondition;
  /** Scenarios in which it does not hold although `when` does. */
  readonly except?: (scenario: Scenario) => boolean;
  /** Writes one number for each region. No check for missing inputs is needed: they are NaN, and so is the result. */
  fill?(result: Float64Array, inputs: AnyNumbers): void;
  /** One number for all regions. */
  compute?(inputs: AnyNumbers, scenario: Scenario): number;
}

/** Numbers by symbol: one, one for each region, or as many for each region as there are leaves. */
export type AnyNumbers = Readonly<Record<string, number | Float64Array>>;

/** The numbers of given inputs, each as what it is. */
export type NumbersOf<Symbols extends Inputs> = {
  readonly [name in keyof Symbols]: Symbols[name] extends
    | { readonly parameter: ParameterId }
    | { readonly given: (typeof givenNumbers)[number] }
    | { readonly quantity: Declaration<string, "number"> }
    ? number
    : Float64Array;
};
