import {
  type Indicator,
  outcomeOf,
  reasonSentences,
  type Scene,
  type SceneRegion,
  statusWords,
  unitWords,
  type Words,
} from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";
import type { TooltipContent, TooltipLine } from "../map/mapProps.ts";

export interface DescribeContext {
  readonly scene: Scene;
  readonly words: Words;
  readonly indicator: Indicator;
  readonly level: LevelData;
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
    const { figure } = region;
    const name = context.level.titles?.[id] ?? region.name;
    if (region.kind === "value")
      return {
        name,
        figure,
        unit: unitWords(words, scene.unit),
        lines: linesOf(context, region, index),
      };
    return { name, figure, lines: [], reason: reasonOf(context, region, index) };
  };
}

function linesOf(
  { words, scene, level: { assessment }, indicator }: DescribeContext,
  { range, rank }: SceneRegion,
  index: number,
): readonly TooltipLine[] {
  const outcome = assessment && outcomeOf(assessment, indicator.id, index);
  const place = { rank: words.figure(rank, 0), count: words.figure(scene.ranked, 0) };
  const lines = [
    { label: words.say("tooltip.range"), text: range },
    { label: words.say("tooltip.rank"), text: words.say("tooltip.rankOf", place) },
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

function reasonOf(
  { words, level: { loaded, assessment, names }, indicator }: DescribeContext,
  { kind }: SceneRegion,
  index: number,
): string {
  if (!loaded || !assessment) return "";
  const { world, datasets } = loaded;
  const context = { words, world, datasets, names, assessment };
  return reasonSentences(context, indicator.id, index, kind).join(" ");
}
