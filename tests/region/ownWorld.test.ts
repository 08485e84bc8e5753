import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { isMeasure, type Measure } from "../../src/dataset/measure.ts";
import { variables } from "../../src/dataset/variable.ts";
import { parseOwnShapes } from "../../src/geometry/own/parseOwnShapes.ts";
import { type RegionFeature, regionFeatures } from "../../src/geometry/topology.ts";
import { assess, defaultScenario, outcomeOf, presets, type Region } from "../../src/index.ts";
import { joinTable } from "../../src/region/own/joinTable.ts";
import { ownTopology } from "../../src/region/own/ownTopology.ts";
import { ownWorld } from "../../src/region/own/ownWorld.ts";
import { cells, measure, uncovered } from "../fixtures/cells.ts";
import { alpha, world as countries } from "../fixtures/world.ts";

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Two provinces of one country beside each other at the equator: the western one has a fifth of the people. */
const west: Region = {
  ...alpha,
  ...{ id: "AAA-W", level: "admin1", name: "West", parent: "AAA" },
  cells: {
    ...cells({ population: 1e6, priceBusiness: 0.1, carbonIntensity: 100, waterStressScore: 1 }),
    ...cells({ generationCoal: 10, generationWind: 30, waterStressClass: 1, annualDemand: 5 }),
    hdi: measure("hdi", 0.8, { status: "inherited", low: 0.7, high: 0.9, year: 2019 }),
    wetBulb: { causes: [{ kind: "otherClimate", variable: "wetBulb", parent: "AAA" }] },
  },
};
const east: Region = {
  ...west,
  ...{ id: "AAA-E", name: "East" },
  cells: {
    ...west.cells,
    ...cells({ population: 4e6, priceBusiness: 0.2, carbonIntensity: 200, waterStressScore: 3 }),
    ...cells({ generationCoal: 100, generationWind: 0, waterStressClass: 3, annualDemand: 7 }),
    ...cells({ wetBulb: 20 }),
  },
};

const feature = (id: string, ring: Position[]): RegionFeature => ({
  ...{ type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates: [ring] } },
});
const ground = [feature("AAA-W", box(0, 0, 2, 1)), feature("AAA-E", box(2, 0, 4, 1))];

interface Given {
  readonly ring?: Position[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly provinces?: readonly Region[];
}

function own(...given: readonly Given[]) {
  const features = given.map(({ ring = box(0, 0, 4, 1), properties = {} }) => ({
    ...{ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } },
  }));
  const { shapes } = parseOwnShapes({ type: "FeatureCollection", features }, { file: "f.geojson" });
  const regions = given.flatMap(({ provinces = [] }) => provinces);
  return ownWorld(shapes, "f.geojson", {
    world: { regions: regions.length > 0 ? regions : [west, east], parents: countries },
    ...{ features: ground, declared: variables },
  });
}

const cellOf = (given: Given, id: string) => own(given).world.regions[0]?.cells[id];
function measureOf(given: Given, id: string): Measure {
  const cell = cellOf(given, id);
  if (!cell || !isMeasure(cell)) throw new Error(`${id} is missing: ${JSON.stringify(cell)}`);
  return cell;
}

describe("what a region of one's own takes from the atlas", () => {
  test("prices and grids are means by people, water by ground", () => {
    expect(measureOf({}, "priceBusiness").value).toBeCloseTo((0.1 + 4 * 0.2) / 5, 9);
    expect(measureOf({}, "carbonIntensity").value).toBeCloseTo((100 + 4 * 200) / 5, 6);
    expect(measureOf({}, "waterStressScore").value).toBeCloseTo(2, 6);
  });

  test("a part of a province has its part of the people", () => {
    const ring = box(1, 0, 4, 1);
    expect(measureOf({ ring }, "priceBusiness").value).toBeCloseTo((0.5 * 0.1 + 4 * 0.2) / 4.5, 6);
    expect(measureOf({ ring }, "waterStressScore").value).toBeCloseTo((1 + 2 * 3) / 3, 5);
  });

  test("where people are not known everywhere, the ground weighs", () => {
    const { population: _, ...rest } = west.cells;
    const provinces = [{ ...west, cells: { ...rest, population: uncovered("population") } }, east];
    expect(measureOf({ provinces }, "priceBusiness").value).toBeCloseTo(0.15, 6);
    expect(own({ provinces }).regions[0]?.by).toBe("ground");
  });

  test("it says that it is inherited, of what year, from where and by what", () => {
    expect(measureOf({}, "priceBusiness")).toMatchObject({
      ...{ status: "inherited", unit: "USD/kWh", year: 2022, source: "fixture" },
      note: "Mean by people of East 80 %, West 20 %",
    });
    expect(measureOf({}, "hdi")).toMatchObject({ year: 2019, low: expect.closeTo(0.7, 9) });
  });

  test("where its parts have it from several datasets, all of them are named", () => {
    const other = { ...west.cells.priceBusiness, source: "another" } as Measure;
    const provinces = [{ ...west, cells: { ...west.cells, priceBusiness: other } }, east];
    expect(measureOf({ provinces }, "priceBusiness")).toMatchObject({
      source: "fixture",
      alsoFrom: ["another"],
    });
    expect(measureOf({}, "priceBusiness").alsoFrom).toBeUndefined();
  });

  test("a whole province lends its figure as it is, a part of one less surely", () => {
    const whole = measureOf({ ring: box(0, 0, 2, 1) }, "priceBusiness");
    expect([whole.low, whole.high]).toEqual([0.1, 0.1]);
    const part = measureOf({ ring: box(0, 0, 1, 1) }, "priceBusiness");
    expect(part.value).toBeCloseTo(0.1, 9);
    expect([part.low, part.high]).toEqual([expect.closeTo(0.067, 6), expect.closeTo(0.174, 6)]);
    const widenedOnce = measureOf({ ring: box(0, 0, 1, 1) }, "hdi");
    expect([widenedOnce.low, widenedOnce.high]).toEqual([0.7, 0.9]);
  });

  test("there is a mean only where every part has a figure", () => {
    expect(cellOf({}, "wetBulb")).toEqual({
      causes: [
        { kind: "knownInPart", variable: "wetBulb", share: expect.closeTo(0.5, 6) },
        { kind: "otherClimate", variable: "wetBulb", parent: "AAA" },
      ],
    });
    expect(measureOf({ ring: box(2, 0, 4, 1) }, "wetBulb").value).toBe(20);
  });

  test("amounts are not divided, nor added up", () => {
    for (const id of ["population", "annualDemand", "capacityTotal", "dataCentreElectricity"])
      expect(cellOf({}, id)).toEqual({ causes: [{ kind: "notDivided", variable: id }] });
  });

  test("between two classes there is none: that of most of the ground, with all of them as its range", () => {
    const stress = measureOf({ ring: box(1.2, 0, 4, 1) }, "waterStressClass");
    expect(stress.value).toBe(3);
    expect([stress.low, stress.high]).toEqual([-1, 3]);
  });

  test("a mix is that of the parts by their shares, not by their amounts", () => {
    const [coal, wind] = [measureOf({}, "generationCoal"), measureOf({}, "generationWind")];
    const share = coal.value / (coal.value + wind.value);
    expect(share).toBeCloseTo(0.2 * 0.25 + 0.8 * 1, 9);
    expect(coal.status).toBe("inherited");
  });
});

describe("figures that the file brings", () => {
  test("stand in place of the mean, with their year, and change nothing else", () => {
    const properties = { name: "Mine", priceBusiness: 0.3, population: 3e6, year: 2025 };
    expect(measureOf({ properties }, "priceBusiness")).toEqual({
      ...{ value: 0.3, low: 0.3, high: 0.3, unit: "USD/kWh", year: 2025 },
      ...{ status: "reported", source: "own-regions" },
    });
    expect(measureOf({ properties }, "population").value).toBe(3e6);
    expect(measureOf({ properties }, "carbonIntensity")).toEqual(measureOf({}, "carbonIntensity"));
  });

  test.each([
    [
      { priceBusiness: 40, year: 2025 },
      "property priceBusiness: received 40; write USD/kWh between 0.005 and 1",
    ],
    [{ priceBusiness: "0,3", year: 2025 }, 'received "0,3"; write a number in USD/kWh'],
    [{ priceBusiness: 0.3 }, "say its year in the property year, such as 2024"],
    [
      { dataCentreElectricity: 2, year: 2025 },
      "loads and machines of regions of your own are not computed with",
    ],
  ])("are left out where they cannot be used: %j", (properties, sentence) => {
    const { issues } = own({ properties });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain("f.geojson, feature 1 (Region 1), property ");
    expect(issues[0]).toContain(sentence);
  });

  test("other properties are nobody's business, whatever they are called", () => {
    const properties = JSON.parse(
      '{"__proto__": 3, "constructor": 4, "colour": "red", "toString": 1}',
    );
    expect(own({ properties }).issues).toEqual([]);
  });
});

describe("places", () => {
  test("a shape in no region of the atlas is left out, one that reaches out of it is told", () => {
    const { world, issues } = own({ ring: box(20, 20, 21, 21) }, { ring: box(3, 0, 5, 1) });
    expect(world.regions.map(({ id }) => id)).toEqual(["OWN-2"]);
    expect(issues).toEqual([
      "f.geojson, feature 1 (Region 1): lies in no region of the atlas; left out.",
      "f.geojson, feature 2 (Region 2): 50 % of it lies in no region of the atlas (the sea, or a coast that is drawn otherwise); its figures are those of the rest.",
    ]);
  });

  test("the table names what came from where; shares of two halves make one", () => {
    const { regions } = own({ ring: box(0, 0, 3, 1) }, { ring: box(3, 0, 4, 1) });
    const { header, rows } = joinTable(regions);
    const at = (name: string): number => header.indexOf(name);
    expect(rows.map((row) => [row[at("region")], row[at("part")]])).toEqual([
      ["OWN-1", "AAA-W"],
      ["OWN-1", "AAA-E"],
      ["OWN-2", "AAA-E"],
    ]);
    const ofEast = rows.filter((row) => row[at("part")] === "AAA-E");
    expect(ofEast.reduce((sum, row) => sum + Number(row[at("share_of_part")]), 0)).toBeCloseTo(
      1,
      5,
    );
    expect(ofEast.reduce((sum, row) => sum + Number(row[at("people")]), 0)).toBe(4e6);
  });

  test("the shapes come back as a topology", () => {
    const { regions } = own({}, { ring: box(0, 0, 1, 1) });
    const [one] = regionFeatures(ownTopology(regions), "admin1");
    expect(one?.id).toBe("OWN-1");
    expect(one?.geometry.coordinates).toEqual(regions[0]?.shape.polygons);
  });
});

describe("results", () => {
  const placed = presets.find(({ basis }) => basis === "siting") ?? defaultScenario;

  test("a load that is placed in the region is computed with its means", () => {
    const { world } = own({ properties: { population: 5e6, year: 2024 } });
    const assessment = assess(world, placed);
    const [carbon, energy] = ["carbon", "facilityEnergy"].map(
      (id) => outcomeOf(assessment, id, 0).value ?? Number.NaN,
    ) as [number, number];
    expect(carbon).toBeCloseTo((energy * 180) / 1000, 6);
    expect(outcomeOf(assessment, "carbon", 0)).toMatchObject({ kind: "inherited" });
  });

  test("nobody's load is shared out to it, however many of them lie in a country", () => {
    const { world } = own({}, { ring: box(0, 0, 1, 1) }, { ring: box(2, 0, 3, 1) });
    for (const scenario of presets) {
      const assessment = assess(world, scenario);
      for (const place of world.regions.keys())
        expect(outcomeOf(assessment, "dataCentreElectricity", place).value).toBeUndefined();
      expect(assessment.unallocated ?? []).toEqual([]);
    }
  });
});
