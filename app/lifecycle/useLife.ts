import { type ModelLife, modelLifeOf } from "../../src/index.ts";
import { lastResult } from "../lastResult.ts";
import { useAtlas } from "../state.ts";
import type { LifeView } from "./lifeView.ts";

/** How the life is shown. */
export const useLifeView = (): LifeView => useAtlas(({ address }) => address.life);

const lifeOf = lastResult(modelLifeOf);

/** The life of the scenario's model over the years of the account. */
export function useLife(): ModelLife {
  const scenario = useAtlas(({ address }) => address.scenario);
  const years = useAtlas(({ address }) => address.life.years);
  return lifeOf(scenario, Number(years));
}
