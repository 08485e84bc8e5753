import type { Assessment } from "../assessment/assessment.ts";
import { rankOf } from "../assessment/standing.ts";
import { statuses } from "../dataset/status.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { valueAndRange } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { World } from "../region/region.ts";
import { type ColumnOutcome, outcomeAt } from "./outcomeAt.ts";
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
  return assessment.regions.map((id, index) => {
    const outcome = outcomeAt(column, index);
    const { kind, value, low, high, atLeast } = outcome;
    const name = names[id] ?? known.get(id) ?? id;
    const common = { id, name, kind, value, low, high, atLeast };
    return kind === "value"
      ? {
          ...common,
          ...outcomeFigures(words, outcome, indicator.decimals),
          classIndex: classOf(inner, value),
          rank: rankOf(assessment, indicator.id, index) ?? 0,
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

/** Figure and range of a value; a sum with an unknown part reads "≥". */
export function outcomeFigures(
  words: Words,
  outcome: ColumnOutcome,
  decimals: number | undefined,
): { readonly figure: string; readonly range: string } {
  const { figure, range } = valueAndRange(words, outcome, decimals);
  return { figure: outcome.atLeast ? words.say("figure.atLeast", { figure }) : figure, range };
}

const isDotted = ({ dataStatus }: ColumnOutcome): boolean =>
  dataStatus !== undefined && statuses.indexOf(dataStatus) >= firstDotted;
