import type { Row } from "./dataset.ts";
import type { Variables } from "./variable.ts";

/**
 * The check that a figure failed. Every failure is published.
 * range: outside what the variable can be, so the figure is refused;
 * generationAboveCapacity: more generated than the capacity can give, so that the two describe different territories;
 * fuelsMissing: a generation mix without all of its fuels, so that its shares are of a part only;
 * fuelsDifferFromTotal: capacity by fuel does not add up to the total that the same publisher prints;
 * waterMethodsDisagree: the two methods for the water behind electricity differ by more than a factor of two.
 */
export const gateRules = [
  "range",
  "generationAboveCapacity",
  "fuelsMissing",
  "fuelsDifferFromTotal",
  "waterMethodsDisagree",
] as const;
export type GateRule = (typeof gateRules)[number];

/** A figure outside of what it can be. */
export interface GateFailure {
  readonly rule: GateRule;
  readonly region: string;
  readonly variable: string;
  readonly year: number;
  /** Id of the dataset. */
  readonly source: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether the figure is used in spite of the failure, with a note. */
  readonly kept: boolean;
}

/** The failure of a row whose value is outside the range of its variable, else `undefined`. Bounds are inside. */
export function rangeFailure(
  row: Row,
  source: string,
  declared: Variables,
): GateFailure | undefined {
  const { region, variable, year, value } = row;
  const bounds = declared[variable];
  if (!bounds || value === undefined) return undefined;
  const { min, max } = bounds;
  return value >= min && value <= max
    ? undefined
    : { rule: "range", region, variable, year, source, value, min, max, kept: false };
}
