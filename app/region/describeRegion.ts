import {
  type Indicator,
  isSettled,
  outcomeOf,
  rankFigure,
  type Scene,
  type SceneRegion,
  showsNumber,
  statusWords,
  unitWords,
  type Words,
} from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";
import type { TooltipContent, TooltipLine } from "../map/mapProps.ts";
import type { ReasonsOnDemand } from "./useReasons.ts";

export interface DescribeContext {
  readonly scene: Scene;
  readonly words: Words;
  readonly indicator: Indicator;
  readonly level: LevelData;
  readonly reasons: ReasonsOnDemand;
}

/** What the tooltip says of a region: figure, range, rank, status, year, or the reason why there is none. */
export function createDescribe(context: DescribeContext): (id: string) => TooltipContent {
  const { scene, words } = context;
  const places = new Map(scene.regions.map(({ id }, index) => [id, index]));
  return (id) => {
    const index = places.get(id);
    const region = index === undefined ? undefined : scene.regions[index];
    if (!region || index === undefined)
      return { name: id, figure: words.say("kind.noData"), lines: [] };
    return {
      name: context.level.titles?.[id] ?? region.name,
      ...contentOf(context, region, index),
    };
  };
}

/** Figure, unit and lines of a region; beside or in place of them why it is not ranked. */
function contentOf(
  context: DescribeContext,
  region: SceneRegion,
  index: number,
): Omit<TooltipContent, "name"> {
  const { figure, kind, value } = region;
  const reason = kind === "value" ? {} : { reason: reasonOf(context, region, index) };
  if (!showsNumber(kind) || Number.isNaN(value)) return { figure, lines: [], ...reason };
  const unit = unitWords(context.words, context.scene.unit);
  return { figure, unit, lines: linesOf(context, region, index), ...reason };
}

function linesOf(
  { words, scene, level: { assessment }, indicator }: DescribeContext,
  region: SceneRegion,
  index: number,
): readonly TooltipLine[] {
  const outcome = assessment && outcomeOf(assessment, indicator.id, index);
  const drawn = outcome?.interval ? "yes" : "no";
  const lines = [
    { label: words.say("tooltip.range", { drawn }), text: region.range },
    { label: words.say("tooltip.bounds"), text: region.bounds },
    {
      label: words.say("tooltip.rank"),
      text: region.rank === 0 ? "" : rankText(region, scene.ranked, words),
    },
    {
      label: words.say("tooltip.year"),
      text: outcome?.year === undefined ? "" : words.year(outcome.year),
    },
    {
      label: words.say("tooltip.status"),
      text: outcome ? statusWords(outcome, words) : "",
    },
  ];
  return lines.filter(({ text }) => text !== "");
}

const rankText = ({ rank, rankInterval }: SceneRegion, ranked: number, words: Words): string =>
  words.say("tooltip.rankOf", {
    rank: rankFigure(words, {
      rank,
      ...(rankInterval && { interval: rankInterval }),
      settled: !rankInterval || isSettled(rankInterval, ranked),
    }),
    count: words.figure(ranked, 0),
  });

function reasonOf(
  { words, level, indicator, reasons: { reasonOf: reason, ask } }: DescribeContext,
  { kind }: SceneRegion,
  index: number,
): string {
  if (!reason) ask();
  return reason?.(level, { indicator: indicator.id, region: index, kind }, words) ?? "";
}
