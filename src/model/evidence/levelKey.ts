import type { LevelKey } from "../../region/worldEvidence.ts";
import { exponential } from "../../statistics/exponential.ts";
import { logarithm } from "../../statistics/logarithm.ts";
import { planeFit } from "../../statistics/planeFit.ts";

/** What the key reads of a country. */
export interface KeyInputs {
  /** USD of its own year. */
  readonly gdp: number;
  /** Regions of the large cloud providers in service; 0 for a country that is on no list. */
  readonly cloudRegions: number;
}

/** A country whose data-centre electricity somebody has published, as energy and not as capacity. */
export interface KeyCountry extends KeyInputs {
  readonly id: string;
  /** TWh/yr of the base year. */
  readonly electricity: number;
}

/**
 * Fits the level of data-centre electricity to the size of the economy and to cloud regions: ordinary least squares of
 * logarithms over all countries with a published figure.
 *
 * @returns `undefined` for fewer than four countries, or where they are all alike.
 */
export function fitLevelKey(countries: readonly KeyCountry[]): LevelKey | undefined {
  const fit = planeFit(
    countries.map((country) => ({
      x: logarithm(country.gdp),
      y: Math.log1p(country.cloudRegions),
      z: logarithm(country.electricity),
    })),
  );
  return (
    fit && {
      count: countries.length,
      constant: fit.constant,
      gdp: fit.slopeX,
      cloudRegions: fit.slopeY,
      deviation: fit.deviation,
    }
  );
}

/**
 * Level that the key gives a country: `Q = exp(c + β · ln GDP + γ · ln(1 + cloud regions))`.
 *
 * @returns TWh/yr of the base year; NaN without a GDP.
 */
export const keyLevel = (key: LevelKey, { gdp, cloudRegions }: KeyInputs): number =>
  exponential(
    key.constant + key.gdp * logarithm(gdp) + key.cloudRegions * Math.log1p(cloudRegions),
  );
