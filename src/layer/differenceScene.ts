import { type Assessment, type IndicatorColumn, outcomeKinds } from "../assessment/assessment.ts";
import { columnOf } from "../assessment/outcome.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { unitWords } from "../language/figures.ts";
import { breaks } from "./breaks.ts";
import { makeScene, type SceneContext } from "./makeScene.ts";
import type { Scene, Texture } from "./scene.ts";

export interface DifferenceContext extends SceneContext {
  /** The scenario that is taken off: the same regions in the same order. */
  readonly other: Assessment;
  /** What it is called. */
  readonly otherName: string;
}

const valueKind = outcomeKinds.indexOf("value");

/** Classes on either side of the middle one, which holds zero. */
const classesEachSide = 3;

/**
 * The picture of a layer less that of another scenario or year: classes around zero in colours of their own. Lines lie over
 * regions whose ranges, from best to worst case, overlap: there the two cannot be told apart. A region without a value in one of
 * them has no difference. Undefined where the other scenario lacks the layer.
 */
export function differenceScene(
  assessment: Assessment,
  indicator: Indicator,
  { other, otherName, ...context }: DifferenceContext,
): Scene | undefined {
  const { id } = indicator;
  const taken = other.columns[id];
  if (!taken || other.regions.length !== assessment.regions.length) return undefined;
  const column = columnOf(assessment, id);
  const less = differenceColumn(column, taken);
  const { intervals: _, ...plain } = assessment;
  const shown = { ...plain, columns: { ...assessment.columns, [id]: less } };
  const { words } = context;
  const scene = makeScene(shown, differenceIndicator(indicator, less), {
    ...context,
    reference: shown,
    method: undefined,
    limits: undefined,
  });
  const textures = new Map<string, Texture>();
  for (const [place, region] of scene.regions.entries())
    if (region.kind === "value" && overlaps(column, taken, place))
      textures.set(region.id, "hatched");
  return {
    ...scene,
    unit: indicator.unit,
    title: words.say("difference.of", { layer: scene.title, other: otherName }),
    subtitle: words.say("difference.about", { unit: unitWords(words, indicator.unit) }),
    textures,
    keys: [{ mark: "hatched", label: words.say("difference.overlap"), count: textures.size }],
  };
}

/** Value less value where both have one; else the kind of what is missing. */
function differenceColumn(column: IndicatorColumn, taken: IndicatorColumn): IndicatorColumn {
  const isMissing = (of: IndicatorColumn, place: number): boolean => of.kind[place] !== valueKind;
  const value = column.value.map((own, place) =>
    isMissing(column, place) || isMissing(taken, place)
      ? Number.NaN
      : own - (taken.value[place] as number),
  );
  const kind = column.kind.map((own, place) =>
    own === valueKind ? (taken.kind[place] as number) : own,
  );
  return { ...column, value, low: value, high: value, kind };
}

/** The layer as its differences are classed: as many classes below zero as above. */
function differenceIndicator(indicator: Indicator, { value }: IndicatorColumn): Indicator {
  const { variable: _, ...own } = indicator;
  const sizes = [...value].filter((each) => each !== 0 && !Number.isNaN(each)).map(Math.abs);
  const limits = breaks(sizes, "quantile", classesEachSide + 1);
  return {
    ...own,
    // The bounds that a unit names are those of the layer, not of its differences.
    unit: "",
    direction: 0,
    sinceBaseYear: true,
    limits: [...limits.map((limit) => -limit).toReversed(), ...limits],
  };
}

const overlaps = (one: IndicatorColumn, other: IndicatorColumn, place: number): boolean =>
  (one.low[place] as number) <= (other.high[place] as number) &&
  (other.low[place] as number) <= (one.high[place] as number);
