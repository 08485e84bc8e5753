import { type Assessment, type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { columnOf, outcomeOf } from "../assessment/outcome.ts";
import { ranksOf } from "../assessment/standing.ts";
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

/**
 * Every region of an assessment as a picture shows it.
 *
 * Figures are put into words when they are read: a map of thousands of regions recolours without wording what nobody
 * looks at.
 *
 * @param inner limits between classes.
 */
export function sceneRegions(
  assessment: Assessment,
  { id: indicator, decimals }: Indicator,
  { inner, world, words, names = {} }: NamedWorld & { readonly inner: readonly number[] },
): SceneRegion[] {
  const known = new Map(world.regions.map(({ id, name }) => [id, name]));
  const column = columnOf(assessment, indicator);
  const ranks = ranksOf(assessment, indicator);
  return assessment.regions.map((id, index) => {
    const kind = outcomeKinds[column.kind[index] as number] as OutcomeKind;
    const classed = kind === "value";
    const value = column.value[index] as number;
    const figures = () => outcomeFigures(words, outcomeOf(assessment, indicator, index), decimals);
    return {
      id,
      name: names[id] ?? known.get(id) ?? id,
      kind,
      value,
      low: column.low[index] as number,
      high: column.high[index] as number,
      atLeast: column.atLeast?.[index] === 1,
      classIndex: classed ? classOf(inner, value) : -1,
      rank: classed ? (ranks[index] as number) : 0,
      dotted: classed && (column.dataStatus[index] as number) >= firstDotted,
      get figure() {
        return classed ? figures().figure : words.say(`kind.${kind}`);
      },
      get range() {
        return classed ? figures().range : "";
      },
    };
  });
}

/** From here on the data are the project's own estimate or weaker, and the region is dotted. */
const firstDotted = statuses.indexOf("estimated");
