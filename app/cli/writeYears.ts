import {
  assessmentsOf,
  type ReportContext,
  type Scenario,
  textColumns,
  type Written,
  worldOfYears,
  yearsFormats,
} from "../../src/index.ts";
import type { AssessOptions } from "./assessOptions.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicators } from "./chooseIndicators.ts";
import { chooseYears } from "./chooseYears.ts";
import type { ChosenDraws } from "./drawOptions.ts";
import { withDraws } from "./withDraws.ts";

/** What `burden assess` gives where years or indicators are chosen. */
export interface YearsResult {
  readonly content: Written;
  /** The world's data centres beside the totals of the IEA. */
  readonly note: string;
}

/** Draws of each year: those of one seed are at the same points in all of them. */
type YearDraws = Pick<ChosenDraws, "draws" | "seed">;

/**
 * Whether the result is a table by year. Wrong years and indicators are complained of here, before anything is computed.
 *
 * @returns how to write the table; `undefined` where neither years nor indicators are chosen.
 */
export function yearsWriter(
  { years, indicator, format, level }: AssessOptions,
  scenario: Scenario,
): ((context: ReportContext, drawn: YearDraws) => YearsResult) | undefined {
  if (years === undefined && indicator === undefined) return undefined;
  const asked = years === undefined ? [scenario.year] : chooseYears(years);
  const chosen = indicator === undefined ? undefined : chooseIndicators(indicator, scenario.basis);
  const chosenFormat = chooseFormat(yearsFormats, format);
  return (context, drawn) => {
    const { world } = context;
    const assess = assessmentsOf(world);
    const assessments = asked.map((year) =>
      withDraws(assess({ ...scenario, year }), world, { ...drawn, indicators: chosen }),
    );
    return {
      content: chosenFormat.write({ context, assessments, chosen }),
      note: level === "country" ? worldNote(context, assessments) : "",
    };
  };
}

function worldNote(
  { world, words }: ReportContext,
  assessments: Parameters<typeof worldOfYears>[1],
): string {
  const head = [
    words.say("comparison.column.year"),
    words.say("years.column.status"),
    words.say("comparison.column.here"),
    words.say("years.column.iea"),
  ];
  const rows = worldOfYears(world, assessments, words);
  return [
    `${words.say("years.world")}\n`,
    textColumns(
      head,
      rows.map(({ year, status, here, iea }) => [year, status, here, iea]),
    ),
    `${words.say("years.conflict")}\n`,
  ].join("");
}
