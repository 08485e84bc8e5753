import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import type { Words } from "../../language/words.ts";
import type { World } from "../../region/region.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { type PublishedFigures, publishedFigures } from "./publishedFigures.ts";

/** What the method reads published figures with. */
export interface Evidence {
  readonly world: World;
  readonly figures: readonly DataCentreFigure[];
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** All that is published of one region. */
export interface RegionFigures extends PublishedFigures {
  readonly id: string;
  /** "Ireland: 7 figures, used: Central Statistics Office Ireland, 6.97 TWh, 2024" */
  readonly heading: string;
}

/** Every region with a published figure, in the order of the world, under the ranges of the default scenario. */
export function allPublishedFigures(
  { world, figures, names }: Evidence,
  words: Words,
): readonly RegionFigures[] {
  const known = new Set(figures.map(({ region }) => region));
  return world.regions
    .filter(({ id }) => known.has(id))
    .map(({ id, name }) => {
      const found = publishedFigures(id, figures, { world, scenario: defaultScenario, words });
      return { id, heading: figuresHeading(names?.[id] ?? name, found, words), ...found };
    });
}

/** How many figures are published of a region, and which one sets its load. */
export function figuresHeading(name: string, { lines }: PublishedFigures, words: Words): string {
  const [first] = lines;
  return words.say("published.ofRegion", {
    name,
    count: lines.length,
    used: first?.use === "used" ? `${first.publisher}, ${first.figure}, ${first.years}` : "none",
  });
}
