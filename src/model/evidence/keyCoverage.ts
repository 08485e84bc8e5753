import { errorFunction } from "simple-statistics";
import type { LevelKey } from "../../region/worldEvidence.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { logarithm } from "../../statistics/logarithm.ts";
import { normalQuantiles } from "../../statistics/normalQuantiles.ts";
import { logTriangularQuantile } from "../../statistics/triangular.ts";
import { fitLevelKey, type KeyCountry, keyLevel } from "./levelKey.ts";

/** What the key says of a country that it was not fitted to. */
export interface LeftOutCountry {
  readonly id: string;
  /** Published, TWh/yr of the base year. */
  readonly published: number;
  /** Q of a key fitted to all others, TWh/yr. */
  readonly level: number;
  /** ln published − ln level, in standard deviations of that key. */
  readonly residual: number;
  /** Standard deviation of that key's residuals, of ln. */
  readonly deviation: number;
  /** Whether the published figure lies in the middle half of what that key expects. */
  readonly inFifty: boolean;
  readonly inNinety: boolean;
  /** Whether it lies between 5 and 95 % of `λ · Q · e^ε`, as a region with records of sites would be given it. */
  readonly inNinetyOfLocated: boolean;
}

/**
 * Leaves each country out in turn, fits the key to the others and compares the country with what the key expects of it.
 * Countries whose absence leaves nothing to fit are passed over.
 *
 * @param located λ of regions with records of sites.
 */
export function keyCoverage(
  countries: readonly KeyCountry[],
  located: ParameterRange,
): readonly LeftOutCountry[] {
  return countries.flatMap((country) => {
    const key = fitLevelKey(countries.filter((other) => other !== country));
    return key ? [leftOut(country, key, located)] : [];
  });
}

function leftOut(country: KeyCountry, key: LevelKey, located: ParameterRange): LeftOutCountry {
  const level = keyLevel(key, country);
  const distance = logarithm(country.electricity / level);
  const residual = distance / key.deviation;
  const share = shareBelow(distance, key.deviation, located);
  return {
    id: country.id,
    published: country.electricity,
    level,
    residual,
    deviation: key.deviation,
    inFifty: Math.abs(residual) <= normalQuantiles.fifty,
    inNinety: Math.abs(residual) <= normalQuantiles.ninety,
    inNinetyOfLocated: share >= 0.05 && share <= 0.95,
  };
}

/** Evenly spaced shares of λ over which its distribution is summed. */
const steps = 1000;

/** Share of all `ln(λ · e^ε)` below a number: the normal distribution of ε averaged over that of λ. */
function shareBelow(distance: number, deviation: number, located: ParameterRange): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const factor = logTriangularQuantile((step + 0.5) / steps, located);
    sum += normalShareBelow((distance - logarithm(factor)) / deviation);
  }
  return sum / steps;
}

const normalShareBelow = (distance: number): number =>
  (1 + errorFunction(distance / Math.SQRT2)) / 2;
