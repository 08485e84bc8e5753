import { optional } from "../dataset/optional.ts";
import { vulnerabilityReads } from "../indicator/indicatorReads.ts";
import type { Component } from "../model/pillarComponents.ts";
import type { Pillar } from "../scenario/indexChoice.ts";
import { robustEnds } from "../statistics/robustEnds.ts";
import type { Ends } from "../statistics/scales.ts";
import type { Answer } from "./answer.ts";
import { scoreReason } from "./indexColumns.ts";
import { type PillarFigure, pillarFigures } from "./pillarScores.ts";
import { sampleOf, scoresOf } from "./scoresOf.ts";
import { unrankedReason } from "./unrankedReason.ts";
import { vulnerabilityFiguresOf } from "./vulnerabilityScores.ts";

/** How one figure of a region became a score. */
export interface FigureWorking {
  readonly of: Component["of"];
  /** −1 where less of it is the heavier burden. */
  readonly direction: 1 | -1;
  /** The figure as the scale takes it: turned where less of it is the heavier burden. */
  readonly figure: number;
  /** Regions that the scale is derived from. */
  readonly count: number;
  /** What scores 0 and 100, where the scale has fixed or robust ends. */
  readonly ends?: Ends;
  /** 0–100; NaN where it has none. */
  readonly score: number;
}

/** How the figures of a pillar, or those of vulnerability, became the scores of a region. */
export function scoreWorkings(
  answer: Answer,
  of: Pillar | "vulnerability",
  region: number,
): readonly FigureWorking[] {
  const { prepared } = answer;
  const figures =
    of === "vulnerability" ? vulnerabilityFiguresOf(prepared.carried) : pillarFigures(answer, of);
  const takesPart = whoTakesPart(answer, of);
  const peers = [...prepared.regions.keys()].filter(takesPart);
  return figures.map((figure) => figureWorking(figure, { answer, peers, region }));
}

/** Whether a region belongs to those that a scale is derived from. */
function whoTakesPart(answer: Answer, of: Pillar | "vulnerability"): (region: number) => boolean {
  if (of !== "vulnerability") {
    const reasonOf = scoreReason(answer);
    return (region) => reasonOf(of, region) === undefined;
  }
  const { needed, joining } = vulnerabilityReads;
  const unranked = unrankedReason([needed, ...joining], answer);
  return (region) => unranked(region) === undefined;
}

interface Placed {
  readonly answer: Answer;
  readonly peers: readonly number[];
  readonly region: number;
}

function figureWorking(figure: PillarFigure, { answer, peers, region }: Placed): FigureWorking {
  const { normalisation } = answer.scenario.index;
  const { component, column } = figure;
  const sample = sampleOf(column, peers);
  const ends = {
    minMax: () => robustEnds(sample),
    goalposts: () => component.goalposts,
    fullMinMax: () => undefined,
    percentileRank: () => undefined,
    zScore: () => undefined,
  }[normalisation]();
  return {
    of: component.of,
    direction: component.direction,
    figure: column.value[region] as number,
    count: sample.length,
    ...optional("ends", ends),
    score: scoresOf([figure], { normalisation, peers }).value[region] as number,
  };
}
