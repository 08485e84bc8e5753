import { type SiteUse, siteElectricity } from "./siteElectricity.ts";

/** What is known of the AI of a whole IEA region (of the nation, for its states). */
export interface AiAround {
  /** D_R, electricity of all its data centres in the base year, TWh/yr. */
  readonly electricity: number;
  /** κ, part of its AI load that located compute explains, 0–1. */
  readonly coverage: number;
}

/** What is known of the region itself. */
export interface AiPlace {
  /** DC, electricity of its data centres in the base year, TWh/yr; NaN where it is not known. */
  readonly electricity: number;
  /** DC_y, the same in the scenario's year, before its sites. */
  readonly electricityOfYear: number;
  /** K, its share of the located AI compute around it, 0–1. */
  readonly computeShare: number;
  /** F, electricity of its sites in operation, TWh/yr. */
  readonly floor: number;
}

/** How the load of AI is worked out from that of data centres. */
export interface AiRule {
  /** a, AI in the electricity of data centres in the base year, 0–1. */
  readonly aiShare: number;
  /** g_y, load of AI in the scenario's year over that of the base year. */
  readonly growth: number;
  /** w, how far located compute decides where AI stands: 0 not at all, 1 as far as it covers it. */
  readonly computeWeight: number;
}

/** Largest part of a region's data centres that may be AI, unless its own sites are more. */
export const largestAiPart = 0.7;

/**
 * Part of a region's AI load that located compute explains: `κ = min(1, located load / (a · g_y · D_R))`.
 *
 * @param located electricity of all located compute around, TWh/yr.
 * @param electricity D_R, TWh/yr.
 */
export const computeCoverage = (
  located: number,
  electricity: number,
  { aiShare, growth }: Pick<AiRule, "aiShare" | "growth">,
): number => Math.min(1, located / (aiShare * growth * electricity));

/**
 * Electricity of AI in the data centres of a region:
 * `A = max(F, min(.7 · DC_y, a · g_y · [(1 − w·κ) · DC + w·κ · D_R · K]))`.
 *
 * AI stands where data centres stand, but for the part that located compute explains, which stands where that is. Sites in
 * operation are a floor for AI and for the region's data centres alike; what it adds is taken from nobody else.
 *
 * @returns TWh/yr of the scenario's year.
 */
export function aiElectricity(place: AiPlace, around: AiAround, rule: AiRule): number {
  const followed = rule.computeWeight * around.coverage;
  const load =
    rule.aiShare *
    rule.growth *
    ((1 - followed) * (place.electricity || 0) +
      followed * around.electricity * place.computeShare);
  return Math.max(place.floor, Math.min(largestAiPart * raisedToSites(place), load));
}

/**
 * Electricity of a region's data centres, at least that of its sites: `max(F, DC_y)`. A region without a figure has what
 * its sites have.
 *
 * @returns TWh/yr; NaN without a figure and without sites.
 */
export function raisedToSites({
  electricityOfYear,
  floor,
}: Pick<AiPlace, "electricityOfYear" | "floor">): number {
  if (Number.isNaN(electricityOfYear)) return floor > 0 ? floor : Number.NaN;
  return Math.max(floor, electricityOfYear);
}

/** What the load of AI is worked out from, by region. */
export interface AiColumns {
  /** DC and DC_y, TWh/yr; NaN where they are not known. */
  readonly electricity: Float64Array;
  readonly electricityOfYear: Float64Array;
  /** D_R, TWh/yr, and the located AI compute there, MW. */
  readonly around: Float64Array;
  readonly computeAround: Float64Array;
  /** K, 0–1. */
  readonly computeShare: Float64Array;
  /** IT power of sites in operation, MW. */
  readonly sitePower: Float64Array;
}

/** Electricity of AI in every region, TWh/yr. @param rule a, g_y and w, with the use of sites. */
export function aiElectricityOf(columns: AiColumns, rule: AiRule & SiteUse): Float64Array {
  const { electricity, electricityOfYear, around, computeAround, computeShare, sitePower } =
    columns;
  return electricity.map((dataCentres, region) => {
    const total = around[region] as number;
    const located = siteElectricity(computeAround[region] as number, rule);
    return aiElectricity(
      {
        electricity: dataCentres,
        electricityOfYear: electricityOfYear[region] as number,
        computeShare: computeShare[region] as number,
        floor: siteElectricity(sitePower[region] as number, rule),
      },
      {
        electricity: total || 0,
        coverage: located > 0 ? computeCoverage(located, total, rule) : 0,
      },
      rule,
    );
  });
}
