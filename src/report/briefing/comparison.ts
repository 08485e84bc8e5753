import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { type ComparedRow, comparedRows } from "../comparing/comparedRows.ts";
import { regionDifferences } from "../comparing/regionDifferences.ts";
import { scenarioDifferences } from "../comparing/scenarioDifferences.ts";
import { scenarioLetter } from "../comparing/scenarioLetter.ts";
import { isComparable } from "../comparing/standing.ts";
import { type Block, columns, figure, note, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { dotPlot } from "../drawing/dotPlot.ts";
import { scenarioKey } from "../drawing/scenarioKey.ts";
import { rangesNote } from "../rangesNote.ts";
import type { Briefing, BriefingGiven } from "./briefing.ts";
import { briefingMap } from "./briefingMap.ts";
import {
  type BriefingMaterial,
  briefingMaterial,
  briefingPages,
  sources,
} from "./briefingParts.ts";
import { byline } from "./byline.ts";
import { citedText } from "./citedText.ts";
import { comparedTable } from "./comparedTable.ts";
import { rankOf } from "./rankOf.ts";

/** One to five regions under one to three scenarios on scales that they share: dot plots, what differs, the same as a table. */
export function comparison(...given: BriefingGiven): ReportDocument {
  const material = briefingMaterial("comparison", given, comparisonTitle);
  const { briefing, reports, words } = material;
  const rows = comparedRows(briefing.scenarios);
  return briefingPages(material, {
    kind: words.say("briefing.kind.comparison"),
    blocks: [
      byline(material),
      ...citedText(briefing.frame, reports, words).paragraphs,
      figure("chips", () => scenarioKey(scenarioNames(material), words)),
      ...plots(material, rows),
      note(
        [
          words.say("compared.scales"),
          rangesNote(reports, words),
          ...(rows.some(hasGrey) ? [words.say("compared.grey")] : []),
        ].join(" "),
      ),
      ...differences(material, rows),
      ...tables(material),
      ...briefingMap(given, reports),
      sources(material),
    ],
  });
}

/** "Ireland, Chile and India under two scenarios". */
function comparisonTitle({ scenarios }: Pick<Briefing, "scenarios">, words: Words): string {
  const names = (scenarios[0] ?? []).map(({ region }) => region.name);
  const [last = "", ...before] = names.toReversed();
  return words.say("compared.title", {
    names: [
      ...(before.length > 0 ? [before.toReversed().join(words.say("list.comma"))] : []),
      last,
    ].join(words.say("briefing.and")),
    count: scenarios.length,
  });
}

/** Whether a row shows numbers of which nothing is said. */
const hasGrey = ({ findings }: ComparedRow): boolean =>
  findings.flat().some((finding) => finding?.value !== undefined && !isComparable(finding));

const scenarioNames = ({ briefing }: BriefingMaterial): readonly string[] =>
  briefing.scenarios.map(([own]) => own?.scenario.words ?? "");

/** A drawing for each figure, two side by side, and the ranks of the index. */
function plots(material: BriefingMaterial, rows: readonly ComparedRow[]): readonly Block[] {
  const { reports, words } = material;
  const names = reports.map(({ region }) => region.name);
  const all = rows.map((row) => figure("chart", () => dotPlot(row, names, words)));
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, pair) =>
    columns(...all.slice(2 * pair, 2 * pair + 2).map((drawn) => [drawn])),
  );
  return [...pairs, note(ranks(material))];
}

/** The ranks of the index: "Ireland: A 1 (1–4) of 52; B 3 of 52". */
function ranks({ briefing: { scenarios }, reports, words }: BriefingMaterial): string {
  const said = reports.flatMap(({ region }, place) => {
    const own = scenarios.flatMap((ofScenario, scenario) => {
      const rank = rankOf(ofScenario[place]?.index, words);
      return rank === ""
        ? []
        : [scenarios.length > 1 ? `${scenarioLetter(scenario)} ${rank}` : rank];
    });
    return own.length === 0 ? [] : [`${region.name}: ${own.join(words.say("list.comma"))}`];
  });
  return said.length === 0
    ? ""
    : words.say("compared.ranks", { list: said.join(words.say("list.semicolon")) });
}

function differences(
  { reports, words }: BriefingMaterial,
  rows: readonly ComparedRow[],
): readonly Block[] {
  const names = reports.map(({ region }) => region.name);
  const said: readonly (readonly [MessageKey, readonly string[]])[] = [
    ["compared.regions", regionDifferences(rows, names, words)],
    ["compared.scenarios", scenarioDifferences(rows, names, words)],
  ];
  return said.map(([heading, items]) =>
    section(words.say(heading), ...(items.length > 0 ? [{ kind: "list", items } as const] : [])),
  );
}

/** The drawn figures as tables, one a scenario. */
const tables = ({ briefing, words }: BriefingMaterial): readonly Block[] =>
  briefing.scenarios.map((reports, place) =>
    section(
      {
        heading: words.say("compared.table", { letter: scenarioLetter(place) }),
        note: reports[0]?.scenario.words ?? "",
      },
      comparedTable(reports, words),
    ),
  );
