import { expect, test } from "vitest";
import {
  type AtlasFile,
  type Cells,
  type DatasetSource,
  isMeasure,
  parseWorld,
  type Topic,
  topicFile,
  topics,
  variableIds,
  variables,
  type World,
} from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

const dataset: DatasetSource = {
  id: "fixture",
  title: "Fixture",
  publisher: "Nobody",
  url: "https://example.org/data",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Nobody (CC0)",
  vintage: "2022",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: variableIds,
};

const atlas: AtlasFile = {
  release: { date: "2026-11-23" },
  regions: world.regions.map(({ cells, ...region }) => region),
  datasets: [dataset],
  gateFailures: [],
};

/** The reader creates the gap of a file that did not load: no file contains it. */
const withoutUnread = (found: Cells): Cells =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([, cell]) => isMeasure(cell) || cell.causes.every(({ kind }) => kind !== "unread"),
    ),
  );

/** Built files of the fixture world, as they come from the network. */
const files = (): Record<Topic, ReturnType<typeof topicFile>> => {
  const cells = new Map<string, Cells>(
    world.regions.map(({ id, cells: found }) => [id, withoutUnread(found)] as const),
  );
  const made = topics.map((topic) => [
    topic,
    topicFile(topic, { cells }, { sources: ["other", "fixture"] }),
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(made)));
};

const cellOf = (read: World, id: string, variable: (typeof variableIds)[number]) =>
  read.regions.find((region) => region.id === id)?.cells[variable];

test("what was packed is read back: values, ranges, years, notes, causes", () => {
  const { world: read, issues, datasets, release } = parseWorld(atlas, files());
  expect(issues).toEqual([]);
  expect(datasets).toEqual([dataset]);
  expect(release).toEqual({ date: "2026-11-23" });
  for (const region of world.regions) {
    const same = read.regions.find(({ id }) => id === region.id);
    for (const [variable, cell] of Object.entries(withoutUnread(region.cells)))
      expect(same?.cells[variable as (typeof variableIds)[number]]).toEqual(cell);
  }
});

test("a variable in neither values nor gaps is uncovered by the datasets that claim it", () => {
  expect(cellOf(parseWorld(atlas, files()).world, "CCC", "saidi")).toEqual({
    causes: [{ kind: "uncovered", variable: "saidi", sources: ["fixture"] }],
  });
});

test("a derived variable is uncovered by the datasets of its parts", () => {
  const parts: AtlasFile = {
    ...atlas,
    datasets: [{ ...dataset, supplies: ["computeLocatedSites"] }],
  };
  const empty = { topic: "compute", sources: [], regions: [], values: {}, gaps: {} };
  expect(cellOf(parseWorld(parts, { compute: empty }).world, "AAA", "computeLocated")).toEqual({
    causes: [{ kind: "uncovered", variable: "computeLocated", sources: ["fixture"] }],
  });
});

test("a territory without an ISO code is not reported apart", () => {
  const noIso: AtlasFile = {
    ...atlas,
    regions: atlas.regions.map((region) => ({ ...region, hasIso: region.id !== "CCC" })),
  };
  const { world: read } = parseWorld(noIso, files());
  expect(cellOf(read, "CCC", "saidi")).toEqual({ causes: [{ kind: "notReportedApart" }] });
  expect(cellOf(read, "CCC", "population")).toMatchObject({ value: 1e6 });
});

test("a topic that did not load leaves its variables unread and the others working", () => {
  const { price, ...others } = files();
  const { world: read, issues } = parseWorld(atlas, others);
  expect(price.topic).toBe("price");
  expect(issues).toEqual([]);
  expect(cellOf(read, "AAA", "priceBusiness")).toEqual({
    causes: [{ kind: "unread", variable: "priceBusiness", file: "price.json" }],
  });
  expect(cellOf(read, "AAA", "carbonIntensity")).toMatchObject({ value: 100 });
});

test.each([
  ["text", "a page that says 404"],
  ["null", null],
  ["another topic", { topic: "water", sources: [], regions: [], values: {}, gaps: {} }],
  ["no gaps", { topic: "price", sources: [], regions: [], values: {} }],
  ["no regions", { topic: "price", sources: [], values: {}, gaps: {} }],
])("a file that is none of ours is unread and said (%s)", (_, hostile) => {
  const { world: read, issues } = parseWorld(atlas, { ...files(), price: hostile });
  expect(issues).toEqual([
    "price.json: not a file of the topic price; write it again with npm run data.",
  ]);
  expect(cellOf(read, "AAA", "priceBusiness")).toMatchObject({ causes: [{ kind: "unread" }] });
});

test("a topic of another release than the regions is said, and its variables are unread", () => {
  const { energy, ...others } = files();
  const old = { ...energy, release: "2025-01-31" };
  const { world: read, issues } = parseWorld(atlas, { energy: old, ...others });
  expect(issues).toEqual([
    "energy.json: of the release of 2025-01-31, beside a list of regions of 2026-11-23; load the page again, or write the files again with npm run data.",
  ]);
  expect(read.unread).toContainEqual({ part: "energy", file: "energy.json" });
  expect(cellOf(read, "AAA", "carbonIntensity")).toMatchObject({ causes: [{ kind: "unread" }] });
  const same = { ...energy, release: "2026-11-23" };
  expect(parseWorld(atlas, { energy: same, ...others }).issues).toEqual([]);
});

test("a variable that nobody declares is said, and the others are read", () => {
  const built = files();
  const values = {
    ...built.price.values,
    priceOfTea: built.price.regions.map(() => [3, 2022, 1, 0]),
  };
  const hostile = { ...built, price: { ...built.price, values } };
  const { world: read, issues } = parseWorld(atlas, hostile);
  expect(issues).toEqual([
    "price.json, variable priceOfTea: neither src/dataset/variable.ts nor a dataset of atlas.json declares it; write the files again with npm run data.",
  ]);
  expect(read.regions[0]?.cells.priceOfTea).toBeUndefined();
  expect(cellOf(read, "AAA", "priceBusiness")).toMatchObject({ value: 0.1 });
});

test.each([
  [["0.1", 2022, 1, 0]],
  [[0.1, 2022, 99, 0]],
  [[0.1, 2022, 1, 7]],
  [[0.1, 2022.5, 1, 0]],
  [[0.1, 2022, 1, -1]],
  [[0.1, 2022, 1, 0, 0.2]],
  [[0.1, 2022, 1, 0, null, 0.05]],
  [[0.1, 2022, 1, 0, null, null, 5]],
  [[null, 2022, 1, 0]],
  [{ value: 1 }],
  [[0.1, 2022, 1, 0, null, null, "", "more"]],
])("a bad entry spoils only itself: %j", (entry) => {
  const built = files();
  const entries: readonly unknown[] = built.price.values.priceBusiness ?? [];
  const priceBusiness = entries.with(built.price.regions.indexOf("AAA"), entry);
  const hostile = { ...built, price: { ...built.price, values: { priceBusiness } } };
  const { world: read, issues } = parseWorld(atlas, hostile);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain("price.json, values.priceBusiness.AAA: received ");
  expect(cellOf(read, "AAA", "priceBusiness")).toEqual({
    causes: [{ kind: "unreadEntry", variable: "priceBusiness", file: "price.json" }],
  });
  expect(cellOf(read, "BBB", "priceBusiness")).toMatchObject({ value: 0.2 });
});

test("of a list of entries that does not fit the regions nobody knows whose they are", () => {
  const built = files();
  const priceBusiness = built.price.values.priceBusiness?.slice(0, 1);
  const { world: read, issues } = parseWorld(atlas, {
    ...built,
    price: { ...built.price, values: { priceBusiness } },
  });
  expect(issues).toEqual([
    `price.json, values.priceBusiness: received 1 entries for ${built.price.regions.length} regions; write the file again with npm run data.`,
  ]);
  for (const id of built.price.regions)
    expect(cellOf(read, id, "priceBusiness"), id).toEqual({
      causes: [{ kind: "unreadEntry", variable: "priceBusiness", file: "price.json" }],
    });
});

test("names of object members are no regions", () => {
  const odd: AtlasFile = {
    ...atlas,
    regions: atlas.regions.map((region, index) =>
      index === 0 ? { ...region, id: "constructor" } : region,
    ),
  };
  expect(cellOf(parseWorld(odd, files()).world, "constructor", "population")).toMatchObject({
    causes: [{ kind: "uncovered" }],
  });
});

test.each([
  ["not an object", 5],
  ["a region without a label", { ...atlas, regions: [{ ...atlas.regions[0], label: undefined }] }],
  ["a script for a link", { ...atlas, datasets: [{ ...dataset, url: "javascript:alert(1)" }] }],
])("an atlas that cannot be taken gives no world and a sentence (%s)", (_, hostile) => {
  const { world: read, issues } = parseWorld(hostile, files());
  expect(read.regions).toEqual([]);
  expect(issues[0]).toMatch(/^atlas\.json, .*; write the file again with npm run data\.$/);
});

test("every variable belongs to one built file", () => {
  const built = files();
  for (const topic of topics)
    for (const id of Object.keys(built[topic].values))
      expect(variables[id as keyof typeof variables].topic).toBe(topic);
});
