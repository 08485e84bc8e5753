import type { Indicator } from "../../indicator/indicator.ts";
import { unitWords } from "../../language/figures.ts";
import { indicatorName, scenarioWords } from "../../layer/sceneWords.ts";
import { publicCode } from "../../region/publicCode.ts";
import { scenarioFlags } from "../commandLine.ts";
import { type ContractRow, contractRow } from "../contract/contractRow.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";

/** What somebody puts against a figure. */
export interface OtherFigure {
  readonly value: number;
  /** Address of the evidence. */
  readonly evidence: string;
  readonly by: string;
  readonly reason: string;
}

/** An objection to one figure, with all that tells which figure it is. */
export interface ContestStatement {
  readonly version: 1;
  readonly title: string;
  readonly atlas: { readonly name: string; readonly model: string; readonly data: string };
  readonly scenario: string;
  /** The figure of the atlas with range, year, status, rows of its sources and hash. */
  readonly figure: ContractRow;
  readonly name: string;
  readonly unit: string;
  readonly other: OtherFigure;
  /** The command that explains the figure. */
  readonly command: string;
  /** A row for `data/contested/table.csv`; who adds it fills in the day and the publication. */
  readonly row: Readonly<Record<string, string | number>>;
}

/** A prefilled statement on a figure, beside the one that somebody puts against it. */
export function contestStatement(
  context: ReportContext,
  { indicator, regionIndex }: { readonly indicator: Indicator; readonly regionIndex: number },
  other: OtherFigure,
): ContestStatement {
  const { words, assessment, release, world } = context;
  const region = world.regions[regionIndex];
  if (!region) throw new Error(`There is no region ${regionIndex}.`);
  const figure = contractRow(context, indicator, regionIndex);
  const name = indicatorName(words, indicator.id);
  const code = publicCode(region);
  return {
    version: 1,
    title: words.say("contest.title", { indicator: name, region: nameOf(context, regionIndex) }),
    atlas: { name: words.say("app.name"), model: assessment.modelVersion, data: release.date },
    scenario: scenarioWords(words, assessment.scenario),
    figure,
    name,
    unit: unitWords(words, indicator.unit),
    other,
    command: `npm run burden -- explain ${code} ${indicator.id} ${scenarioFlags(assessment.scenario)}`,
    row: tableRow(figure, other),
  };
}

const tableRow = (
  {
    region = "",
    indicator = "",
    year = "",
    value = "",
    unit = "",
    source_rows: rows = "",
  }: ContractRow,
  { value: otherValue, evidence, by, reason }: OtherFigure,
) => ({
  id: `${region}-${indicator}`.toLowerCase(),
  ...{ region, indicator, year, value, otherValue, unit },
  row: String(rows).split(";")[0] ?? "",
  state: "open",
  by,
  url: evidence,
  note: reason,
});
