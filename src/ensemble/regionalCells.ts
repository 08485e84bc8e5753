import { capacityFuels } from "../dataset/fuels.ts";
import { type VariableId, variableIds, variables } from "../dataset/variable.ts";
import type { Prepared } from "../model/prepare.ts";
import { inputBits } from "./counterHash.ts";
import { type Marginal, type MarginalShape, marginalOf } from "./marginal.ts";

/** A figure of a region that has a range. */
export interface RegionalCell {
  readonly variable: VariableId;
  readonly region: number;
  /** Bits that its uniform numbers come from. */
  readonly bits: number;
  readonly marginal: Marginal;
}

const capacities: readonly VariableId[] = capacityFuels;

/** Counts, scores, classes and bounded shares are triangular; what varies by factors (prices, scarcity) is log-triangular. */
function shapeOf(variable: VariableId): MarginalShape {
  const { unit } = variables[variable];
  const isBounded = unit === "ratio" || unit === "%" || /^(score|class|index)/.test(unit);
  return isBounded || unit === "°C" || capacities.includes(variable)
    ? "triangular"
    : "logTriangular";
}

/** Every figure with a range, of every region, each with a uniform number of its own: figures are independent. */
export function regionalCells({ carried, regions }: Prepared, seed: number): RegionalCell[] {
  return variableIds.flatMap((variable) => {
    const { low, value, high } = carried[variable];
    return regions.flatMap(({ id }, region): RegionalCell[] => {
      const range = {
        low: low[region] as number,
        central: value[region] as number,
        high: high[region] as number,
      };
      if (!(range.high > range.low)) return [];
      const marginal = marginalOf(range, shapeOf(variable));
      return [{ variable, region, bits: inputBits(seed, id, variable), marginal }];
    });
  });
}
