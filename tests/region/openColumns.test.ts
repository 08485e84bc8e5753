import { describe, expect, test } from "vitest";
import { times } from "../../src/dataset/inheritance.ts";
import type { Table } from "../../src/dataset/join.ts";
import { statuses } from "../../src/dataset/status.ts";
import {
  type AtlasFile,
  assembleCells,
  type DatasetRecord,
  declaredVariables,
  isMeasure,
  parseWorld,
  parseWorldWithin,
  type Row,
  topicFile,
  topics,
  type Variables,
} from "../../src/index.ts";
import { alpha, beta } from "../fixtures/world.ts";

/** Variables that no equation reads: one of every year, one that stands for itself. */
const brings: Variables = {
  rackDensity: {
    unit: "kW",
    min: 0,
    max: 200,
    topic: "compute",
    inherits: times(0.5, 2),
    everyYear: true,
  },
  gridQueue: { unit: "GW", min: 0, max: 1000, topic: "energy", inherits: { kind: "amount" } },
};

const datasetOf = (id: string): DatasetRecord => ({
  id,
  title: id,
  publisher: "Nobody",
  url: "https://example.org/data",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Nobody (CC0)",
  vintage: "2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["population"],
  brings,
  transformations: [],
});

const row = (region: string, variable: string, year: number, value: number): Row => ({
  ...{ region, variable, year, value },
  status: year > 2025 ? "modelled" : "measured",
});

const first: Table = {
  dataset: datasetOf("first"),
  rows: [
    row("AAA", "rackDensity", 2022, 8),
    row("AAA", "rackDensity", 2030, 40),
    row("AAA", "rackDensity", 2026, 999),
    row("AAA", "gridQueue", 2023, 5),
    row("AAA", "population", 2021, 9e6),
    row("AAA", "population", 2024, 1e7),
  ],
};
const second: Table = {
  dataset: datasetOf("second"),
  rows: [
    row("AAA", "rackDensity", 2022, 7),
    row("AAA", "rackDensity", 2024, 12),
    row("BBB", "rackDensity", 2024, 6),
  ],
};

/** The built files of these tables, as they come from the network. */
function filesOf(tables: readonly Table[], regions: AtlasFile["regions"]) {
  const datasets = tables.map(({ dataset }) => dataset as DatasetRecord);
  const joined = assembleCells(tables, new Set(regions.map(({ id }) => id)), { explain: () => "" });
  const atlas = {
    release: { date: "2026-11-23" },
    ...{ regions, datasets, gateFailures: joined.gateFailures },
  };
  const named = { sources: datasets.map(({ id }) => id), declared: declaredVariables(datasets) };
  const files = topics.map((topic) => [topic, topicFile(topic, joined, named)]);
  return {
    joined,
    ...(JSON.parse(JSON.stringify({ atlas, topicJson: Object.fromEntries(files) })) as {
      atlas: unknown;
      topicJson: object;
    }),
  };
}

const places = [alpha, beta].map(({ cells, ...region }) => region);
const { joined, atlas, topicJson } = filesOf([first, second], places);
const { world, column, issues } = parseWorld(atlas, topicJson);

describe("a world carries variables that the model does not know, and their years", () => {
  test("it is read without a complaint", () => {
    expect([...joined.issues, ...issues]).toEqual([]);
  });

  test("the figure that stands for a region is the latest of the first dataset that has one", () => {
    const { value, year, origin, origins } = column("rackDensity");
    expect([...value]).toEqual([40, 6]);
    expect([...year]).toEqual([2030, 2024]);
    expect([...origin].map((place) => origins[place]?.source)).toEqual(["first", "second"]);
    expect([...column("gridQueue").value]).toEqual([5, Number.NaN]);
  });

  test("of each year the first dataset that has a figure within range counts", () => {
    const found = (year: number) => {
      const { value, status, origin, origins } = column("rackDensity", year);
      return [...value.keys()].map((place) => [
        value[place],
        statuses[status[place] as number],
        origins[origin[place] as number]?.source,
      ]);
    };
    const nothing = [Number.NaN, undefined, undefined];
    expect(found(2022)).toEqual([[8, "measured", "first"], nothing]);
    expect(found(2024)).toEqual([
      [12, "measured", "second"],
      [6, "measured", "second"],
    ]);
    expect(found(2026)).toEqual([nothing, nothing]);
    expect(found(2030)).toEqual([[40, "modelled", "first"], nothing]);
  });

  test("a figure outside its range is listed in whatever year it stands", () => {
    expect(joined.gateFailures).toEqual([
      expect.objectContaining({ variable: "rackDensity", year: 2026, value: 999, max: 200 }),
    ]);
  });

  test("a variable that keeps no years has the one year that stands for it", () => {
    expect(world.regions[0]?.years).not.toHaveProperty("population");
    expect([...column("population", 2024).value]).toEqual([1e7, Number.NaN]);
    expect([...column("population", 2021).value]).toEqual([Number.NaN, Number.NaN]);
  });

  test("what nobody holds is a column without numbers", () => {
    expect([...column("priceOfTea").value]).toEqual([Number.NaN, Number.NaN]);
  });

  test("a region below inherits them as declared, each year marked; its own years stay its own", () => {
    const part = (id: string, parent: string) => ({
      ...places[0],
      ...{ id, parent, level: "admin1" as const },
    });
    const parts = [part("AAA-1", "AAA"), part("AAA-2", "AAA")] as AtlasFile["regions"];
    const own: Table = {
      dataset: datasetOf("first"),
      rows: [row("AAA-2", "rackDensity", 2023, 3)],
    };
    const below = filesOf([own], parts);
    const read = parseWorldWithin("admin1", below.atlas, below.topicJson, world);
    expect(read.issues).toEqual([]);
    const [lent, held] = read.world.regions;
    expect(
      lent?.years?.rackDensity?.map(({ year, status, low, high }) => [year, status, low, high]),
    ).toEqual([
      [2022, "inherited", 4, 16],
      [2024, "inherited", 6, 24],
      [2030, "inherited", 20, 80],
    ]);
    expect(held?.years?.rackDensity?.map(({ year, status }) => [year, status])).toEqual([
      [2023, "measured"],
    ]);
    expect([...read.column("rackDensity", 2022).value]).toEqual([8, Number.NaN]);
    const queue = lent?.cells.gridQueue;
    expect(queue && !isMeasure(queue) && queue.causes).toEqual([
      { kind: "notBelow", variable: "gridQueue", parent: "AAA" },
    ]);
  });
});

test("a dataset that declares a variable of the atlas is told so", () => {
  const taken = { dataset: { ...datasetOf("first"), brings: { gdp: brings.gridQueue } }, rows: [] };
  const { issues: said } = assembleCells([taken as Table], new Set(["AAA"]), { explain: () => "" });
  expect(said).toEqual([
    "first, brings gdp: the atlas declares it in src/dataset/variable.ts; move it to supplies, or give it another id.",
  ]);
});
