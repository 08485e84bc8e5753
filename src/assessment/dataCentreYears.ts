import { raisedToSites } from "../model/evidence/aiElectricity.ts";
import { loadRuleOf } from "../model/evidence/evidenceRule.ts";
import { siteElectricity } from "../model/evidence/siteElectricity.ts";
import { ofYearAt } from "../model/hostedAi.ts";
import { prepare } from "../model/prepare.ts";
import { countryOf, type Region, type World } from "../region/region.ts";
import { type ParameterRange, rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import {
  scenarioYears,
  type YearStatus,
  yearStatus,
  yearsBetween,
} from "../scenario/scenarioYears.ts";

/** Electricity of a region's data centres in a year, TWh. */
export interface DataCentreYear {
  readonly year: number;
  readonly status: YearStatus;
  /** Whether somebody has measured or reported all data centres of the region in this very year. */
  readonly published: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Electricity of all data centres of a region in every year of the method: the numbers of the indicator
 * `dataCentreElectricityOfYear`, worked out for this region alone.
 *
 * @returns empty where no load is known.
 */
export function dataCentreYears(
  world: World,
  region: Region,
  scenario: Scenario,
): readonly DataCentreYear[] {
  const part = partOf(world, countryOf(region));
  const place = part.regions.findIndex(({ id }) => id === region.id);
  const prepared = prepare(part);
  const published = publishedYears(world, region);
  const years = yearsBetween(scenarioYears.min, scenarioYears.max).map((year) => {
    const centres = prepared.dataCentres(loadRuleOf({ ...scenario, year }));
    const at = (end: "value" | "low" | "high"): number =>
      raisedToSites({
        electricityOfYear: ofYearAt(centres, end)[place] as number,
        floor: siteElectricity(centres.sitePower[place] as number, useOfSites(scenario, end)),
      });
    return {
      ...{ year, status: yearStatus(year), published: published.has(year) },
      ...{ value: at("value"), low: at("low"), high: at("high") },
    };
  });
  return years.every(({ value }) => Number.isFinite(value)) ? years : [];
}

/** A world of one country: loads of other countries do not move those of its data centres. */
const partOf = ({ regions, parents, ...world }: World, country: string): World => ({
  ...world,
  regions: regions.filter((region) => countryOf(region) === country),
  ...(parents && { parents: partOf(parents, country) }),
});

function useOfSites(scenario: Scenario, end: "value" | "low" | "high") {
  const at = ({ central, ...ends }: ParameterRange): number =>
    end === "value" ? central : ends[end];
  return {
    utilisation: at(rangeOf(scenario, "siteUtilisation")),
    powerUsageEffectiveness: at(rangeOf(scenario, "powerUsageEffectiveness")),
  };
}

const publishedYears = ({ evidence }: World, { id }: Region): ReadonlySet<number> =>
  new Set(
    (evidence?.figures ?? [])
      .filter(
        ({ region, kind, role, status }) =>
          region === id &&
          kind === "energy" &&
          (role === "level" || role === "series") &&
          (status === "measured" || status === "reported"),
      )
      .map(({ year }) => year),
  );
