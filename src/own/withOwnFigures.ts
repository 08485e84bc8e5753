import { partsOf, withDerived } from "../dataset/derivations.ts";
import { type Cell, type Cells, isMeasure, type Measure } from "../dataset/measure.ts";
import { type VariableId, variables } from "../dataset/variable.ts";
import type { Region, World } from "../region/region.ts";
import type { EvidenceFigure, WorldEvidence } from "../region/worldEvidence.ts";
import type { OwnFigure } from "./ownFigure.ts";

/** Figures of the reader's, and the id under which results name their source. */
export interface OwnFigures {
  readonly source: string;
  readonly figures: readonly OwnFigure[];
}

/**
 * A world in which figures of the reader's stand for those of their regions; everything else is as it was, and the world
 * given is not changed. Each says with its status that it is the reader's, and keeps the published figure beside it.
 * Of several years the latest stands for the region, as among published ones.
 */
export function withOwnFigures(world: World, { source, figures }: OwnFigures): World {
  const level = world.regions[0]?.level;
  const own = figuresByRegion(figures.filter((figure) => figure.level === level));
  if (own.size === 0) return world;
  const regions = world.regions.map((region) => {
    const found = own.get(region.id);
    return found ? regionWith(region, found, source) : region;
  });
  return {
    ...world,
    regions,
    ...(world.byId && { byId: new Map(regions.map((region) => [region.id, region])) }),
    ...(world.evidence && { evidence: evidenceWith(world.evidence, own, source) }),
  };
}

type ByRegion = ReadonlyMap<string, readonly OwnFigure[]>;

function figuresByRegion(figures: readonly OwnFigure[]): ByRegion {
  const found = new Map<string, OwnFigure[]>();
  for (const figure of figures.toSorted((one, other) => one.year - other.year)) {
    const known = found.get(figure.region);
    if (known) known.push(figure);
    else found.set(figure.region, [figure]);
  }
  return found;
}

function regionWith(region: Region, own: readonly OwnFigure[], source: string): Region {
  const changed: Record<string, Cell> = {};
  for (const figure of own)
    changed[figure.variable] = measureOf(figure, source, region.cells[figure.variable]);
  const years = Object.fromEntries(
    Object.entries(region.years ?? {}).map(([variable, kept]) => [
      variable,
      yearsWith(
        kept,
        own.filter((figure) => figure.variable === variable),
        source,
      ),
    ]),
  );
  return {
    ...region,
    cells: cellsWith(region.cells, changed),
    ...(region.years && { years }),
  };
}

/** What is derived from a changed figure is derived again. */
function cellsWith(cells: Cells, changed: Cells): Cells {
  const isDerivedAnew = (variable: string): boolean =>
    changed[variable] === undefined &&
    partsOf(variable).some((part) => part !== variable && changed[part] !== undefined);
  const kept = Object.fromEntries(
    Object.entries(cells).filter(([variable]) => !isDerivedAnew(variable)),
  );
  return withDerived({ ...kept, ...changed });
}

function measureOf(figure: OwnFigure, source: string, published: Cell | undefined): Measure {
  const { variable, value, year, note } = figure;
  const beside = published && isMeasure(published) ? { beside: published } : {};
  return {
    ...{ value, low: value, high: value, unit: variables[variable].unit, year },
    ...{ status: "yours", source, ...beside },
    ...(note !== undefined && { note }),
  };
}

const yearsWith = (
  kept: readonly Measure[],
  own: readonly OwnFigure[],
  source: string,
): readonly Measure[] =>
  [
    ...kept.filter(({ year }) => own.every((figure) => figure.year !== year)),
    ...own.map((figure) =>
      measureOf(
        figure,
        source,
        kept.find(({ year }) => year === figure.year),
      ),
    ),
  ].toSorted((one, other) => one.year - other.year);

/** Variables of which the model reads lists beside the cells. */
const listedLoad: VariableId = "dataCentreElectricity";
const listedDemand: VariableId = "annualDemand";

/** Published figures that would stand before the reader's own step back in the regions that have one. */
function evidenceWith(evidence: WorldEvidence, own: ByRegion, source: string): WorldEvidence {
  const of = (variable: VariableId, region: string): readonly OwnFigure[] =>
    (own.get(region) ?? []).filter((figure) => figure.variable === variable);
  const loads = [...own.values()].flat().filter(({ variable }) => variable === listedLoad);
  const kept = evidence.figures.filter(
    ({ region, role }) =>
      of(listedLoad, region).length === 0 || (role !== "level" && role !== "range"),
  );
  const demand = Object.fromEntries(
    Object.entries(evidence.demand).map(([region, years]) => {
      const told = of(listedDemand, region);
      const others = years.filter(([year]) => told.every((figure) => figure.year !== year));
      return [region, [...others, ...told.map(({ year, value }) => [year, value] as const)]];
    }),
  );
  return {
    ...evidence,
    demand,
    figures: [...kept, ...loads.map((load) => figureOf(load, source))],
  };
}

const figureOf = ({ region, value, year }: OwnFigure, publisher: string): EvidenceFigure => ({
  ...{ region, kind: "energy", role: "level" },
  ...{ value, low: value, high: value, year, status: "yours", publisher },
});
