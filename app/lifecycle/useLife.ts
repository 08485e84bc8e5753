import { lastResult, type ModelLife, modelLifeOf } from "../../src/index.ts";
import { useAtlas, usePart } from "../state/atlas.ts";
import { lifePart } from "./lifePart.ts";

const lifeOf = lastResult(modelLifeOf);

/** The life of the scenario's model over the years of the account. */
export function useLife(): ModelLife {
  const scenario = useAtlas(({ address }) => address.scenario);
  const { years } = usePart(lifePart);
  return lifeOf(scenario, Number(years));
}
