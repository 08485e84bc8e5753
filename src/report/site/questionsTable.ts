import { percent } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Section, section } from "../document/block.ts";
import { lineBreak, mute, mutedRange, strong } from "../document/run.ts";
import { type Cell, cell, type Row } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import { reasonSentences } from "../reasonSentences.ts";
import { howKnown } from "../region/factsTable.ts";
import type { RegionMaterial } from "../region/regionMaterial.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { shareRange } from "../shareRange.ts";
import { type KnownBeside, type SiteQuestion, siteQuestions } from "./siteQuestions.ts";
import { yearsAhead } from "./yearsAhead.ts";

/** A section for each group of questions: number, question with a line for the answer, what is known beside it. */
export function questionsTable(material: RegionMaterial): readonly Section[] {
  const { words, report } = material;
  let asked = 0;
  return siteQuestions.map(({ heading, questions }, place) =>
    section(
      {
        heading: words.say(heading),
        breaks: true,
        ...(place === 0 && { note: words.say("answerSheet.beside", { name: report.region.name }) }),
      },
      {
        kind: "table",
        role: "answers",
        columns: [{ align: "end" }, {}, {}, {}],
        groups: [
          {
            rows: questions.map((question) => {
              asked += 1;
              return rowOf(question, asked, material);
            }),
          },
        ],
      },
    ),
  );
}

const rowOf = (question: SiteQuestion, number: number, material: RegionMaterial): Row => {
  const { words } = material;
  const horizon = question.horizon ? [mute(yearsAhead(question.horizon, words)), " "] : [];
  return {
    cells: [
      { ...cell(words.figure(number, 0)), tone: "mute" },
      cell(...horizon, words.say(question.asks)),
      ...knownCells(question.beside, material),
    ],
  };
};

function knownCells(beside: KnownBeside, material: RegionMaterial): readonly Cell[] {
  const { report, words } = material;
  if ("parameter" in beside)
    return assumptionCells(beside.parameter, report.scenario.definition, words);
  const finding = report.findings.find(({ id }) => id === beside.indicator);
  return finding
    ? findingCells(finding, material)
    : [cell(words.say("answerSheet.noFigure")), cell()];
}

/** The findings that stand beside the questions. */
export function findingsBeside({ findings }: RegionReport): readonly ReportFinding[] {
  const asked = siteQuestions
    .flatMap(({ questions }) => questions)
    .flatMap(({ beside }) => ("indicator" in beside ? [beside.indicator] : []));
  return findings.filter(({ id }) => asked.includes(id));
}

/** What is known, or the first reason why nothing is: the region report has them all. */
function findingCells(
  finding: ReportFinding,
  { context, regionIndex, words }: RegionMaterial,
): readonly Cell[] {
  const { id, name, unit, kind, figure, value, range } = finding;
  const [firstReason = ""] = reasonSentences(context, id, regionIndex, kind);
  if (kind !== "value") {
    const ofUnit = value === undefined ? [] : [mute(unit), " "];
    return [
      {
        ...cell(name, lineBreak, strong(figure), " ", ...ofUnit, mute(firstReason)),
        span: 2,
      },
    ];
  }
  return [
    {
      number: value,
      runs: [name, lineBreak, strong(figure), " ", mutedRange(range), " ", mute(unit)],
    },
    cell(...howKnown(finding, words)),
  ];
}

/** An assumption that is a share of one: set as a ratio, read in per cent. */
function assumptionCells(id: ParameterId, scenario: Scenario, words: Words): readonly Cell[] {
  const range = rangeOf(scenario, id);
  const share = 100 * range.central;
  const hasRange = range.low < range.high;
  return [
    {
      number: share,
      runs: [
        words.say(`parameter.${id}`),
        lineBreak,
        strong(percent(words, words.figure(share))),
        " ",
        mutedRange(hasRange ? shareRange(words, range) : ""),
      ],
    },
    cell(statusMark("assumed", words.say("status.assumed"))),
  ];
}
