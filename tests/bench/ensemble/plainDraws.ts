import { quantile } from "../../../src/statistics/quantile.ts";
import {
  measured,
  quantileShares,
  type Run,
  rankShares,
  readNumbers,
  readWorkload,
} from "./contestant.ts";
import type { Lie, Output } from "./workload.ts";

type Numbers = Readonly<Record<string, number>>;

/** The obvious way: an object per region and draw, arrays that grow, and `Array.sort`. */
export function plainDraws(folder: string): Promise<Run> {
  const workload = readWorkload(folder);
  const { draws, regions, outputs } = workload;
  const parameters = objects(folder, { lie: "draws", count: draws }) as Parameters[];
  const places = objects(folder, { lie: "regions", count: regions }) as Place[];
  const drawn = objects(folder, { lie: "both", count: draws * regions }) as Drawn[];
  return measured(folder, "plain", () => {
    const values = outputs.map(() => places.map((): number[] => []));
    const ranks = outputs.map(() => places.map((): number[] => []));
    for (const [draw, own] of parameters.entries()) {
      const results = places.map((place, region) =>
        burdens(own, { ...place, ...(drawn[draw * regions + region] as Drawn) }, workload.year),
      );
      for (const [index, output] of outputs.entries())
        note(output, results, { values: values[index] ?? [], ranks: ranks[index] ?? [] });
    }
    return outputs.map(({ regions: known, ranked }, index) => ({
      quantiles: summed(values[index], known, quantileShares),
      ranks: summed(ranks[index], ranked, rankShares),
    }));
  });
}

/** Arrays that lie alike, as objects. */
function objects(
  folder: string,
  { lie, count }: { readonly lie: Lie; readonly count: number },
): Numbers[] {
  const given = Object.entries(readWorkload(folder).arrays)
    .filter(([, own]) => own === lie)
    .map(([name]) => [name, readNumbers(folder, name)] as const);
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(given.map(([name, numbers]) => [name, numbers[place] as number])),
  );
}

interface Lists {
  readonly values: readonly number[][];
  readonly ranks: readonly number[][];
}

/** Keeps the numbers of one output in a draw, and its ranks. */
function note(output: Output, results: readonly Burdens[], { values, ranks }: Lists): void {
  for (const region of output.regions)
    values[region]?.push((results[region] as Numbers)[output.id] as number);
  for (const [region, rank] of rankedBy(output, results)) ranks[region]?.push(rank);
}

function summed(
  lists: readonly number[][] = [],
  regions: readonly number[],
  shares: readonly number[],
): Float64Array {
  return Float64Array.from(
    regions.flatMap((region) => {
      const sorted = (lists[region] as number[]).sort(rising);
      return shares.map((share) => quantileOf(sorted, share));
    }),
  );
}

const rising = (one: number, other: number): number => (one < other ? -1 : Number(one > other));

/** Between two infinite numbers there is no step to take a part of. */
const quantileOf = (sorted: readonly number[], share: number): number => {
  const at = sorted[Math.ceil((sorted.length - 1) * share)] as number;
  return at === sorted[Math.floor((sorted.length - 1) * share)] ? at : quantile(sorted, share);
};

/** Equal numbers share a rank. */
function rankedBy({ id, ranked, first }: Output, results: readonly Burdens[]): [number, number][] {
  const sign = first === "largest" ? -1 : 1;
  const order = ranked
    .map((region) => ({ region, value: sign * ((results[region] as Numbers)[id] as number) }))
    .sort((a, b) => rising(a.value, b.value));
  let rank = 0;
  return order.map(({ region, value }, index) => {
    if (value !== order[index - 1]?.value) rank = index + 1;
    return [region, rank];
  });
}

type Parameters = Readonly<
  Record<
    | "aiShare"
    | "aiGrowth"
    | "aiGrowthLater"
    | "inferenceShare"
    | "computeWeight"
    | "siteUtilisation"
    | "powerUsageEffectiveness"
    | "loadFactor"
    | "coincidence"
    | "curtailableShare"
    | "reserveMargin"
    | "capacityCreditThermal"
    | "capacityCreditNuclear"
    | "capacityCreditHydro"
    | "capacityCreditStorage"
    | "capacityCreditSolar"
    | "capacityCreditWind"
    | "capacityCreditGeothermal"
    | "capacityCreditBiomass"
    | "capacityCreditTide"
    | "capacityCreditReservoirs"
    | "socialCostOfCarbon"
    | "internalisedShare",
    number
  >
>;

type Place = Readonly<
  Record<
    | "computeAround"
    | "computeShare"
    | "sitePower"
    | "reservoirCapacity"
    | "annualDemand"
    | "annualDemandOfCapacityYear"
    | "netImports"
    | "carbonIntensity"
    | "population"
    | "priceBusiness"
    | "capacityFossil"
    | "capacityNuclear"
    | "capacityHydro"
    | "capacityPumpedStorage"
    | "capacitySolar"
    | "capacityWind"
    | "capacityGeothermal"
    | "capacityBiomass"
    | "capacityTide",
    number
  >
>;

type Drawn = Readonly<
  Record<"hostedLoad" | "hostedLoadOfYear" | "electricityAround" | "systemLoadFactor", number>
>;

type Burdens = ReturnType<typeof burdens>;

/** The fifteen outputs of a region in a draw, in users' units: the peer's own copy of the formulas. */
function burdens(draw: Parameters, place: Place & Drawn, year: number) {
  const use = (draw.siteUtilisation * draw.powerUsageEffectiveness * 8760) / 1e6;
  const floor = place.sitePower * use;
  const ofYear = place.hostedLoadOfYear;
  const centres = Number.isNaN(ofYear) ? (floor > 0 ? floor : Number.NaN) : Math.max(floor, ofYear);
  const growth =
    draw.aiGrowth ** (Math.min(year, 2026) - 2024) * draw.aiGrowthLater ** Math.max(0, year - 2026);
  const around = place.electricityAround || 0;
  const located = place.computeAround * use;
  const coverage =
    located > 0 ? Math.min(1, located / (draw.aiShare * growth * place.electricityAround)) : 0;
  const followed = draw.computeWeight * coverage;
  const load =
    draw.aiShare *
    growth *
    ((1 - followed) * (place.hostedLoad || 0) + followed * around * place.computeShare);
  const aiElectricity = Math.max(floor, Math.min(0.7 * centres, load));
  const energy = aiElectricity * draw.inferenceShare * 1e9;
  const power =
    ((draw.coincidence * energy) / 8760 / draw.loadFactor / 1e6) * (1 - draw.curtailableShare);
  const factor = 8.76 * place.systemLoadFactor;
  const hydro = draw.capacityCreditReservoirs - draw.capacityCreditHydro;
  const firm =
    place.capacityFossil * draw.capacityCreditThermal +
    place.capacityNuclear * draw.capacityCreditNuclear +
    place.capacityHydro * draw.capacityCreditHydro +
    place.capacityPumpedStorage * draw.capacityCreditStorage +
    place.capacitySolar * draw.capacityCreditSolar +
    place.capacityWind * draw.capacityCreditWind +
    place.capacityGeothermal * draw.capacityCreditGeothermal +
    place.capacityBiomass * draw.capacityCreditBiomass +
    place.capacityTide * draw.capacityCreditTide +
    place.reservoirCapacity * Math.max(0, hydro) +
    Math.max(0, place.netImports) / factor;
  const peak = place.annualDemandOfCapacityYear / factor;
  const headroom = firm - (1 + draw.reserveMargin) * peak;
  const carbon = (energy * place.carbonIntensity) / 1e6;
  const cost =
    (place.carbonIntensity / 1e6) * draw.socialCostOfCarbon * (1 - draw.internalisedShare) * energy;
  return {
    climateCostPerResident: cost / place.population,
    climateCost: cost * 1e-6,
    facilityEnergy: energy * 1e-6,
    demandShare: (energy / 1e9 / place.annualDemand) * 100,
    peakDraw: power * 1e3,
    firmShare: (power / firm) * 100,
    headroom: headroom * 1e3,
    headroomShare: headroom <= 0 ? Number.POSITIVE_INFINITY : (power / headroom) * 100,
    reserveMarginAfter: (firm / (peak + power) - 1) * 100,
    firmCapacity: firm,
    peakDemand: peak,
    bill: energy * place.priceBusiness * 1e-6,
    carbon: carbon * 1e-3,
    carbonPerResident: (carbon / place.population) * 1e3,
    aiElectricity,
  };
}
