import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import {
  assess,
  assessmentsAbove,
  type Basis,
  type DatasetRecord,
  defaultScenario,
  headline,
  type ReportContext,
  regionReport,
  type World,
} from "../../src/index.ts";
import { worldOfParts } from "../fixtures/provinces.ts";
import { english, fixtureDataset } from "../layer/scenes.ts";

/** Squares side by side: each shares an edge with the next. */
const row = (ids: readonly string[]): Topology => {
  const features = ids.map((id, place) => ({
    type: "Feature" as const,
    id,
    properties: {},
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [place, 0],
          [place + 1, 0],
          [place + 1, 1],
          [place, 1],
          [place, 0],
        ],
      ],
    },
  }));
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  return topology({ admin1: collection }) as unknown as Topology;
};

const states = worldOfParts([
  {
    id: "AAA-1",
    parent: "AAA",
    name: "Western Alpha",
    own: { dataCentreElectricity: 3, priceBusiness: 0.4, population: 4 },
  },
  {
    id: "AAA-2",
    parent: "AAA",
    name: "Middle Alpha",
    own: { dataCentreElectricity: 1, annualDemand: 7, population: 4 },
  },
  { id: "AAA-3", parent: "AAA", name: "Eastern Alpha", own: { population: 2 } },
]);

const contextOf = (world: World, basis: Basis = "footprint"): ReportContext => {
  const assessment = assess(world, { ...defaultScenario, basis });
  return {
    world,
    assessment,
    reference: assessment,
    above: assessmentsAbove(world, assessment.scenario),
    datasets: [fixtureDataset as DatasetRecord],
    release: { date: "2026-01-31" },
    words: english,
    topology: row(world.regions.map(({ id }) => id)),
  };
};

test("a state stands beside its country and those that it touches; borrowed figures say so", () => {
  const { beside, region } = regionReport(contextOf(states), 0);
  expect(region).toMatchObject({ id: "AAA-1", parent: "AAA", level: "admin1" });
  expect(beside?.regions.map(({ name }) => name)).toEqual([
    "Western Alpha",
    "Alphaland",
    "Middle Alpha",
  ]);
  const figuresOf = (id: string) => beside?.rows.find((found) => found.id === id)?.figures;
  expect(figuresOf("priceBusiness")?.[0]).toBe("40.0");
  expect(figuresOf("priceBusiness")?.[2]).toMatch(/ ↑$/);
  expect(figuresOf("burdenIndex")).toBeUndefined();
});

test("limitations say what is inherited, what cannot be placed, and whose grid it is", () => {
  const { limitations } = regionReport(contextOf(states), 0);
  expect(limitations).toContainEqual(
    expect.stringMatching(/^\d of \d+ figures behind this report are of Western Alpha itself/),
  );
  expect(limitations).toContainEqual(
    expect.stringMatching(
      /TWh of the [\d.,]+ TWh that data centres of Alphaland use cannot be given/,
    ),
  );
  expect(limitations).toContainEqual(
    expect.stringContaining("known for Alphaland as a whole only"),
  );
  const own = regionReport(contextOf(states), 1).limitations;
  expect(own).toContainEqual(expect.stringContaining("capacity counts where it stands"));
});

test("a demand that is known of the country alone makes no share of a state", () => {
  const unknown =
    /^What share of the electricity used in Western Alpha .* is not known\. .* known for Alphaland as a whole only\.$/;
  expect(headline(contextOf(states), 0)[0]).toMatch(unknown);
  expect(headline(contextOf(states), 1)[0]).toMatch(/used in Middle Alpha\.$/);
  expect(headline(contextOf(states, "siting"), 0)[0]).toMatch(unknown);
});

test("why a state has no load, and why nobody's use or ownership is told", () => {
  const { findings, ledgers } = regionReport(contextOf(states), 2);
  const reasonOf = (id: string) => findings.find((finding) => finding.id === id)?.reason;
  expect(reasonOf("dataCentreElectricity")).toBe(
    "No figure for Data-centre electricity here: known for Alphaland as a whole only.",
  );
  expect(reasonOf("useShare")).toMatch(/^Users and owners of AI are counted by country/);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["noData", "noData", "noData"]);
});

test("what a state hosts is a share of all countries' load", () => {
  const hosts = (place: number): number =>
    regionReport(contextOf(states), place).ledgers.find(({ ledger }) => ledger === "host")?.value ??
    0;
  expect(hosts(0)).toBeCloseTo(3 * hosts(1), 4);
  expect(hosts(0) + hosts(1)).toBeLessThan(100);
});
