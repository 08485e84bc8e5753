import type { Answer } from "../assessment/answer.ts";
import { answerOf } from "../assessment/assess.ts";
import { sharedOf } from "../assessment/shared.ts";
import { drawScores } from "../ensemble/drawScores.ts";
import { type Component, componentId, pillarComponents } from "../model/pillarComponents.ts";
import type { World } from "../region/region.ts";
import {
  aggregations,
  type IndexChoice,
  normalisations,
  type Pillar,
  pillars,
} from "../scenario/indexChoice.ts";
import { competitionRanks } from "../statistics/competitionRanks.ts";
import { roundedForComparison } from "../statistics/significantDigits.ts";
import { explainedOf } from "./explained.ts";
import type { SensitivityQuestion } from "./sensitivityQuestion.ts";

/** The index of a region under one way to compute it. */
export interface IndexVariant {
  /** NaN where the region has none in this way. */
  readonly score: number;
  /** 1 for the heaviest burden; NaN where it is not ranked. */
  readonly rank: number;
  /** Number of ranked regions. */
  readonly ranked: number;
  /** Regions whose rank is more than a quarter of the ranked away from that of the scenario's own way. */
  readonly moved: number;
}

/** The index without one of its figures; where it is the only one of its pillar, without the pillar. */
export interface LeftOutVariant extends IndexVariant {
  readonly pillar: Pillar;
  /** Id of a quantity or of a variable. */
  readonly leftOut: string;
}

/** The index by another normalisation and aggregation. */
export interface MethodVariant
  extends IndexVariant,
    Pick<IndexChoice, "normalisation" | "aggregation"> {
  /** Whether the scenario asks for this one. */
  readonly isOwn: boolean;
}

/** How much the index of a region hangs on the way it is computed. Plain data. */
export interface IndexAlternatives {
  readonly region: string;
  /** By the scenario's own way. */
  readonly own: IndexVariant;
  readonly leftOut: readonly LeftOutVariant[];
  readonly methods: readonly MethodVariant[];
}

/** Farthest that a rank may move without being counted, as a part of the ranked regions (METHOD, section 8). */
const settled = 1 / 4;

/**
 * The index of a region without each of its figures in turn, and by every normalisation and aggregation, at the centre of all
 * ranges: score, rank, and how many regions move far. Regions that take part are those of the scenario's own way. Throws where
 * the region has no index.
 */
export function indexAlternatives(
  world: World,
  { scenario, region: id }: Pick<SensitivityQuestion, "scenario" | "region">,
): IndexAlternatives {
  const { ensemble, series, place } = explainedOf(world, {
    ...{ scenario, region: id, indicator: "burdenIndex", seed: 0 },
  });
  const answer = answerOf(sharedOf(world), scenario);
  const { input, quantities } = ensemble.centreWith({});
  const scoresBy = (index: IndexChoice, leftOut?: string): Float64Array => {
    const asked: Answer = { ...answer, scenario: { ...scenario, index } };
    const { scoresWith } = drawScores(asked, new Set(["all"]), { seed: 0, leftOut });
    return (scoresWith(index.weights, input, quantities).all as Float64Array).map(
      roundedForComparison,
    );
  };
  const ranksBy = (scores: Float64Array): Float64Array => {
    const burdens = new Float64Array(scores.length).fill(Number.NaN);
    for (const region of series.ranked) burdens[region] = -(scores[region] as number);
    return competitionRanks(burdens);
  };
  const ownRanks = ranksBy(scoresBy(scenario.index));
  const variantOf = (scores: Float64Array): IndexVariant => {
    const ranks = ranksBy(scores);
    const ranked = ranks.filter((rank) => !Number.isNaN(rank)).length;
    const far = [...ranks.keys()].filter(
      (region) =>
        Math.abs((ranks[region] as number) - (ownRanks[region] as number)) > settled * ranked,
    );
    return {
      score: scores[place] as number,
      rank: ranks[place] as number,
      ranked,
      moved: far.length,
    };
  };
  return {
    region: id,
    own: variantOf(scoresBy(scenario.index)),
    leftOut: figuresOf(answer).map(({ pillar, component }) => {
      const leftOut = componentId(component);
      return { pillar, leftOut, ...variantOf(scoresBy(scenario.index, leftOut)) };
    }),
    methods: normalisations.flatMap((normalisation) =>
      aggregations.map((aggregation) => ({
        normalisation,
        aggregation,
        isOwn:
          normalisation === scenario.index.normalisation &&
          aggregation === scenario.index.aggregation,
        ...variantOf(scoresBy({ ...scenario.index, normalisation, aggregation })),
      })),
    ),
  };
}

/** The figures of all pillars that count. */
const figuresOf = ({
  scenario,
}: Answer): readonly { readonly pillar: Pillar; readonly component: Component }[] =>
  pillars
    .filter((pillar) => scenario.index.weights[pillar] > 0)
    .flatMap((pillar) =>
      pillarComponents(scenario)[pillar].map((component) => ({ pillar, component })),
    );
