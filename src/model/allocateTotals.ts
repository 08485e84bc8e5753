import { isMeasure, type Measure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import type { Columns } from "../region/columns.ts";
import { type IeaRegion, ieaRegions, type World } from "../region/region.ts";
import type { PlainEquation } from "./equation.ts";
import { type Evidence, evidenceClasses } from "./evidence.ts";
import { emptyLoad, type HostedLoad } from "./load.ts";
import { listed, type Share, threeShares } from "./threeShares.ts";

/**
 * Data-centre electricity by region. Published national figures come first; they are subtracted from the total of
 * their IEA region, and the rest of it is split among the other members by the mean of three shares (located compute,
 * cloud regions, demand), with the smallest and the largest of the three as range. Where the published figures reach
 * the total, nothing is left to split. A region without a demand figure takes no part and has no value.
 */
export function allocateTotals(world: World, columns: Columns): HostedLoad {
  const load = emptyLoad(world.regions.length);
  const published = columns.dataCentreElectricity;
  for (const [place, value] of published.value.entries()) {
    if (Number.isNaN(value)) continue;
    load.value[place] = value;
    load.low[place] = published.low[place] as number;
    load.high[place] = published.high[place] as number;
    load.evidence[place] = evidenceClasses.indexOf("published");
    load.status[place] = published.status[place] as number;
    load.year[place] = published.year[place] as number;
  }
  for (const ieaRegion of ieaRegions) splitRest(world, ieaRegion, columns, load);
  return load;
}

function splitRest(world: World, ieaRegion: IeaRegion, columns: Columns, load: HostedLoad): void {
  const total = world.totals[ieaRegion];
  if (!total || !isMeasure(total)) return;
  const places = [...world.regions.keys()].filter(
    (place) => world.regions[place]?.ieaRegion === ieaRegion,
  );
  const published = places.filter((place) => !Number.isNaN(load.value[place]));
  const members = places.filter(
    (place) => !published.includes(place) && !Number.isNaN(columns.annualDemand.value[place]),
  );
  const rest = restOf(total, published, load);
  const shares = threeShares(columns, members);
  /** An IEA region of one country: the total is that country's own published figure. */
  const alone = members.length === 1 && published.length === 0;
  for (const [index, place] of members.entries()) {
    write(load, place, rest, shares[index] as Share);
    const evidence = alone ? "published" : evidenceOf(columns, place);
    load.evidence[place] = evidenceClasses.indexOf(evidence);
    load.status[place] = statuses.indexOf(alone ? total.status : "estimated");
    load.year[place] = alone
      ? total.year
      : Math.min(total.year, columns.annualDemand.year[place] as number);
  }
}

/** What the published figures leave of a total; each end holds the figures at the ends that make it so. */
function restOf(total: Measure, published: readonly number[], load: HostedLoad): Share {
  const sum = (column: Float64Array) =>
    published.reduce((subtotal, place) => subtotal + (column[place] as number), 0);
  return {
    value: Math.max(0, total.value - sum(load.value)),
    low: Math.max(0, total.low - sum(load.high)),
    high: Math.max(0, total.high - sum(load.low)),
  };
}

function write(load: HostedLoad, place: number, rest: Share, share: Share): void {
  load.value[place] = rest.value * share.value;
  load.low[place] = rest.low * share.low;
  load.high[place] = rest.high * share.high;
}

function evidenceOf({ computeLocated, cloudRegions }: Columns, place: number): Evidence {
  const located =
    listed(computeLocated.value[place] as number) + listed(cloudRegions.value[place] as number);
  return located > 0 ? "located" : "keyOnly";
}

export const splitOfTotalsEquation: PlainEquation = {
  id: "splitOfTotals",
  formula: "DC = (DC_I − DC_p) · (c / ∑c + q / ∑q + D / ∑D) / 3",
  symbols: {
    DC: { term: "hostedLoad" },
    DC_I: { term: "regionalTotal", variables: ["dataCentreElectricity"] },
    DC_p: { term: "publishedLoads", variables: ["dataCentreElectricity"] },
    c: { variable: "computeLocated" },
    q: { variable: "cloudRegions" },
    D: { variable: "annualDemand" },
  },
  source:
    "IEA, Energy and AI (2025), less the published national figures of its region; a country with a published figure keeps it. The range runs from the smallest of the three shares to the largest.",
  bases: ["footprint", "tokens"],
  when: "followsLoad",
};
