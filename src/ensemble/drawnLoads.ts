import { baseLoad } from "../model/evidence/baseLoads.ts";
import { evidencePlaces } from "../model/evidence/evidencePlaces.ts";
import { type EvidenceRule, loadRuleOf } from "../model/evidence/evidenceRule.ts";
import { electricityByKey } from "../model/evidence/keyedLoad.ts";
import { ieaRegions } from "../region/ieaRegions.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { exponential } from "../statistics/exponential.ts";
import { normalQuantile } from "../statistics/normalQuantile.ts";
import { drawBits, inputBits, uniformOfBits } from "./counterHash.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { drawnRange, levelUniform } from "./globalInputs.ts";
import { type Marginal, marginalOf, marginalQuantile } from "./marginal.ts";
import { marginalColumns } from "./marginalColumns.ts";

/** Electricity of the data centres of regions in the base year, TWh/yr, by draw. */
export interface DrawnLoads {
  /** Regions whose load is known. */
  readonly regions: readonly number[];
  /** Writes the loads of a point. */
  readonly drawInto: (loads: Float64Array, point: DrawPoint) => void;
}

/** Ranges of what loads are worked out from, without width where the user holds a parameter. */
export const drawnRule = (scenario: Scenario): EvidenceRule => ({
  ...loadRuleOf(scenario).evidence,
  utilisation: drawnRange(scenario, "contractedUtilisation"),
  located: drawnRange(scenario, "locatedLevel"),
  keyOnly: drawnRange(scenario, "keyOnlyLevel"),
});

/** A country with a published figure. */
interface PublishedCountry {
  readonly region: number;
  readonly marginal: Marginal;
  readonly bits: number;
}

/** A country whose load follows the key. */
interface KeyedCountry {
  readonly region: number;
  /** Q, TWh/yr. */
  readonly level: number;
  readonly residualBits: number;
  readonly need: Marginal;
  readonly needBits: number;
  /** Place of its λ among those of a draw. */
  readonly share: number;
}

/**
 * How the load of each country is drawn. A published figure is log-triangular between its ends, by itself. The ends of a
 * contracted capacity hold the range of its use (METHOD, section 1: .35/.50/.70 of the contract), since what part of a contract
 * is drawn is as little known as the contract is binding: without it a capacity would look as sure as a metered load. By the key it is
 * `max(need, λ · Q · e^ε)`: λ is one number in each region of the IEA, ε (normal) and the need (triangular) are the country's
 * own.
 */
export function drawnLoads(world: World, scenario: Scenario, seed: number): DrawnLoads {
  const { key } = world.evidence ?? {};
  const rule = drawnRule(scenario);
  const published: PublishedCountry[] = [];
  const keyed: KeyedCountry[] = [];
  for (const [region, place] of evidencePlaces(world).entries()) {
    const load = baseLoad(place, rule, key);
    if (!load) continue;
    const bitsOf = (input: string): number => inputBits(seed, place.id, input);
    const { low, value: central, high } = load;
    if (!load.keyed) {
      const marginal = marginalOf({ low, central, high }, "logTriangular");
      published.push({ region, marginal, bits: bitsOf("hostedLoad") });
      continue;
    }
    const { level, need } = load.keyed;
    const iea = ieaRegions.indexOf(world.regions[region]?.ieaRegion ?? "Rest");
    keyed.push({
      region,
      level,
      residualBits: bitsOf("keyResidual"),
      need: marginalOf({ ...need, central: need.value }, "triangular"),
      needBits: bitsOf("marketNeed"),
      share: load.evidence === "located" ? iea : ieaRegions.length + iea,
    });
  }
  const publishedAt = marginalColumns({
    marginals: published.map(({ marginal }) => marginal),
    bits: published.map(({ bits }) => bits),
  });
  const drawKeyed = keyedInto(keyed, key?.deviation ?? 0, drawnShares(rule, seed));
  return {
    regions: [...published, ...keyed].map(({ region }) => region),
    drawInto: (loads, point) => {
      const numbers = publishedAt(drawBits(point("regionalData")));
      for (const [index, { region }] of published.entries())
        loads[region] = numbers[index] as number;
      drawKeyed(loads, point);
    },
  };
}

/** λ of located regions, then of the others, each in the order of the regions of the IEA; overwritten by the next draw. */
function drawnShares(
  { located, keyOnly }: EvidenceRule,
  seed: number,
): (draw: number) => Float64Array {
  const uniforms = ieaRegions.map((region) => levelUniform(seed, region));
  const marginals = [located, keyOnly].map((range) => marginalOf(range, "logTriangular"));
  const shares = new Float64Array(marginals.length * uniforms.length);
  return (draw) => {
    for (const [place, uniform] of uniforms.entries()) {
      const share = uniform(draw);
      for (const [group, marginal] of marginals.entries())
        shares[group * uniforms.length + place] = marginalQuantile(marginal, share);
    }
    return shares;
  };
}

/**
 * Loads by the key. How far a country lies from it is the key's; what a market needs at least is a figure of the country.
 *
 * @param deviation standard deviation of the key's residual.
 */
function keyedInto(
  countries: readonly KeyedCountry[],
  deviation: number,
  sharesAt: (draw: number) => Float64Array,
): (loads: Float64Array, point: DrawPoint) => void {
  const regions = Uint32Array.from(countries, ({ region }) => region);
  const residualBits = Uint32Array.from(countries, (country) => country.residualBits);
  const levels = Float64Array.from(countries, ({ level }) => level);
  const shareOf = Uint8Array.from(countries, ({ share }) => share);
  const residuals = new Float64Array(countries.length);
  const needsAt = marginalColumns({
    marginals: countries.map(({ need }) => need),
    bits: countries.map(({ needBits }) => needBits),
  });
  const drawResiduals = (ofDraw: number): void => {
    for (let index = 0; index < residuals.length; index += 1)
      residuals[index] =
        deviation * normalQuantile(uniformOfBits(residualBits[index] as number, ofDraw));
  };
  const takeExponentials = (): void => {
    for (let index = 0; index < residuals.length; index += 1)
      residuals[index] = exponential(residuals[index] as number);
  };
  return (loads, point) => {
    const ofKey = point("keyResidual");
    const shares = sharesAt(ofKey);
    drawResiduals(drawBits(ofKey));
    takeExponentials();
    const needs = needsAt(drawBits(point("regionalData")));
    for (let index = 0; index < regions.length; index += 1)
      loads[regions[index] as number] = electricityByKey(
        (levels[index] as number) * (residuals[index] as number),
        shares[shareOf[index] as number] as number,
        needs[index] as number,
      );
  };
}
