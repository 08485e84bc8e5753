import { assess } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import { standingOf } from "../assessment/standing.ts";
import { optional } from "../dataset/optional.ts";
import { neighbours } from "../geometry/neighbours.ts";
import { indicators } from "../indicator/indicators.ts";
import { unitWords } from "../language/figures.ts";
import { rankWords } from "../language/rankWords.ts";
import { indicatorName } from "../layer/sceneWords.ts";
import { regionsWithin } from "../region/regionsWithin.ts";
import { peersOf } from "./peers.ts";
import { type ReportContext, shapesName } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

/** A region below countries beside the region above it and its neighbours. */
export interface Beside {
  /** The region, the one above it, and its neighbours. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** A figure for each of them. Scores and ranks are left out, since they compare regions of one level only. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly figures: readonly string[];
  }[];
  /** Where it stands among the regions of the same parent; absent where it is not ranked there. */
  readonly within?: string;
}

/** Figures that mean the same at every level. */
const compared: readonly string[] = [
  "dataCentreElectricity",
  "demandShare",
  "headroomShare",
  "priceBusiness",
  "priceLargestBand",
  "carbonIntensity",
  "scarcityFactor",
  "waterStressScore",
  "externalCostPerMwh",
  "climateCostPerResident",
  "gdpPerHead",
  "localInputs",
];

const mostNeighbours = 5;

/** Compares a region with its parent and its neighbours; `undefined` for countries. */
export function beside(context: ReportContext, regionIndex: number): Beside | undefined {
  const { world, assessment, words } = context;
  const region = world.regions[regionIndex];
  const above = context.above[0]?.();
  const parent = above?.regions.indexOf(region?.parent ?? "") ?? -1;
  if (!region || !above || parent < 0) return undefined;
  const near = neighboursOf(context, region.id);
  const columns: readonly Column[] = [
    { assessment, index: regionIndex },
    { assessment: above, index: parent },
    ...near.map((index) => ({ assessment, index })),
  ];
  const shown = indicators.filter(({ id }) => compared.includes(id));
  return {
    regions: columns.map((column) => placeOf(context, column)),
    rows: shown.map(({ id, unit, decimals }) => ({
      id,
      name: indicatorName(words, id),
      unit: unitWords(words, unit),
      figures: columns.map((column) => figureOf(context, id, column, decimals)),
    })),
    ...optional("within", standingWithin(context, region.parent ?? "", region.id)),
  };
}

interface Column {
  readonly assessment: Assessment;
  readonly index: number;
}

function neighboursOf({ topology, world }: ReportContext, id: string): readonly number[] {
  const touching = neighbours(topology, shapesName(world)).get(id) ?? [];
  const places = new Map(world.regions.map((region, place) => [region.id, place]));
  return touching.flatMap((other) => places.get(other) ?? []).slice(0, mostNeighbours);
}

const placeOf = ({ names, world }: ReportContext, { assessment, index }: Column) => {
  const id = assessment.regions[index] ?? "";
  const all = [...world.regions, ...(world.parents?.regions ?? [])];
  return { id, name: names?.[id] ?? all.find((region) => region.id === id)?.name ?? id };
};

function figureOf(
  { words }: ReportContext,
  indicator: string,
  { assessment, index }: Column,
  decimals: number | undefined,
): string {
  const outcome = outcomeOf(assessment, indicator, index);
  const { figure } = reportFigure(outcome, { words, decimals });
  return outcome.dataStatus === "inherited" && outcome.value !== undefined
    ? words.say("report.beside.inherited", { figure })
    : figure;
}

/** "Compared within India alone, the burden index is 41, rank 3 among 28 states and provinces with a local figure." */
function standingWithin(context: ReportContext, parent: string, id: string): string | undefined {
  const { world, assessment, words, names } = context;
  const own = regionsWithin(world, parent);
  const alone = assess(own, assessment.scenario);
  const place = alone.regions.indexOf(id);
  const outcome = outcomeOf(alone, "burdenIndex", place);
  const standing = standingOf(alone, "burdenIndex", place);
  if (!standing) return undefined;
  const peers = peersOf(own, names);
  return words.say("report.beside.within", {
    index: reportFigure(outcome, { words, decimals: 0 }).figure,
    place: peers.place,
    standing: rankWords(words, standing, { ...peers, place: "" }),
  });
}
