import { type Indicator, indicators, makeScene, type Scene, type Theme } from "../../src/index.ts";
import type { Address } from "../address/address.ts";
import { lastResult } from "../lastResult.ts";
import { useMedia } from "../shell/viewport.ts";
import { type AtlasState, useAtlas } from "../state.ts";

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

type SceneParts = Pick<AtlasState, "assessment" | "reference" | "loaded" | "words" | "names"> &
  Pick<Address, "breaks">;

const sceneOf = lastResult(
  (
    indicator: Indicator,
    theme: Theme,
    assessment: SceneParts["assessment"],
    reference: SceneParts["reference"],
    loaded: SceneParts["loaded"],
    words: SceneParts["words"],
    names: SceneParts["names"],
    breaks: SceneParts["breaks"],
  ): Scene | undefined =>
    assessment &&
    loaded &&
    makeScene(assessment, indicator, {
      world: loaded.world,
      datasets: loaded.datasets,
      words,
      names,
      reference,
      theme,
      method: breaks === "fixed" ? undefined : breaks,
    }),
);

/** Everything that the picture of the current layer needs; `undefined` until there is a result. */
export function useScene(): Scene | undefined {
  const indicator = useIndicator();
  const theme = useTheme();
  return sceneOf(
    indicator,
    theme,
    useAtlas((atlas) => atlas.assessment),
    useAtlas((atlas) => atlas.reference),
    useAtlas((atlas) => atlas.loaded),
    useAtlas((atlas) => atlas.words),
    useAtlas((atlas) => atlas.names),
    useAtlas(({ address }) => address.breaks),
  );
}
