import type { Assessment } from "../assessment/assessment.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { type PlaceCodes, placeCodes } from "../region/placeCodes.ts";
import { type BivariateLimits, bivariateClass } from "./bivariateClass.ts";
import {
  type BivariatePair,
  benefitSide,
  burdenSide,
  indicatorOfBurden,
  isCompared,
  type SideFigure,
} from "./bivariateSides.ts";
import { outcomeFigures } from "./outcomeFigures.ts";
import type { SceneRegion } from "./scene.ts";
import type { NamedWorld } from "./sceneRegions.ts";

/** A region of a scene of burden by benefit; `value` and `figure` are those of the burden. */
export interface BivariateRegion extends SceneRegion {
  /** Index in the columns of the assessment. */
  readonly place: number;
  /** By which other tables join it. */
  readonly codes: PlaceCodes;
  readonly burden: SideFigure;
  readonly benefit: SideFigure;
}

/** Every region with its cell: a region has one where both sides are known, zeros included. */
export function bivariateRegions(
  assessment: Assessment,
  pair: BivariatePair,
  { limits, world, words, names = {} }: NamedWorld & { readonly limits: BivariateLimits },
): BivariateRegion[] {
  const known = new Map(world.regions.map((region) => [region.id, region]));
  const burdens = burdenSide(assessment, pair.burden);
  const benefits = benefitSide(assessment, pair.benefit);
  const decimals = indicatorOf(indicatorOfBurden(pair.burden))?.decimals;
  return assessment.regions.map((id, place) => {
    const burden = burdens[place] as SideFigure;
    const benefit = benefits[place] as SideFigure;
    const cell = classed(burden, benefit, limits);
    const kind = cell === undefined ? unknownKind(burden, benefit) : "value";
    const figures = () => outcomeFigures(words, burden, decimals);
    return {
      id,
      place,
      name: names[id] ?? known.get(id)?.name ?? id,
      codes: placeCodes(known.get(id)),
      kind,
      burden,
      benefit,
      classIndex: cell ?? -1,
      value: cell === undefined ? Number.NaN : burden.value,
      low: burden.low,
      high: burden.high,
      lowest: burden.low,
      highest: burden.high,
      bounds: "",
      rank: 0,
      dotted: false,
      get figure() {
        return kind === "value" ? figures().figure : words.say(`kind.${kind}`);
      },
      get range() {
        return kind === "value" ? figures().range : "";
      },
    };
  });
}

/** A value of 0 whose range reaches above 0 is low, not zero. */
const least = Number.MIN_VALUE;

const amountOf = ({ kind, value }: SideFigure): number =>
  kind === "value" ? Math.max(value, least) : value;

const classed = (burden: SideFigure, benefit: SideFigure, limits: BivariateLimits) =>
  isCompared(burden) && isCompared(benefit)
    ? bivariateClass(amountOf(burden), amountOf(benefit), limits)
    : undefined;

/** Why a region has no cell: the burden's reason before the benefit's. */
const unknownKind = (burden: SideFigure, benefit: SideFigure): SceneRegion["kind"] =>
  isCompared(burden) ? benefit.kind : burden.kind;
