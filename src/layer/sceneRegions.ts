import type { Assessment } from "../assessment/assessment.ts";
import { outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import { rankOf } from "../assessment/standing.ts";
import { statuses } from "../dataset/status.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import type { World } from "../region/region.ts";
import { outcomeFigures } from "./outcomeFigures.ts";
import type { SceneRegion } from "./scene.ts";
import { classOf } from "./sceneClasses.ts";

export interface NamedWorld {
  readonly world: World;
  readonly words: Words;
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Every region of an assessment as a picture shows it. @param inner limits between classes. */
export function sceneRegions(
  assessment: Assessment,
  { id: indicator, decimals }: Indicator,
  { inner, world, words, names = {} }: NamedWorld & { readonly inner: readonly number[] },
): SceneRegion[] {
  const known = new Map(world.regions.map(({ id, name }) => [id, name]));
  return assessment.regions.map((id, index) => {
    const outcome = outcomeOf(assessment, indicator, index);
    const { kind, value = Number.NaN, low = value, high = value, atLeast } = outcome;
    const name = names[id] ?? known.get(id) ?? id;
    const common = { id, name, kind, value, low, high, atLeast };
    return kind === "value"
      ? {
          ...common,
          ...outcomeFigures(words, outcome, decimals),
          classIndex: classOf(inner, value),
          rank: rankOf(assessment, indicator, index) ?? 0,
          dotted: isDotted(outcome),
        }
      : { ...common, ...unclassed, figure: words.say(`kind.${kind}`) };
  });
}

const unclassed = { range: "", classIndex: -1, rank: 0, dotted: false } as const;

/** From here on the data are the project's own estimate or weaker, and the region is dotted. */
const firstDotted = statuses.indexOf("estimated");

const isDotted = ({ dataStatus }: RegionOutcome): boolean =>
  dataStatus !== undefined && statuses.indexOf(dataStatus) >= firstDotted;
