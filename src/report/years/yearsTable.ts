import type { Assessment } from "../../assessment/assessment.ts";
import { yearStatus } from "../../scenario/scenarioYears.ts";
import { answered } from "../answered.ts";
import type { DataTable } from "../format/contents.ts";
import { longRow } from "../longRow.ts";
import { longCells, longHeader } from "../longTable.ts";
import type { ReportContext } from "../reportContext.ts";

/** The results of one scenario in several years. */
export interface YearsReport {
  /** The assessment in it is that of no year in particular. */
  readonly context: ReportContext;
  /** One for each year, in their order. */
  readonly assessments: readonly Assessment[];
  /** Ids of the indicators; all that the scenario answers where absent. */
  readonly chosen?: readonly string[] | undefined;
}

/**
 * Results of all regions year by year as a long table: the columns of other tables behind the year of the scenario and how
 * the loads of that year are known. The column `year` stays that of the region's own data.
 */
export const yearsTable = ({ context, assessments, chosen }: YearsReport): DataTable => ({
  header: ["scenario_year", "scenario_year_status", ...longHeader],
  rows: assessments.flatMap((assessment) => {
    const { year } = assessment.scenario;
    const asked = answered(assessment).filter(({ id }) => chosen?.includes(id) ?? true);
    const ofYear = { ...context, assessment };
    return [...assessment.regions.keys()].flatMap((regionIndex) =>
      asked.map((indicator) => [
        year,
        yearStatus(year),
        ...longCells(longRow(ofYear, indicator, regionIndex)),
      ]),
    );
  }),
});
