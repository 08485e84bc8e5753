import { type Cell, isMeasure } from "../dataset/measure.ts";
import type { VariableId } from "../dataset/variable.ts";
import { healthCostRegions } from "../model/cost/healthCostRegions.ts";
import type { Reads } from "../model/reads.ts";
import type { IeaRegion, Region, World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** One figure that a result read: of the region, or of the region of the IEA that it belongs to. */
export interface ExplainedInput {
  readonly variable: VariableId;
  readonly cell: Cell;
  /** Set where the figure is the total of an IEA region. */
  readonly ieaRegion?: IeaRegion;
  /** Whether there is no value without it. */
  readonly required: boolean;
}

/** A region, with what surrounds it. */
export interface Place {
  readonly world: World;
  readonly region: Region;
  readonly scenario: Scenario;
  /** Ids of the regions of whose parts the load of at least one is published. */
  readonly publishedWithin: ReadonlySet<string>;
}

/** The figures that a result reads in a region. */
export const inputsOf = (reads: Reads, place: Place): readonly ExplainedInput[] => [
  ...(reads.hostedLoad || isLeftToLoad(reads, place) ? loadInputs(place) : []),
  ...reads.variables.map((variable) => inputOf(place, variable, true)),
  ...reads.leaves.flatMap((leaves) => leafInputs(place, leaves)),
  ...reads.replaceable.map((variable) => inputOf(place, variable, false)),
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
 * What the load of a region was read off: its own figure, or the keys that split a regional total; below countries also
 * what the load of the region above was read off.
 */
function loadInputs(place: Place): readonly ExplainedInput[] {
  const { parents } = place.world;
  const above = parents?.regions.find(({ id }) => id === place.region.parent);
  return parents && above
    ? [...sharedInputs(place), ...loadInputs({ ...place, world: parents, region: above })]
    : topInputs(place);
}

/** What tells the part of the load above that a region hosts: published loads, else the keys that share it out. */
function sharedInputs(place: Place): readonly ExplainedInput[] {
  const { region, scenario, publishedWithin } = place;
  const byCompute = scenario.switches.aiSplit === "computeShare";
  const own = inputOf(place, "dataCentreElectricity", true);
  if (!byCompute && publishedWithin.has(region.parent ?? "")) return [own];
  const lists = (["computeLocated", "dataCentreSites", "cloudRegions"] as const).map((key) =>
    inputOf(place, key, false),
  );
  if (byCompute) return lists.slice(0, 1);
  const isListed = lists.some(({ cell }) => isMeasure(cell) && cell.value > 0);
  return [...lists, inputOf(place, "population", !isListed)];
}

function topInputs(place: Place): readonly ExplainedInput[] {
  const own = inputOf(place, "dataCentreElectricity", true);
  const byCompute = place.scenario.switches.aiSplit === "computeShare";
  if (isMeasure(own.cell) && !byCompute) return [own];
  const compute = inputOf(place, "computeLocated", false);
  if (byCompute)
    return [totalInput(place), inputOf(place, "computeLocatedClusters", false), compute];
  return [
    totalInput(place),
    compute,
    inputOf(place, "cloudRegions", false),
    inputOf(place, "annualDemand", true),
  ];
}

function totalInput({ world, region }: Place): ExplainedInput {
  const variable = "dataCentreElectricity";
  const cell = world.totals[region.ieaRegion] ?? {
    causes: [{ kind: "uncovered", variable, sources: [] }],
  };
  return { variable, cell, ieaRegion: region.ieaRegion, required: true };
}
