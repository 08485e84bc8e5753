import { type Cell, isMeasure } from "../dataset/measure.ts";
import type { VariableId } from "../dataset/variable.ts";
import { healthCostRegions } from "../model/cost/healthCostRegions.ts";
import type { Reads } from "../model/reads.ts";
import { isOfOtherClimates } from "../model/water/localClimate.ts";
import type { Region, World } from "../region/region.ts";
import { regionAbove } from "../region/regionAbove.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { PublishedLoads } from "./publishedLoads.ts";

/** One figure that a result read. */
export interface ExplainedInput {
  readonly variable: VariableId;
  readonly cell: Cell;
  /** Whether there is no value without it. */
  readonly required: boolean;
}

/** A region, with what surrounds it. */
export interface Place {
  readonly world: World;
  readonly region: Region;
  readonly scenario: Scenario;
  readonly publishedLoads: PublishedLoads;
}

/** The figures that a result reads in a region. */
export const inputsOf = (reads: Reads, place: Place): readonly ExplainedInput[] => [
  ...(reads.hostedLoad || isLeftToLoad(reads, place) ? loadInputs(place) : []),
  ...reads.variables.map((variable) => inputOf(place, variable, true)),
  ...reads.leaves.flatMap((leaves) => leafInputs(place, leaves)),
  ...reads.replaceable.map((variable) =>
    inputOf(place, variable, variable === "wetBulb" && isOfOtherClimates(place.region)),
  ),
  ...(reads.incomeOfHealthCosts ? missingIncome(place) : []),
];

/** Whether a custom routing leaves a region to the users that it does not name: they follow hosted load. */
const isLeftToLoad = (reads: Reads, { region, scenario: { tokens } }: Place): boolean =>
  reads.servedShare &&
  tokens.routing === "custom" &&
  !tokens.customRouting.some(({ r, share }) => r === region.id && share > 0);

/** Income where health costs are known: it is named only where it is missing. */
function missingIncome({ world }: Place): readonly ExplainedInput[] {
  const known = topOf(world).regions.find(({ id }) => healthCostRegions.includes(id));
  const cell: Cell = known ? cellOf(known, "gdpPerHead") : { causes: [] };
  return isMeasure(cell) ? [] : [{ variable: "gdpPerHead", cell, required: true }];
}

/** Countries. */
const topOf = (world: World): World => (world.parents ? topOf(world.parents) : world);

const inputOf = ({ region }: Place, variable: VariableId, required: boolean): ExplainedInput => ({
  variable,
  cell: cellOf(region, variable),
  required,
});

/** What a region holds for a variable; one that no dataset claims is covered by none. */
const cellOf = ({ cells }: Region, variable: VariableId): Cell =>
  cells[variable] ?? { causes: [{ kind: "uncovered", variable, sources: [] }] };

/** The leaves that are listed; where they make no whole, the first one stands for the reason. */
function leafInputs(place: Place, leaves: readonly VariableId[]): readonly ExplainedInput[] {
  const inputs = leaves.map((leaf) => inputOf(place, leaf, false));
  const listed = inputs.filter(({ cell }) => isMeasure(cell));
  if (listed.some(({ cell }) => isMeasure(cell) && cell.value > 0)) return listed;
  return [...listed, ...inputs].slice(0, 1).map((input) => ({
    ...input,
    cell: suppressedZero(input),
    required: true,
  }));
}

/** A whole whose leaves are all printed as 0 is not known: each is smaller than the unit printed. */
const suppressedZero = ({ cell, variable }: ExplainedInput): Cell =>
  isMeasure(cell)
    ? { causes: [{ kind: "suppressed", variable, source: cell.source, printed: "0" }] }
    : cell;

/**
 * What the load of a region was read off: its own figure, or the size of its economy and what is on record there; below countries also
 * what the load of the region above was read off.
 */
function loadInputs(place: Place): readonly ExplainedInput[] {
  const { parents } = place.world;
  const above = regionAbove(place.world, place.region);
  return parents && above
    ? [...sharedInputs(place), ...loadInputs({ ...place, world: parents, region: above })]
    : topInputs(place);
}

/** What tells the part of the load above that a region hosts: published loads, else the keys that share it out. */
function sharedInputs(place: Place): readonly ExplainedInput[] {
  const { region, publishedLoads } = place;
  if (publishedLoads.within.has(region.parent ?? "")) return [figureInput(place)];
  const lists = (["computeLocated", "dataCentreSites", "cloudRegions"] as const).map((key) =>
    inputOf(place, key, false),
  );
  const isListed = lists.some(({ cell }) => isMeasure(cell) && cell.value > 0);
  return [...lists, inputOf(place, "population", !isListed)];
}

/** The published figure that sets the load of a region, in the base year; the reasons for its absence without one. */
function figureInput(place: Place): ExplainedInput {
  const own = inputOf(place, "dataCentreElectricity", true);
  const cell = place.publishedLoads.figures.get(place.region.id);
  return cell ? { ...own, cell } : own;
}

function topInputs(place: Place): readonly ExplainedInput[] {
  const figure = figureInput(place);
  return isMeasure(figure.cell)
    ? [figure]
    : [
        inputOf(place, "gdp", true),
        inputOf(place, "annualDemand", true),
        inputOf(place, "cloudRegions", false),
        inputOf(place, "computeLocated", false),
      ];
}
