import {
  type Indicator,
  indicators,
  makeScene,
  type Scene,
  type Theme,
  type Words,
} from "../../src/index.ts";
import type { Address } from "../address/address.ts";
import { lastResult } from "../lastResult.ts";
import { type LevelData, useLevel } from "../level/levelData.ts";
import { useMedia } from "../shell/viewport.ts";
import { useAtlas } from "../state.ts";

/** The indicator on the map. */
export function useIndicator(): Indicator {
  const layer = useAtlas(({ address }) => address.layer);
  const indicator = indicators.find(({ id }) => id === layer);
  if (!indicator) throw new Error(`There is no layer ${layer}.`);
  return indicator;
}

/** The theme in force: the one chosen, or the system's; on paper always light. */
export function useTheme(): Theme {
  const choice = useAtlas(({ address }) => address.theme);
  const printing = useAtlas((atlas) => atlas.printing);
  const dark = useMedia("(prefers-color-scheme: dark)");
  if (printing) return "light";
  if (choice === "system") return dark ? "dark" : "light";
  return choice;
}

const sceneMaker = () =>
  lastResult(
    (
      indicator: Indicator,
      theme: Theme,
      level: LevelData,
      words: Words,
      breaks: Address["breaks"],
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
          method: breaks === "fixed" ? undefined : breaks,
        })
      );
    },
  );

/** One cache for each level: a panel may show a country while the map shows provinces. */
const makers = { country: sceneMaker(), finer: sceneMaker() };

/** Everything that the picture of the current layer needs; `undefined` until there is a result. @param given by default the level on the map. */
export function useScene(given?: LevelData): Scene | undefined {
  const shown = useLevel();
  const level = given ?? shown;
  const make = level.level === "country" ? makers.country : makers.finer;
  const place = usePlace(level.within);
  return make(
    useIndicator(),
    useTheme(),
    level,
    useAtlas(({ words }) => words),
    useAtlas(({ address }) => address.breaks),
    place,
  );
}

/** Name of a country in the page's language. */
function usePlace(id: string | undefined): string | undefined {
  const named = useAtlas(({ names }) => names[id ?? ""]);
  const own = useAtlas(({ loaded }) => loaded?.world.regions.find((region) => region.id === id));
  return named ?? own?.name;
}
