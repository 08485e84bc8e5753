import {
  type Assessment,
  columnOf,
  decimalsFor,
  type Indicator,
  indicators,
  isSettled,
  type OutcomeKind,
  optional,
  outcomeKinds,
  outcomeOf,
  type RegionOutcome,
  rankFigure,
  type Scene,
  type SceneRegion,
  type Status,
  type Words,
} from "../../src/index.ts";
import { NumberFigure, type SideFigure } from "./sideFigure.ts";

/** What the table shows of the draws. */
export const drawnColumns = ["median", "low", "high"] as const;
export type DrawnColumn = (typeof drawnColumns)[number];

/** A region as the table shows it. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  /** The country, where the region is a part of one. */
  readonly place: string | undefined;
  readonly kind: OutcomeKind;
  readonly classIndex: number;
  readonly dotted: boolean;
  /** `undefined` sorts last, whatever the direction. */
  readonly rank: number | undefined;
  /** The rank with those of nine in ten draws. */
  readonly rankFigure: string;
  readonly value: number | undefined;
  readonly figure: string;
  readonly range: string;
  /** Median and ends of nine in ten draws, where draws were counted; else absent. */
  readonly drawn: Readonly<Record<DrawnColumn, SideFigure>> | undefined;
  readonly sides: Readonly<Record<string, SideFigure | undefined>>;
  readonly status: Status | undefined;
  readonly dataStatus: Status | undefined;
  readonly year: number | undefined;
}

/** Indicators shown beside the layer, where the scenario has them. */
const sideIds = ["pillarGrid", "pillarPrice", "pillarWater", "demandShare"];

export const sideIndicators = (assessment: Assessment, layer: string): readonly Indicator[] =>
  indicators.filter(
    ({ id, bases }) =>
      sideIds.includes(id) &&
      id !== layer &&
      bases.includes(assessment.scenario.basis) &&
      assessment.columns[id] !== undefined,
  );

/**
 * One row per region of the scene, in its order. Texts of figures are made when they are read: most rows are never shown.
 *
 * @param places countries of the regions, in the same order, where they are parts of one.
 */
export function tableRows(
  scene: Scene,
  assessment: Assessment,
  { words, places }: { words: Words; places?: readonly string[] | undefined },
): readonly TableRow[] {
  const sides = sideIndicators(assessment, scene.layer);
  const decimals = indicators.find(({ id }) => id === scene.layer)?.decimals;
  return scene.regions.map((region, place) => {
    const beside = sides.map((indicator): [string, SideFigure | undefined] => [
      indicator.id,
      sideFigure({ assessment, indicator, place, words }),
    ]);
    return new SceneRow(region, outcomeOf(assessment, scene.layer, place), {
      sides: Object.fromEntries(beside),
      place: places?.[place],
      words,
      decimals,
      ranked: scene.ranked,
    });
  });
}

/** A class, because accessors written into an object literal are slow to make thousands of times. */
class SceneRow implements TableRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly classIndex: number;
  readonly dotted: boolean;
  readonly value: number | undefined;
  readonly sides: TableRow["sides"];
  readonly drawn: TableRow["drawn"];
  readonly place: string | undefined;
  readonly status: Status | undefined;
  readonly dataStatus: Status | undefined;
  readonly year: number | undefined;
  readonly #region: SceneRegion;
  readonly #words: Words;
  readonly #ranked: number;

  constructor(
    region: SceneRegion,
    outcome: RegionOutcome,
    { sides, place, words, decimals, ranked }: RowSource,
  ) {
    const valued = region.kind === "value";
    this.id = region.id;
    this.name = region.name;
    this.kind = region.kind;
    this.classIndex = region.classIndex;
    this.dotted = region.dotted;
    this.value = valued ? region.value : undefined;
    this.sides = sides;
    this.drawn = valued ? drawnOf(outcome, words, decimals) : undefined;
    this.place = place;
    this.status = valued ? outcome.status : undefined;
    this.dataStatus = valued ? outcome.dataStatus : undefined;
    this.year = valued ? outcome.year : undefined;
    this.#region = region;
    this.#words = words;
    this.#ranked = ranked;
  }

  get rank(): number | undefined {
    return this.#region.rank || undefined;
  }

  get rankFigure(): string {
    const { rank, rankInterval } = this.#region;
    if (rank === 0) return "–";
    const settled = !rankInterval || isSettled(rankInterval, this.#ranked);
    return rankFigure(this.#words, { rank, ...optional("interval", rankInterval), settled });
  }

  get figure(): string {
    return this.#region.figure;
  }

  get range(): string {
    return this.#region.range;
  }
}

interface RowSource extends Pick<TableRow, "sides" | "place"> {
  readonly words: Words;
  readonly decimals: number | undefined;
  readonly ranked: number;
}

function drawnOf(
  { value = 0, interval }: RegionOutcome,
  words: Words,
  decimals = decimalsFor(value),
): TableRow["drawn"] {
  if (!interval) return undefined;
  const cell = (number: number): SideFigure => new NumberFigure(words, number, decimals);
  return {
    median: cell(interval.median),
    low: cell(interval.low),
    high: cell(interval.high),
  };
}

interface SideSource {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly place: number;
  readonly words: Words;
}

function sideFigure({
  assessment,
  indicator: { id, decimals },
  place,
  words,
}: SideSource): SideFigure | undefined {
  const { kind, value } = columnOf(assessment, id);
  if (outcomeKinds[kind[place] as number] !== "value") return undefined;
  return new NumberFigure(words, value[place] as number, decimals);
}
