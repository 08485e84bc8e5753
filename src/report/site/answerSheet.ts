import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioYears } from "../../scenario/scenarioYears.ts";
import { note, paragraph, type Section, section } from "../document/block.ts";
import { citationAndCommand } from "../document/citationAndCommand.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { cell, type Table } from "../document/table.ts";
import { rangesNote } from "../rangesNote.ts";
import { documentOnRegion, type RegionMaterial, regionMaterial } from "../region/regionMaterial.ts";
import { renamedReport } from "../region/renamedReport.ts";
import { sourceLine, sourcesBehind } from "../region/sourceLine.ts";
import { regionReport } from "../regionReport.ts";
import { placeOf, type ReportContext } from "../reportContext.ts";
import { findingsBeside, questionsTable } from "./questionsTable.ts";
import { rulesOf } from "./rulesOf.ts";
import { rulesSection } from "./rulesSection.ts";
import { yearsAheadSection } from "./yearsAhead.ts";

/** The questions to whoever wants to build in a region, each beside what is known there, and the rules that a site meets. */
export function answerSheet(context: ReportContext, regionIndex: number): ReportDocument {
  const { world, words, assessment, rules } = context;
  const region = world.regions[regionIndex];
  if (!region) throw new Error(`There is no region ${regionIndex}.`);
  const size = sizeOf(assessment.scenario);
  const here = rules && rulesOf(rules, { world, region }, size);
  const title = titleOf(words, placeOf(context, regionIndex), size);
  const report = renamedReport(regionReport(context, regionIndex), {
    kind: "answer-sheet",
    title,
    added: { rules: here },
  });
  const material = regionMaterial(context, regionIndex, report);
  const [ofLoad, ofRest] = parted(questionsTable(material));
  return documentOnRegion(material, {
    title,
    heading: title,
    kind: words.say("report.kind.answerSheet"),
    blocks: [
      paragraph("lede", report.headline[0] ?? "", " ", words.say("answerSheet.about")),
      answeredBy(words),
      ...ofLoad,
      yearsAheadSection(report, words),
      ...ofRest,
      rulesSection(here, words),
      support(material),
      ...citationAndCommand(words, {
        ...report,
        hash: material.hash,
        about: `${report.licence}.`,
      }),
    ],
  });
}

/** The questions on the load, and all others. */
const parted = (
  sections: readonly Section[],
): readonly [readonly Section[], readonly Section[]] => [sections.slice(0, 1), sections.slice(1)];

/** The power of one site where the scenario places one; otherwise no size is asked about. */
const sizeOf = (scenario: Scenario): number | undefined =>
  scenario.basis === "siting" ? rangeOf(scenario, "sitingLoad").central : undefined;

const titleOf = (words: Words, name: string, size: number | undefined): string =>
  size === undefined
    ? words.say("answerSheet.title", { name })
    : words.say("answerSheet.titleOfSize", {
        name,
        size: withUnit(words, words.figure(size), "MW"),
      });

/** Lines for who answers. */
const answeredBy = (words: Words): Table => ({
  kind: "table",
  role: "form",
  columns: [{}, {}, {}],
  groups: [
    {
      rows: [
        {
          cells: [
            cell(words.say("answerSheet.developer")),
            cell(words.say("answerSheet.answeredBy")),
            cell(words.say("answerSheet.date")),
          ],
        },
      ],
    },
  ],
});

const support = ({ report, words }: RegionMaterial): Section =>
  section(
    words.say("report.section.limitations"),
    note(`${words.say("report.limit.screening")} ${words.say("answerSheet.support")}`),
    note(
      words.say("answerSheet.horizons", {
        year: words.year(report.scenario.definition.year),
        last: words.year(scenarioYears.max),
      }),
    ),
    note(rangesNote([report], words)),
    note(sourceLine(sourcesBehind(report, findingsBeside(report)), words)),
  );
