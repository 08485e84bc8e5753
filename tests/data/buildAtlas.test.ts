import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAtlas } from "../../data/build/buildAtlas.ts";
import { coverageTable } from "../../data/build/coverageTable.ts";
import { gateTable } from "../../data/build/gateTable.ts";
import { writeBuilt } from "../../data/build/writeBuilt.ts";
import { parseWorld, topics } from "../../src/index.ts";
import { fixtureAtlas, fixtureDatasets, price } from "./fixtureAtlas.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

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
    "energy.json",
    "people.json",
    "price.json",
    "scenario.schema.json",
    "tables/first.csv",
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
  const { coverage, gateFailures } = buildAtlas(fixtureDatasets, fixtureAtlas());
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
  expect(gateTable(gateFailures)).toBe(
    "Failed checks: 1\nrange: 1\n  XKX priceBusiness (first): 2 USD/kWh (2024) lies outside the possible range 0.005–1: refused.",
  );
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
