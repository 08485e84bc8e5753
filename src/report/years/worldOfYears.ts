import type { Assessment } from "../../assessment/assessment.ts";
import { columnOf } from "../../assessment/outcome.ts";
import type { Words } from "../../language/words.ts";
import type { World } from "../../region/region.ts";
import { ieaTotals, noWorldEvidence } from "../../region/worldEvidence.ts";
import { yearStatus } from "../../scenario/scenarioYears.ts";

/** Data-centre electricity of all regions in one year, beside the total that the IEA gives, as words. */
export interface WorldOfYear {
  readonly year: string;
  /** "modelled" or "projected". */
  readonly status: string;
  /** Sum over all regions with a figure, TWh/yr. */
  readonly here: string;
  /** TWh/yr; empty where the agency gives no total for the year. */
  readonly iea: string;
}

/** The world's data-centre electricity year by year. The IEA's totals are not what the regions are scaled to. */
export function worldOfYears(
  { evidence = noWorldEvidence }: World,
  assessments: readonly Assessment[],
  words: Words,
): readonly WorldOfYear[] {
  const totals = ieaTotals(evidence, "World");
  return assessments.map((assessment) => {
    const { year } = assessment.scenario;
    const { value } = columnOf(assessment, "dataCentreElectricityOfYear");
    const known = value.filter((load) => !Number.isNaN(load));
    const total = totals.get(year);
    return {
      year: words.year(year),
      status: words.say(`years.${yearStatus(year)}`),
      here: words.figure(
        known.reduce((sum, load) => sum + load, 0),
        0,
      ),
      iea: total === undefined ? "" : words.figure(total, 0),
    };
  });
}
