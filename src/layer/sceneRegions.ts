import {
  type Assessment,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
  showsNumber,
} from "../assessment/assessment.ts";
import { intervalOf, type RankInterval, rankIntervalOf } from "../assessment/intervals.ts";
import { columnOf, outcomeOf } from "../assessment/outcome.ts";
import { ranksOf } from "../assessment/standing.ts";
import { once } from "../dataset/once.ts";
import { statuses } from "../dataset/status.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import type { World } from "../region/region.ts";
import { regionPlaces } from "../region/regionPlaces.ts";
import { classOf } from "../statistics/classOf.ts";
import { roundedForComparison } from "../statistics/significantDigits.ts";
import { evidenceShown, type ShownEvidence } from "./evidenceShown.ts";
import { outcomeFigures } from "./outcomeFigures.ts";
import type { SceneRegion } from "./scene.ts";

export interface NamedWorld {
  readonly world: World;
  readonly words: Words;
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Class of a region. @param own the class of its value, −1 without one. */
export type Reclass = (own: number, place: number) => number;

interface Classing {
  /** Limits between classes. */
  readonly inner: readonly number[];
  readonly classIndex?: Reclass | undefined;
}

/** What the regions of one scene have in common. */
interface Drawn extends Classing {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly column: IndicatorColumn;
  readonly ranks: () => Float64Array;
  readonly words: Words;
  readonly evidence: (place: number) => ShownEvidence | undefined;
}

/**
 * Every region of an assessment as a picture shows it.
 *
 * Ranks and figures in words are computed when they are read, so that a map of thousands of regions recolours without
 * computing what is not shown.
 */
export function sceneRegions(
  assessment: Assessment,
  indicator: Indicator,
  { inner, classIndex, world, words, names }: NamedWorld & Classing,
): SceneRegion[] {
  const places = regionPlaces(world.regions);
  const nameOf = (id: string): string =>
    names?.[id] ?? world.regions[places.get(id) ?? -1]?.name ?? id;
  const { id: shown } = indicator;
  const drawn = {
    ...{ assessment, indicator, inner, classIndex, words },
    column: columnOf(assessment, shown),
    ranks: once(() => ranksOf(assessment, shown)),
    evidence: evidenceShown(assessment, shown, world.regions[0]?.level ?? "country"),
  };
  return assessment.regions.map((id, place) => new DrawnRegion(drawn, place, nameOf(id)));
}

/** From this status on the data are an estimate of the atlas or weaker; such a region is drawn with dots. */
const firstDotted = statuses.indexOf("estimated");

/**
 * A class rather than an object literal with accessors: each literal would get its own hidden class in the engine, which is
 * fifty times slower to create for thousands of regions, and slow to read afterwards.
 */
class DrawnRegion implements SceneRegion {
  readonly id: string;
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lowest: number;
  readonly highest: number;
  readonly classIndex: number;
  readonly dotted: boolean;
  readonly #drawn: Drawn;
  readonly #place: number;

  constructor(drawn: Drawn, place: number, name: string) {
    const { assessment, column, inner, classIndex = (own) => own } = drawn;
    this.id = assessment.regions[place] as string;
    this.name = name;
    this.kind = outcomeKinds[column.kind[place] as number] as OutcomeKind;
    const classed = isClassed(column, place);
    this.value = column.value[place] as number;
    this.lowest = column.low[place] as number;
    this.highest = column.high[place] as number;
    const interval = intervalOf(assessment, drawn.indicator.id, place);
    this.low = interval?.low ?? this.lowest;
    this.high = interval?.high ?? this.highest;
    this.classIndex = classed
      ? classIndex(classOf(inner, roundedForComparison(this.value)), place)
      : -1;
    this.dotted = classed && isDotted(drawn, place);
    this.#drawn = drawn;
    this.#place = place;
  }

  get rank(): number {
    return this.#drawn.ranks()[this.#place] || 0;
  }

  get rankInterval(): RankInterval | undefined {
    const { assessment, indicator } = this.#drawn;
    return rankIntervalOf(assessment, indicator.id, this.#place);
  }

  get figure(): string {
    return showsNumber(this.kind)
      ? this.#figures().figure
      : this.#drawn.words.say(`kind.${this.kind}`);
  }

  get range(): string {
    return showsNumber(this.kind) ? this.#figures().range : "";
  }

  get bounds(): string {
    return showsNumber(this.kind) ? (this.#figures().bounds ?? "") : "";
  }

  #figures() {
    const { assessment, indicator, words } = this.#drawn;
    const outcome = outcomeOf(assessment, indicator.id, this.#place);
    return outcomeFigures(words, outcome, indicator.decimals);
  }
}

/** Regions whose load is known from records of sites alone have dots; where no load counts, those of estimated data. */
function isDotted({ column, evidence }: Drawn, place: number): boolean {
  const known = evidence(place);
  return known ? known === "located" : (column.dataStatus[place] as number) >= firstDotted;
}

const classedKinds = (["value", "inherited"] as const).map((kind) => outcomeKinds.indexOf(kind));

/** Whether a region has the colour of a class: a figure of the region above has that region's, without a rank. */
const isClassed = ({ kind, value }: IndicatorColumn, place: number): boolean =>
  classedKinds.includes(kind[place] as number) && !Number.isNaN(value[place]);
