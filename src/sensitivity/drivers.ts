import { sharedOf } from "../assessment/shared.ts";
import { hashUniform, inputBits } from "../ensemble/counterHash.ts";
import { type DrawPoint, plainPoint, variedPoint } from "../ensemble/drawPoint.ts";
import { type InputGroup, inputGroups } from "../ensemble/inputGroups.ts";
import type { World } from "../region/region.ts";
import { quantile } from "../statistics/quantile.ts";
import { type EstimatedIndex, sobolIntervals } from "../statistics/sobolIntervals.ts";
import {
  type DisclosableId,
  type Disclosures,
  disclosable,
  disclosedValue,
  disclosuresOf,
} from "./disclosures.ts";
import { explainedOf } from "./explained.ts";
import { type GroupMember, groupMembers } from "./groupMembers.ts";
import { type Response, responseOf } from "./response.ts";
import type { SensitivityQuestion } from "./sensitivityQuestion.ts";

/** Which range is explained, and by how many draws. */
export interface DriversRequest extends SensitivityQuestion {
  /** A whole number; the same one gives the same draws as an ensemble has. */
  readonly seed: number;
  readonly draws: number;
}

/** The part of a group of inputs in the variance of a result. */
export interface GroupShare {
  readonly group: InputGroup;
  readonly members: readonly GroupMember[];
  /** Share that goes with the group alone. */
  readonly first: EstimatedIndex;
  /** Share that would remain if all other groups were known. */
  readonly total: EstimatedIndex;
}

/** What the range of an indicator in one region comes from. Plain data. */
export interface Drivers extends Pick<DriversRequest, "indicator" | "region" | "seed" | "draws"> {
  readonly modelVersion: string;
  /** 5, 50 and 95 % of the draws, in users' units: those of the ensemble with the same seed and draws. */
  readonly quantiles: readonly [low: number, median: number, high: number];
  /**
   * Groups that move the result, the largest total index first. Empty where no draw moves it, or where a draw has no finite
   * number (a share of headroom that is not there).
   */
  readonly groups: readonly GroupShare[];
  readonly disclosures: Disclosures;
}

/** Draws of one number, to be counted bit by bit. */
export interface DriverCount {
  /** Draws that all groups together take. */
  readonly draws: number;
  /** Puts the draws from `from` up to `to` to the model, the end left out; each of them at A, at B, and once for each group. */
  readonly add: (from: number, to: number) => void;
  /** What the draws say. Throws where one has not been added. */
  readonly drivers: () => Drivers;
}

/** Bootstrap resamples of an index. */
const resamples = 200;

/**
 * What the range of an indicator in one region comes from: first-order and total Sobol indices by groups of inputs with
 * bootstrap intervals, and how far the range would shrink if operators disclosed what they know. Groups that the indicator
 * does not read take no run. Throws where the region has no number.
 */
export function driversOf(world: World, request: DriversRequest): DriverCount {
  const { draws } = request;
  const explained = explainedOf(world, request);
  const responseAt = responseOf(explained);
  const groups = groupsRead(responseAt);
  const pointsOf = (draw: number): readonly DrawPoint[] => [
    plainPoint(draw),
    variedPoint(draw, () => true),
    ...groups.map((group) => variedPoint(draw, (one) => one === group)),
  ];
  const runs = 2 + groups.length;
  /** Run by run: A, B, then one for each group. */
  const results = new Float64Array(runs * draws).fill(Number.NaN);
  const quantities = disclosable.map((id) => ({ id, values: new Float64Array(runs * draws) }));
  return {
    draws,
    add: (from, to) => {
      for (let draw = from; draw < to; draw += 1)
        for (const [run, point] of pointsOf(draw).entries()) {
          const { value, input } = responseAt(point);
          results[run * draws + draw] = value;
          for (const { id, values } of quantities)
            values[run * draws + draw] = disclosedValue(id, input, explained.place);
        }
    },
    drivers: () => {
      if (results.some(Number.isNaN))
        throw new Error(`Not all of the ${draws} draws have been put to the model.`);
      const { indicator, region, seed } = request;
      const found = {
        indicator,
        region,
        seed,
        draws,
        quantiles: quantilesOf(results.subarray(0, draws)),
      };
      const { modelVersion } = explained.ensemble.assessment;
      if (!results.every(Number.isFinite) || results.every((result) => result === results[0]))
        return { ...found, modelVersion, groups: [], disclosures: { single: [] } };
      const { prepared } = sharedOf(world);
      const shares = sharesOf(results, { groups, draws, seed }).map((share) => ({
        ...share,
        members: groupMembers(share.group, explained, prepared),
      }));
      const felt = quantities.filter(({ id }) => shares.some((share) => isFelt(share, id)));
      return {
        ...found,
        modelVersion,
        groups: shares,
        disclosures: disclosuresOf(results, draws, felt),
      };
    },
  };
}

/** A group with a smaller total index could not narrow a range by a hundredth, whatever were known of it. */
const leastTotal = 0.01;

/** Whether a group that moves the result holds a quantity. The load of a region follows its figure, the key or its parts. */
const isFelt = ({ group, members, total }: GroupShare, id: DisclosableId): boolean =>
  total.value >= leastTotal &&
  (id === "hostedLoad" ? loadGroups.includes(group) : members.some((member) => member === id));

const loadGroups: readonly InputGroup[] = ["keyResidual", "partShares", "regionalData"];

/** The groups that one draw asks for. */
function groupsRead(responseAt: (point: DrawPoint) => Response): readonly InputGroup[] {
  const asked = new Set<InputGroup>();
  responseAt((group) => {
    asked.add(group);
    return 0;
  });
  return inputGroups.filter((group) => asked.has(group));
}

function quantilesOf(results: Float64Array): Drivers["quantiles"] {
  const sorted = results.toSorted();
  return [quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95)];
}

interface Design {
  readonly groups: readonly InputGroup[];
  readonly draws: number;
  readonly seed: number;
}

/** Indices of the groups that move the result. Their mean is taken off, which makes the error of the first order smaller. */
function sharesOf(
  results: Float64Array,
  { groups, draws, seed }: Design,
): readonly Omit<GroupShare, "members">[] {
  const run = (place: number) => results.subarray(place * draws, (place + 1) * draws);
  const both = results.subarray(0, 2 * draws);
  const mean = both.reduce((sum, one) => sum + one, 0) / both.length;
  const centred = (place: number) => run(place).map((one) => one - mean);
  const a = run(0);
  const moving = [...groups.keys()].filter((place) =>
    run(2 + place).some((result, draw) => result !== a[draw]),
  );
  const bits = inputBits(seed, "world", "resample");
  const { first, total } = sobolIntervals(
    { a: centred(0), b: centred(1), mixed: moving.map((place) => centred(2 + place)) },
    { resamples, uniform: (counter) => hashUniform(bits, counter) },
  );
  return moving
    .map((place, index) => ({
      group: groups[place] as InputGroup,
      first: first[index] as EstimatedIndex,
      total: total[index] as EstimatedIndex,
    }))
    .toSorted((one, other) => other.total.value - one.total.value);
}
