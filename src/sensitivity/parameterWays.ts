import { drawnRange, regionalParameters } from "../ensemble/globalInputs.ts";
import type { ChangedParameters } from "../ensemble/levelDraws.ts";
import { type ParameterId, parameterIds } from "../scenario/parameters.ts";
import type { ParameterRange } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { roundedForComparison } from "../statistics/significantDigits.ts";
import type { Explained } from "./explained.ts";

/** The indicator of all regions with some parameters set otherwise, rounded for comparison; in users' units. */
export const centralColumn =
  ({ ensemble: { centreWith }, series: { column, zeros, scale } }: Explained) =>
  (changed: ChangedParameters): Float64Array =>
    column(centreWith(changed)).map((value, region) =>
      zeros.has(region) ? 0 : roundedForComparison(value * scale),
    );

/** A parameter on its way from its central value to one end of its range, all others at their centre. */
export interface ParameterWay {
  readonly parameter: ParameterId;
  /** In the parameter's own unit. */
  readonly range: ParameterRange;
  readonly end: number;
  /** The indicator of all regions at a value of the parameter. */
  readonly columnAt: (value: number) => Float64Array;
}

/** The ways of all parameters that an indicator reads and that have a range; one set by hand has none. */
export function parameterWays(scenario: Scenario, explained: Explained): readonly ParameterWay[] {
  const { moved } = explained.ensemble;
  const columnWith = centralColumn(explained);
  const isRead = (id: ParameterId): boolean =>
    moved.has(id) || (moved.has("hostedLoad") && regionalParameters.includes(id));
  return parameterIds.filter(isRead).flatMap((parameter) => {
    const range = drawnRange(scenario, parameter);
    const known = new Map<number, Float64Array>();
    const columnAt = (value: number): Float64Array => {
      const column = known.get(value) ?? columnWith({ [parameter]: value });
      known.set(value, column);
      return column;
    };
    return [range.low, range.high]
      .filter((end) => end !== range.central)
      .map((end) => ({ parameter, range, end, columnAt }));
  });
}
