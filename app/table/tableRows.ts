import {
  type Assessment,
  type Indicator,
  indicators,
  type OutcomeKind,
  outcomeOf,
  type Scene,
  type Status,
  valueAndRange,
  type Words,
} from "../../src/index.ts";

/** A figure beside the layer's own: its number to sort by and draw, its words to read. */
export interface SideFigure {
  readonly value: number;
  readonly figure: string;
}

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
  readonly value: number | undefined;
  readonly figure: string;
  readonly range: string;
  readonly sides: Readonly<Record<string, SideFigure | undefined>>;
  readonly status: Status | undefined;
  readonly dataStatus: Status | undefined;
  readonly year: number | undefined;
}

/** Indicators that stand beside the layer, where the scenario has them. */
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
 * One row per region of the scene, in its order. Figures are put into words when a row is seen.
 *
 * @param places countries of the regions, in the same order, where they are parts of one.
 */
export function tableRows(
  scene: Scene,
  assessment: Assessment,
  { words, places }: { words: Words; places?: readonly string[] | undefined },
): readonly TableRow[] {
  const sides = sideIndicators(assessment, scene.layer);
  return scene.regions.map((region, index) => {
    const { id, name, kind, classIndex, dotted } = region;
    const valued = kind === "value";
    const { status, dataStatus, year } = outcomeOf(assessment, scene.layer, index);
    return {
      id,
      name,
      kind,
      classIndex,
      dotted,
      get figure() {
        return region.figure;
      },
      get range() {
        return region.range;
      },
      place: places?.[index],
      rank: valued ? region.rank : undefined,
      value: valued ? region.value : undefined,
      sides: Object.fromEntries(
        sides.map((indicator) => [indicator.id, sideFigure(assessment, indicator, index, words)]),
      ),
      status: valued ? status : undefined,
      dataStatus: valued ? dataStatus : undefined,
      year: valued ? year : undefined,
    };
  });
}

function sideFigure(
  assessment: Assessment,
  indicator: Indicator,
  index: number,
  words: Words,
): SideFigure | undefined {
  const { value, low = 0, high = 0, kind } = outcomeOf(assessment, indicator.id, index);
  if (kind !== "value" || value === undefined) return undefined;
  return {
    value,
    get figure() {
      return valueAndRange(words, { value, low, high }, indicator.decimals).figure;
    },
  };
}
