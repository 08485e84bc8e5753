import { useMemo } from "react";
import type { ReportContext } from "../../src/index.ts";
import { useAtlas } from "../state.ts";
import { reportContext } from "./reportState.ts";

/** Everything that the panel is written from; `undefined` until there is a result. */
export function useReport(): ReportContext | undefined {
  const loaded = useAtlas((atlas) => atlas.loaded);
  const assessment = useAtlas((atlas) => atlas.assessment);
  const reference = useAtlas((atlas) => atlas.reference);
  const words = useAtlas((atlas) => atlas.words);
  const names = useAtlas((atlas) => atlas.names);
  const topology = useAtlas((atlas) => atlas.topology);
  return useMemo(
    () => reportContext({ loaded, assessment, reference, words, names, topology }),
    [loaded, assessment, reference, words, names, topology],
  );
}
