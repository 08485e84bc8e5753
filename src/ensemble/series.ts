import {
  type Assessment,
  carriesNumber,
  type OutcomeKind,
  outcomeKinds,
} from "../assessment/assessment.ts";
import { columnOf } from "../assessment/outcome.ts";
import { ranksOf } from "../assessment/standing.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { KernelOutput } from "../model/kernel.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { Centre } from "./centreOf.ts";
import type { LedgersOfDraw } from "./drawLedgers.ts";
import type { ScoresOfDraw } from "./drawScores.ts";

/** The columns of one draw, in the model's own units; the next draw overwrites them. */
export interface DrawColumns {
  readonly quantities: KernelOutput;
  /** What the kernel has read. */
  readonly input: KernelInput;
  readonly scores: ScoresOfDraw;
  readonly ledgers: LedgersOfDraw;
}

/** An indicator as draws see it: the regions that have a number and those that are ranked are those of the centre. */
export interface DrawnSeries {
  readonly indicator: Indicator;
  /** Numbers of all regions in a draw, in the model's unit. */
  readonly column: (columns: DrawColumns) => Float64Array;
  /** Users' units in one unit of the model. */
  readonly scale: number;
  /** Regions with a number at the centre, those of them that are counted. */
  readonly regions: readonly number[];
  /** Those of them whose 0 the name of their kind says: they have no load, or no price is set. */
  readonly zeros: ReadonlySet<number>;
  /** Regions that are ranked. */
  readonly ranked: readonly number[];
}

/** Ids of the quantities and inputs that an indicator is read off, scores and accounts apart. */
export const readsOf = ({
  quantity,
  variable,
  hostedLoad,
  sinceBaseYear,
}: Indicator): readonly string[] => [
  ...(quantity === undefined ? [] : [quantity]),
  ...(variable === undefined ? [] : [variable]),
  ...(hostedLoad || sinceBaseYear ? ["hostedLoad"] : []),
];

/** Indicators as draws see them, without those of which no region has a number. Accounts between regions are drawn of countries only. */
export const seriesAround = (
  { answer, assessment }: Centre,
  { indicators, only }: AskedSeries,
): readonly DrawnSeries[] =>
  indicators
    .filter(({ ledger }) => ledger === undefined || answer.prepared.usersKnown)
    .flatMap((indicator) => seriesOf(indicator, assessment) ?? [])
    .map((series) => ({
      ...series,
      regions: series.regions.filter(
        (region) => only?.has(assessment.regions[region] as string) ?? true,
      ),
    }));

/** What is drawn, and of whom. */
interface AskedSeries {
  readonly indicators: readonly Indicator[];
  /** Ids of the regions that are counted; all of them where absent. */
  readonly only?: ReadonlySet<string> | undefined;
}

function seriesOf(indicator: Indicator, assessment: Assessment): DrawnSeries | undefined {
  const { value, kind } = columnOf(assessment, indicator.id);
  const ranks = ranksOf(assessment, indicator.id);
  const places = [...value.keys()];
  const kindAt = (region: number) => outcomeKinds[kind[region] as number] as OutcomeKind;
  const regions = places.filter(
    (region) => carriesNumber(kindAt(region)) && Number.isFinite(value[region]),
  );
  if (regions.length === 0) return undefined;
  return {
    indicator,
    column: columnIn(indicator),
    scale: indicator.scale ?? 1,
    regions,
    zeros: new Set(regions.filter((region) => ["noLoad", "zeroByChoice"].includes(kindAt(region)))),
    ranked: places.filter((region) => !Number.isNaN(ranks[region])),
  };
}

function columnIn({
  id,
  index,
  ledger,
  hostedLoad,
  quantity,
  variable,
  sinceBaseYear,
}: Indicator): DrawnSeries["column"] {
  const computed = (column: Float64Array | undefined): Float64Array => {
    if (!column) throw new Error(`${id} was not computed in this draw.`);
    return column;
  };
  if (index !== undefined) return ({ scores }) => computed(scores[index]);
  if (ledger !== undefined) return ({ ledgers }) => computed(ledgers[ledger]);
  if (hostedLoad) return ({ input }) => input.hostedLoad;
  if (variable !== undefined) return ({ input }) => input.data[variable];
  if (quantity === undefined)
    throw new Error(`${id} is no result of the model and cannot be drawn.`);
  if (sinceBaseYear)
    return ({ quantities, input: { hostedLoad: before } }) =>
      quantities[quantity].map((load, region) => load / (before[region] as number) - 1);
  return ({ quantities }) => quantities[quantity];
}
