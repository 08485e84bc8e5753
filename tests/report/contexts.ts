import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import {
  type Assessment,
  assess,
  assessmentsAbove,
  type DatasetRecord,
  defaultScenario,
  type Region,
  type ReportContext,
  type Scenario,
  type World,
} from "../../src/index.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha, world } from "../fixtures/world.ts";
import { type Finding, handmadeAssessment } from "../layer/handmade.ts";
import { english, fixtureDataset } from "../layer/scenes.ts";

/** A square of ten degrees around each label. */
export const squares = (regions: readonly Region[]): Topology =>
  topology({
    countries: collection(regions),
  }) as unknown as Topology;

const collection = (regions: readonly Region[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: regions.map(({ id, label: [longitude, latitude] }) => ({
    type: "Feature",
    id,
    properties: {},
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [longitude - 5, latitude - 5],
          [longitude + 5, latitude - 5],
          [longitude + 5, latitude + 5],
          [longitude - 5, latitude + 5],
          [longitude - 5, latitude - 5],
        ],
      ],
    },
  })),
});

type Wish = Partial<Pick<ReportContext, "words" | "names" | "datasets" | "world">>;

/** The fixture world under a scenario, as reports see it. */
export function fixtureContext(
  scenario: Scenario = defaultScenario,
  wish: Wish = {},
): ReportContext {
  const seen: World = wish.world ?? world;
  const assessment = assess(seen, scenario);
  return contextOf(seen, assessment, wish);
}

/** As many regions as findings, named Region R0, Region R1 …, with hand-made results. */
export function handmadeContext(
  columns: Readonly<Record<string, readonly Finding[]>>,
  wish: Wish & { readonly scenario?: Scenario } = {},
): ReportContext {
  const count = Object.values(columns)[0]?.length ?? 0;
  const regions = Array.from(
    { length: count },
    (_, index): Region => ({ ...alpha, id: `R${index}`, name: `Region R${index}` }),
  );
  const made = handmadeAssessment(
    regions.map(({ id }) => id),
    columns,
  );
  const assessment = { ...made, scenario: wish.scenario ?? defaultScenario };
  return contextOf({ regions, evidence }, assessment, wish);
}

const contextOf = (seen: World, assessment: Assessment, wish: Wish): ReportContext => ({
  world: seen,
  assessment,
  reference: assessment,
  above: assessmentsAbove(seen, assessment.scenario),
  datasets: wish.datasets ?? [fixtureDataset as DatasetRecord],
  release: { date: "2026-01-31" },
  words: wish.words ?? english,
  names: wish.names,
  topology: squares(seen.regions),
});
