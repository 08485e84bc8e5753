import {
  type CertaintyMeasure,
  type ClassCount,
  cautiousScene,
  certaintyScene,
  type Indicator,
  indicators,
  lastResult,
  makeScene,
  type Scene,
  type Theme,
  type Words,
} from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import type { LevelData } from "../level/finerLevel.ts";
import { useLevel } from "../level/levelData.ts";
import { useAtlas, usePart } from "../state/atlas.ts";
import { certaintyPart } from "./certaintyPart.ts";
import { type BreakChoice, picturePart, type TypedLimits } from "./picturePart.ts";

/** The indicator on the map. */
export function useIndicator(): Indicator {
  const layer = useAtlas(({ address }) => address.layer);
  const indicator = indicators.find(({ id }) => id === layer);
  if (!indicator) throw new Error(`There is no layer ${layer}.`);
  return indicator;
}

const sceneMaker = () =>
  lastResult(
    (
      indicator: Indicator,
      theme: Theme,
      level: LevelData,
      words: Words,
      breaks: BreakChoice,
      count: ClassCount,
      typed: TypedLimits | undefined,
      place: string | undefined,
    ): Scene | undefined => {
      const { assessment, reference, loaded, names } = level;
      return (
        assessment &&
        loaded &&
        makeScene(assessment, indicator, {
          world: loaded.world,
          datasets: loaded.datasets,
          column: loaded.column,
          ...{ words, names, reference, theme, place },
          ...{ count, ...limitChoice(indicator, breaks, typed) },
        })
      );
    },
  );

/** Limits that were typed for another layer leave this one its own. */
function limitChoice({ id }: Indicator, breaks: BreakChoice, typed: TypedLimits | undefined) {
  if (breaks === "manual") return { limits: typed?.layer === id ? typed.limits : undefined };
  return { method: breaks === "fixed" ? undefined : breaks };
}

/** One cache for each level: a panel may show a country while the map shows provinces. */
const makers = { country: sceneMaker(), finer: sceneMaker() };

/**
 * Everything that the picture of the current layer needs; undefined until there is a result.
 *
 * @param given by default the level on the map.
 */
export function useScene(given?: LevelData): Scene | undefined {
  const shown = useLevel();
  const level = given ?? shown;
  const make = level.level === "country" ? makers.country : makers.finer;
  const place = usePlace(level.within);
  const { breaks, count, typed } = usePart(picturePart);
  return make(
    useIndicator(),
    useTheme(),
    level,
    useAtlas(({ words }) => words),
    breaks,
    count,
    typed,
    place,
  );
}

const certaintyMaker = lastResult(
  (
    indicator: Indicator,
    theme: Theme,
    level: LevelData,
    words: Words,
    shows: "cautious" | CertaintyMeasure,
    place: string | undefined,
  ): Scene | undefined => {
    const { assessment, loaded, names } = level;
    if (!loaded || !assessment?.intervals?.columns[indicator.id]) return undefined;
    const { world, datasets, column } = loaded;
    const context = { world, datasets, column, words, names, theme, place };
    return shows === "cautious"
      ? cautiousScene(assessment, indicator, context)
      : certaintyScene(assessment, indicator, { ...context, measure: shows });
  },
);

/** The current layer with colours that show how sure it is, where the reader asks for it and draws were counted. */
export function useCertaintyScene(): Scene | undefined {
  const level = useLevel();
  const { shows } = usePart(certaintyPart);
  const theme = useTheme();
  const indicator = useIndicator();
  const words = useAtlas((atlas) => atlas.words);
  const place = usePlace(level.within);
  return shows === "value"
    ? undefined
    : certaintyMaker(indicator, theme, level, words, shows, place);
}

/** Name of a country in the page's language. */
function usePlace(id: string | undefined): string | undefined {
  const named = useAtlas(({ names }) => names[id ?? ""]);
  const own = useAtlas(({ loaded }) => loaded?.world.regions.find((region) => region.id === id));
  return named ?? own?.name;
}
