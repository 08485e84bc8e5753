import type { Steps } from "../dataset/steps.ts";
import type { World } from "../region/region.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { ParameterRange } from "../scenario/rangeOf.ts";
import { classOf } from "../statistics/classOf.ts";
import { type Crossing, crossingSteps } from "./crossing.ts";
import { type Explained, explainedOf } from "./explained.ts";
import { centralColumn, type ParameterWay, parameterWays } from "./parameterWays.ts";
import type { SensitivityQuestion } from "./sensitivityQuestion.ts";

/** What is to be flipped. */
export interface FlipsRequest extends SensitivityQuestion {
  /** Ids of regions whose order with the region is looked at; those next to it in rank where absent. */
  readonly neighbours?: readonly string[];
}

/** The smallest move of one parameter that changes something, all others at their centre; values in its own unit. */
export interface Flip extends Crossing {
  readonly parameter: ParameterId;
  readonly range: ParameterRange;
  /** −1 where the parameter has to fall below `at`, 1 where it has to rise above it. */
  readonly direction: 1 | -1;
  /** Part of the way from the central value to the end of the range, above 0 and at most 1. */
  readonly move: number;
}

export interface ClassFlip extends Flip {
  /** Number of the class in which the region then stands. */
  readonly to: number;
}

export interface RankFlip extends Flip {
  /** Rank that the region then has. */
  readonly rank: number;
}

/** A region beside which the explained one stands, and what turns their order, the smallest move first. */
export interface NeighbourFlips {
  readonly region: string;
  readonly rank: number;
  readonly flips: readonly RankFlip[];
}

/** What changes the class of a region or its order with others. Plain data. */
export interface Flips extends Pick<SensitivityQuestion, "indicator" | "region"> {
  /** In users' units, as the limits are. */
  readonly value: number;
  /** Number of the class at the centre, from 0 for the lowest; absent where the map gives the region none. */
  readonly class?: number;
  /** Limits between the classes, rising. */
  readonly limits: readonly number[];
  /** What changes the class, the smallest move first; empty where nothing inside of its range does. */
  readonly classFlips: readonly ClassFlip[];
  /** 1 for the heaviest burden; absent where the region is not ranked. */
  readonly rank?: number;
  readonly neighbours: readonly NeighbourFlips[];
  /** Parameters that have been moved from one end of their range to the other. */
  readonly tried: readonly ParameterId[];
}

/**
 * The smallest move of one parameter inside its range that changes the class of a region, or its order with its neighbours in
 * rank. Each parameter that the indicator reads is moved by itself on the central model: towards each end in steps, then by
 * bisection inside of the first step that changes something. Regions are compared that are ranked at the centre; one that is
 * not, because nothing of its own is known, has no class either. Throws where the region has no number. Each look is a step of
 * its own, so that a worker can be told to stop meanwhile.
 */
export function* flipSteps(world: World, request: FlipsRequest): Steps<Flips> {
  const explained = explainedOf(world, { ...request, seed: 0 });
  const { series, place, ensemble } = explained;
  const ways = parameterWays(request.scenario, explained);
  const centre = centralColumn(explained)({});
  const { limits } = series.indicator;
  const classIn = (column: Float64Array): number => classOf(limits, column[place] as number);
  const rankIn = ranksAmong(explained);
  const neighbour = function* (other: number): Steps<NeighbourFlips> {
    const order = orderOf(centre, [place, other]);
    const isTurned = (column: Float64Array): boolean => order * orderOf(column, [place, other]) < 0;
    const flips = yield* flipsWhere(ways, place, isTurned);
    return {
      region: ensemble.assessment.regions[other] as string,
      rank: rankIn(centre, other),
      flips: flips.map(({ flip, column }) => ({ ...flip, rank: rankIn(column, place) })),
    };
  };
  const found = {
    indicator: request.indicator,
    region: request.region,
    value: centre[place] as number,
    limits,
    tried: [...new Set(ways.map(({ parameter }) => parameter))],
  };
  if (!series.ranked.includes(place)) return { ...found, classFlips: [], neighbours: [] };
  const isReclassed = (column: Float64Array): boolean => classIn(column) !== classIn(centre);
  const reclassed = yield* flipsWhere(ways, place, isReclassed);
  const neighbours: NeighbourFlips[] = [];
  for (const other of neighboursOf(explained, centre, request.neighbours))
    neighbours.push(yield* neighbour(other));
  return {
    ...found,
    class: classIn(centre),
    classFlips: reclassed.map(({ flip, column }) => ({ ...flip, to: classIn(column) })),
    rank: rankIn(centre, place),
    neighbours,
  };
}

/** Which of two regions has more. */
const orderOf = (column: Float64Array, [one, other]: readonly [number, number]): number =>
  Math.sign((column[one] as number) - (column[other] as number));

/** Ranks among the regions that are ranked at the centre, 1 for the heaviest burden. */
const ranksAmong =
  ({ series: { ranked, indicator } }: Explained) =>
  (column: Float64Array, region: number): number => {
    const own = column[region] as number;
    const isHeavier = (other: number): boolean =>
      indicator.direction === -1
        ? (column[other] as number) < own
        : (column[other] as number) > own;
    return 1 + ranked.filter(isHeavier).length;
  };

/** Places of the regions that are named, or of those just before and just after the region in rank. */
function neighboursOf(
  explained: Explained,
  centre: Float64Array,
  named: readonly string[] | undefined,
): readonly number[] {
  const { ensemble, series, place } = explained;
  if (named)
    return named
      .map((id) => ensemble.assessment.regions.indexOf(id))
      .filter((other) => other !== place && series.ranked.includes(other));
  const rankIn = ranksAmong(explained);
  const others = series.ranked
    .filter((other) => centre[other] !== centre[place])
    .map((other) => ({ other, rank: rankIn(centre, other) }))
    .toSorted((one, two) => one.rank - two.rank);
  const own = rankIn(centre, place);
  const before = others.findLast(({ rank }) => rank < own);
  const after = others.find(({ rank }) => rank > own);
  return [before, after].flatMap((found) => found?.other ?? []);
}

/** The first change on each way, with the indicator of all regions there; the smallest move first. */
function* flipsWhere(
  ways: readonly ParameterWay[],
  place: number,
  isChanged: (column: Float64Array) => boolean,
): Steps<readonly { readonly flip: Flip; readonly column: Float64Array }[]> {
  const flips: { readonly flip: Flip; readonly column: Float64Array }[] = [];
  for (const { parameter, range, end, columnAt } of ways) {
    const found = yield* crossingSteps(
      (value) => !Number.isNaN(columnAt(value)[place]) && isChanged(columnAt(value)),
      { from: range.central, to: end },
    );
    if (!found) continue;
    const direction = end < range.central ? -1 : 1;
    const move = (found.at - range.central) / (end - range.central);
    flips.push({
      flip: { parameter, range, ...found, direction, move },
      column: columnAt(found.at),
    });
  }
  return flips.toSorted((one, other) => one.flip.move - other.flip.move);
}
