import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { coverageTable } from "../../data/build/coverageTable.ts";
import { gateTable } from "../../data/build/gateTable.ts";
import { writeBuilt } from "../../data/build/writeBuilt.ts";
import { formatTable, parseWorld, parseWorldWithin, topics } from "../../src/index.ts";
import { fixtureAtlas, fixtureDatasets, price } from "./fixtureAtlas.ts";
import { fixtureDataset } from "./fixtureDataset.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Atlas and topics of a level. */
const read = (
  files: ReturnType<typeof buildAtlas>["files"],
  folder: string,
): [unknown, Record<string, unknown>] => [
  JSON.parse(text(files, `${folder}atlas.json`)),
  Object.fromEntries(
    topics.map((topic) => [topic, JSON.parse(text(files, `${folder}${topic}.json`))]),
  ),
];

const text = (files: ReturnType<typeof buildAtlas>["files"], name: string): string =>
  String(files.get(name)?.content);

test("tables become a world: precedence, gates, Kosovo among the countries, the rest uncovered", () => {
  const { files, issues } = buildAtlas(fixtureDatasets, fixtureAtlas());
  expect(issues).toEqual([]);
  const { world, issues: unread } = parseWorld(
    JSON.parse(text(files, "atlas.json")),
    Object.fromEntries(topics.map((topic) => [topic, JSON.parse(text(files, `${topic}.json`))])),
  );
  expect(unread).toEqual([]);
  const prices = Object.fromEntries(
    world.regions.map(({ id, cells }) => [id, cells.priceBusiness]),
  );
  expect(prices).toMatchObject({
    IRL: { value: 0.3, source: "first" },
    KEN: { value: 0.2, source: "second" },
    SOL: { causes: [{ kind: "notReportedApart" }] },
    XKX: {
      causes: [
        { kind: "gate", source: "first", value: 2 },
        { kind: "uncovered", sources: ["second"] },
      ],
    },
  });
  expect(Object.keys(prices)).toEqual(["IRL", "KEN", "SOL", "XKX"]);
});

test("built twice, the same bytes", () => {
  const folder = fixtureAtlas();
  const [one, two] = [buildAtlas(fixtureDatasets, folder), buildAtlas(fixtureDatasets, folder)];
  expect(one.manifest).toEqual(two.manifest);
  for (const [name, { content }] of one.files)
    expect(Buffer.from(content)).toEqual(Buffer.from(two.files.get(name)?.content ?? ""));
});

test("the order of rows in a table changes no built value", () => {
  const rows = [price("KEN", 0.2), price("IRL", 0.3)];
  const built = (order: typeof rows) =>
    text(buildAtlas(fixtureDatasets, fixtureAtlas(order, [])).files, "price.json");
  expect(built(rows)).toBe(built([...rows].reverse()));
});

test("boundaries are served without the code that makes them; closed tables are not handed on", () => {
  const { files } = buildAtlas(fixtureDatasets, fixtureAtlas());
  expect([...files.keys()].sort()).toEqual([
    "atlas.json",
    "compute.json",
    "countries.topo.json",
    "country-names/ar.json",
    "coverage.json",
    "datapackage.json",
    "dataset-notes.json",
    "energy.json",
    "evidence.json",
    "other-names.json",
    "people.json",
    "price.json",
    "scenario.schema.json",
    "tables/first.csv",
    "tables/regions.csv",
    "water.json",
  ]);
  expect(text(files, "datapackage.json")).not.toContain("second");
});

test("what is wrong is said: a table that is not there, a bad cell, an unknown region", () => {
  const folder = fixtureAtlas([price("ZZZ", 0.1)]);
  const [first, second] = fixtureDatasets;
  if (!first || !second) throw new Error("two datasets");
  writeFileSync(
    join(folder, "second/table.csv"),
    readFileSync(join(folder, "second/table.csv"), "utf8").replace("0.2", "-9999"),
  );
  const { issues } = buildAtlas([first, second, { ...first, id: "third" }], folder);
  expect(issues).toEqual([
    'second/table.csv, row 3, column value: received "-9999"; a mark for missing does not belong here: leave the cell empty.',
    "third/table.csv: not there; compile it with npm run data:refresh -- --only third.",
    "first, row ZZZ priceBusiness 2024: no region ZZZ; correct the code, or leave the row out in compile.",
  ]);
});

test("coverage counts countries with a code, and failed checks are named", () => {
  const { coverage, gateFailures, names } = buildAtlas(fixtureDatasets, fixtureAtlas());
  expect(coverage.of).toBe(3);
  expect(coverage.variables.priceBusiness).toEqual({
    regions: 2,
    years: { "2024": 2 },
    sources: { first: 1, second: 1 },
    printed: {},
    refused: ["XKX"],
  });
  expect(coverageTable(coverage)).toMatch(
    /^priceBusiness +2 {2}2024; first, second; refused: XKX$/m,
  );
  expect(gateTable(gateFailures, names)).toBe(
    "Failed checks: 1\nrange: 1\n  Kosovo (XKX) priceBusiness (first): 2 USD/kWh (2024) lies outside the possible range 0.005–1: refused.",
  );
});

test("a level below countries is built into a folder of its own: local figures, the rest inherited when read", () => {
  const folder = fixtureAtlas();
  mkdirSync(join(folder, "third"));
  writeFileSync(
    join(folder, "third/table.csv"),
    formatTable([price("IRL-1", 0.4), price("KEN-1", 7)]),
  );
  const third = fixtureDataset("third", "https://example.org/third.csv");
  const build = () => buildAtlas(fixtureDatasets, folder, [], { admin1: [third] });
  const { files, issues, coverage, manifest, gateFailures } = build();
  expect(build().manifest).toEqual(manifest);
  expect(issues).toEqual([
    "third, row KEN-1 priceBusiness 2024: no region KEN-1; correct the code, or leave the row out in compile.",
  ]);
  expect(gateFailures.map(({ region }) => region)).toEqual(["XKX", "KEN-1"]);
  expect(Object.keys(manifest)).toEqual(
    expect.arrayContaining([
      "third/table.csv",
      "built/admin1/price.json",
      "built/tables/third.csv",
    ]),
  );
  const countries = parseWorld(...read(files, "")).world;
  const { world, datasets } = parseWorldWithin("admin1", ...read(files, "admin1/"), countries);
  expect(datasets.map(({ id }) => id)).toEqual(["third", "first", "second"]);
  expect(world.regions).toMatchObject([
    { id: "IRL-1", iso31662: "IE-D", parent: "IRL", hasIso: true },
  ]);
  expect(world.regions[0]?.cells.priceBusiness).toMatchObject({ value: 0.4, source: "third" });
  expect(coverage.levels?.admin1?.variables.priceBusiness).toEqual({
    local: 1,
    localWithin: { IRL: 1 },
    inherited: 0,
    noData: 0,
    years: { "2024": 1 },
    sources: { third: 1 },
  });
  expect(coverageTable(coverage)).toMatch(/^priceBusiness +1 +0 +0 {2}IRL 1; third$/m);
});

test("a level without a dataset inherits everything that can be", () => {
  const { files, coverage } = buildAtlas(fixtureDatasets, fixtureAtlas(), [], { admin1: [] });
  const countries = parseWorld(...read(files, "")).world;
  const { world } = parseWorldWithin("admin1", ...read(files, "admin1/"), countries);
  expect(world.regions[0]?.cells.priceBusiness).toMatchObject({ value: 0.3, status: "inherited" });
  expect(coverage.levels?.admin1?.variables.priceBusiness).toMatchObject({ inherited: 1 });
  expect(coverage.levels?.county).toBeUndefined();
});

test("the folder holds exactly the built files, and what is the same is not written again", () => {
  const { files } = buildAtlas(fixtureDatasets, fixtureAtlas());
  const folder = temporaryFolder({ "old/stale.json": "{}", "atlas.json": "old" });
  writeBuilt(folder, files);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(names.sort()).toEqual([...files.keys()].sort());
  expect(readFileSync(join(folder, "atlas.json"), "utf8")).toBe(text(files, "atlas.json"));
});
