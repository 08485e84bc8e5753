import type { Words } from "../../language/words.ts";
import { publicCode } from "../../region/publicCode.ts";
import { type Block, columns, figure, group, note, paragraph } from "../document/block.ts";
import {
  emphasised,
  isolated,
  lineBreak,
  mutedRange,
  type Run,
  soft,
  strong,
} from "../document/run.ts";
import { cell, type Row, toned } from "../document/table.ts";
import { classRibbon } from "../drawing/classRibbon.ts";
import type { ReportPictures } from "../drawing/reportPictures.ts";
import { scoreBar } from "../drawing/scoreBar.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { spreadOf } from "../spreadOf.ts";

/** Place, headline, and the map of the surroundings beside index and pillars. */
export const summary = (
  report: RegionReport,
  pictures: ReportPictures,
  words: Words,
): readonly Block[] => [
  paragraph(
    "place",
    isolated(publicCode(report.region)),
    report.evidence ? ` · ${report.evidence.words}` : "",
    ` · ${report.scenario.words}`,
  ),
  paragraph("lede", ...report.headline.flatMap(sentence)),
  columns(
    [
      { ...figure("map", pictures.locator, pictures.around), isFramed: true },
      note(`${pictures.scene.title}. ${pictures.scene.subtitle}`),
      figure("smallLegend", pictures.smallLegend),
    ],
    [...index(report, pictures, words), pillars(report, words)],
  ),
];

/** A sentence whose first figure stands out. */
function sentence(text: string, place: number): readonly Run[] {
  const found = /[\p{Nd}](?:[\p{Nd}.,٫٬]*\p{Nd})?(?:[\u202f]?[%٪])?/u.exec(text);
  const gap = place === 0 ? "" : " ";
  if (!found) return [gap + text];
  const end = found.index + found[0].length;
  return [gap + text.slice(0, found.index), strong(found[0]), text.slice(end)];
}

function index(
  { index: finding }: RegionReport,
  { scene }: ReportPictures,
  words: Words,
): readonly Block[] {
  const spread = spreadOf(finding);
  return [
    { kind: "heading", level: 2, text: words.say("report.section.index") },
    ...(spread && finding.rank !== undefined
      ? ranked(finding, words, () => classRibbon(scene, spread, words))
      : unranked(finding)),
  ];
}

const ranked = (
  { figure: words, value, percentile, rank = 0, peers = "" }: ReportFinding,
  { say, figure: digits }: Words,
  drawing: () => ReturnType<typeof classRibbon>,
): readonly Block[] => [
  {
    kind: "keyFigure",
    figure: words,
    number: value,
    scale: { words: say("report.ofHundred"), drawing },
  },
  paragraph(
    "standing",
    `${percentile?.words ?? ""}.`,
    lineBreak,
    soft(...emphasised(say("report.rankHeaviest", { rank: digits(rank, 0), peers }))),
  ),
];

const unranked = ({ figure: words, reason = "" }: ReportFinding): readonly Block[] => [
  { kind: "keyFigure", figure: words },
  { ...paragraph("standing", reason), tone: "soft" },
];

const pillars = (report: RegionReport, words: Words): Block => ({
  ...group(
    {
      kind: "heading",
      level: 2,
      text: words.say("report.section.pillars"),
      note: words.say("report.section.pillarsNote"),
    },
    {
      kind: "table",
      role: "scores",
      columns: [{}, {}, { align: "end" }],
      groups: [{ rows: report.pillars.map((pillar) => pillarRow(pillar, words)) }],
    },
    ...report.pillars.flatMap((pillar) =>
      pillar.remark ? [note(`${pillarName(pillar, words)}: ${pillar.remark}`)] : [],
    ),
  ),
  role: "scores",
});

function pillarRow(pillar: ReportFinding, words: Words): Row {
  const spread = spreadOf(pillar);
  const name = cell(pillarName(pillar, words));
  if (!spread) return { cells: [name, { ...toned("soft", pillar.figure), span: 2 }] };
  return {
    cells: [
      name,
      { runs: [], drawing: scoreBar(spread, words.direction) },
      {
        number: pillar.value,
        runs: [strong(pillar.figure), " ", mutedRange(pillar.range)],
      },
    ],
  };
}

const pillarKeys = {
  pillarGrid: "pillar.grid",
  pillarPrice: "pillar.price",
  pillarWater: "pillar.water",
  pillarCarbon: "pillar.carbon",
  pillarHealth: "pillar.health",
} as const;

const pillarName = ({ id, name }: ReportFinding, words: Words): string => {
  const key = pillarKeys[id as keyof typeof pillarKeys];
  return key ? words.say(key) : name;
};
