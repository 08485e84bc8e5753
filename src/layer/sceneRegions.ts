import type { Assessment } from "../assessment/assessment.ts";
import { statuses } from "../dataset/status.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { valueAndRange } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { World } from "../region/region.ts";
import { burdenRanks } from "./burdenRanks.ts";
import { type Outcome, outcomeAt } from "./outcomeAt.ts";
import type { SceneRegion } from "./scene.ts";
import { classOf } from "./sceneClasses.ts";

export interface NamedWorld {
  readonly world: World;
  readonly words: Words;
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** From here on the data are the project's own estimate or weaker, and the region is dotted. */
const firstDotted = statuses.indexOf("estimated");

/** Every region of an assessment as a picture shows it. @param inner limits between classes. */
export function sceneRegions(
  assessment: Assessment,
  indicator: Indicator,
  { inner, world, words, names = {} }: NamedWorld & { readonly inner: readonly number[] },
): SceneRegion[] {
  const column = assessment.columns[indicator.id];
  const known = new Map(world.regions.map(({ id, name }) => [id, name]));
  const ranks = burdenRanks(column?.value ?? new Float64Array(), indicator.direction);
  return assessment.regions.map((id, index) => {
    const outcome = outcomeAt(column, index);
    const { kind, value, low, high } = outcome;
    const common = { id, name: names[id] ?? known.get(id) ?? id, kind, value, low, high };
    return kind === "value"
      ? {
          ...common,
          ...valueAndRange(words, outcome, indicator.decimals),
          classIndex: classOf(inner, value),
          rank: ranks[index] as number,
          dotted: isDotted(outcome),
        }
      : {
          ...common,
          figure: words.say(`kind.${kind}`),
          range: "",
          classIndex: -1,
          rank: 0,
          dotted: false,
        };
  });
}

const isDotted = ({ dataStatus }: Outcome): boolean =>
  dataStatus !== undefined && statuses.indexOf(dataStatus) >= firstDotted;
