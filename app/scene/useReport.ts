import { useMemo } from "react";
import type { ReportContext } from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";
import { useLevel } from "../level/levelData.ts";
import { useAtlas } from "../state/atlas.ts";
import { reportContext } from "./reportState.ts";

/**
 * Everything that panel and files are written from; `undefined` until there is a result.
 *
 * @param given by default the level on the map.
 */
export function useReport(given?: LevelData): ReportContext | undefined {
  const shown = useLevel();
  const level = given ?? shown;
  const words = useAtlas((atlas) => atlas.words);
  return useMemo(() => reportContext(level, words), [level, words]);
}
