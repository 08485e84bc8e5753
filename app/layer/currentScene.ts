import { useMemo } from "react";
import { type Indicator, indicators, makeScene, type Scene, type Theme } from "../../src/index.ts";
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

/** Everything that the picture of the current layer needs; `undefined` until there is a result. */
export function useScene(): Scene | undefined {
  const indicator = useIndicator();
  const theme = useTheme();
  const { assessment, reference, loaded, words, names, breaks } = useSceneParts();
  return useMemo(() => {
    if (!assessment || !loaded) return undefined;
    return makeScene(assessment, indicator, {
      world: loaded.world,
      datasets: loaded.datasets,
      words,
      names,
      reference,
      theme,
      method: breaks === "fixed" ? undefined : breaks,
    });
  }, [assessment, reference, loaded, words, names, breaks, indicator, theme]);
}

const useSceneParts = () => ({
  assessment: useAtlas((atlas) => atlas.assessment),
  reference: useAtlas((atlas) => atlas.reference),
  loaded: useAtlas((atlas) => atlas.loaded),
  words: useAtlas((atlas) => atlas.words),
  names: useAtlas((atlas) => atlas.names),
  breaks: useAtlas(({ address }) => address.breaks),
});
