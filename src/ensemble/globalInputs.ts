import { type IeaRegion, ieaRegions } from "../region/ieaRegions.ts";
import type { Parameter } from "../scenario/parameter.ts";
import { type ParameterId, parameterIds, parameters } from "../scenario/parameters.ts";
import { exactly } from "../scenario/rangeArithmetic.ts";
import { type ParameterRange, rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { hashUniform, inputBits } from "./counterHash.ts";
import { mostDraws } from "./drawPoint.ts";
import { scrambleBits, scrambledSobol } from "./sobol.ts";

/** Whether the user has set the number by hand and given no range to it: it is then held. */
export const isHeld = ({ parameters: own, ranges }: Scenario, id: ParameterId): boolean =>
  own[id] !== undefined && ranges[id] === undefined;

/** The range that a parameter is drawn from; without width where it is held or a choice. */
export function drawnRange(scenario: Scenario, id: ParameterId): ParameterRange {
  const range = rangeOf(scenario, id);
  return isHeld(scenario, id) ? exactly(range.central) : range;
}

/**
 * Parameters that are drawn by region as part of a load: the range of a capacity's use is inside that of the published
 * figure, and λ of the key is drawn for each region of the IEA.
 */
export const regionalParameters: readonly ParameterId[] = [
  "contractedUtilisation",
  "locatedLevel",
  "keyOnlyLevel",
];

/** Parameters that can be drawn as numbers of the whole world. */
export const worldParameters: readonly ParameterId[] = parameterIds.filter(
  (id) => (parameters[id] as Parameter).shape !== "choice" && !regionalParameters.includes(id),
);

const hasRange = (id: ParameterId): boolean => parameters[id].low < parameters[id].high;

/** Names of the dimensions that belong to no parameter. */
const energyDimension = "tokenEnergy";
const levelDimension = (region: IeaRegion): string => `level ${region}`;

/**
 * The dimension of each global input. It does not depend on the scenario, so that two scenarios are drawn at the same
 * points and differ by what is asked alone. Inputs with a range of their own stand first, since early dimensions lie most evenly.
 */
const dimensions: ReadonlyMap<string, number> = new Map(
  [
    ...worldParameters.filter(hasRange),
    ...ieaRegions.map(levelDimension),
    energyDimension,
    ...worldParameters.filter((id) => !hasRange(id)),
  ].map((name, dimension) => [name, dimension]),
);

/** Uniform number of one global input by draw. */
export type UniformByDraw = (draw: number) => number;

/** Draws of an ensemble lie on Sobol points; those of the second matrix are hashed, so that they are independent of the points. */
function uniformOf(seed: number, name: string): UniformByDraw {
  const dimension = dimensions.get(name) as number;
  const scramble = scrambleBits(seed, dimension);
  const bits = inputBits(seed, "world", name);
  return (draw) =>
    draw < mostDraws ? scrambledSobol(draw, dimension, scramble) : hashUniform(bits, draw);
}

/** Of a parameter that is drawn as one number of the whole world. */
export const parameterUniform = (seed: number, id: ParameterId): UniformByDraw =>
  uniformOf(seed, id);

/** Of the energy of a token or of an image. */
export const energyUniform = (seed: number): UniformByDraw => uniformOf(seed, energyDimension);

/** Of λ in a region of the IEA. */
export const levelUniform = (seed: number, region: IeaRegion): UniformByDraw =>
  uniformOf(seed, levelDimension(region));
