import fc from "fast-check";
import { expect, test } from "vitest";
import { widened } from "../../src/dataset/inheritance.ts";
import type { Cell } from "../../src/dataset/measure.ts";
import {
  isMeasure,
  parseWorldWithin,
  regionsWithin,
  type VariableId,
  variableIds,
  variables,
  type World,
} from "../../src/index.ts";
import { noWorldEvidence } from "../../src/region/worldEvidence.ts";
import { measure } from "../fixtures/cells.ts";
import { partFiles, worldOfParts } from "../fixtures/provinces.ts";
import { world } from "../fixtures/world.ts";

const cellOf = ({ regions }: World, id: string, variable: VariableId): Cell => {
  const cell = regions.find((region) => region.id === id)?.cells[variable];
  if (!cell) throw new Error(`${id} has no cell for ${variable}`);
  return cell;
};

test("what is not known of a region is its parent's, with a wider range and a status that says so", () => {
  const parts = worldOfParts([
    { id: "AAA-1", parent: "AAA", own: { priceBusiness: 0.4 } },
    { id: "AAA-2", parent: "AAA", own: {} },
  ]);
  expect(cellOf(parts, "AAA-1", "priceBusiness")).toMatchObject({ value: 0.4, status: "reported" });
  const above = cellOf(world, "AAA", "priceBusiness");
  if (!isMeasure(above)) throw new Error("a price");
  expect(cellOf(parts, "AAA-2", "priceBusiness")).toEqual({
    ...above,
    low: above.value * 0.67,
    high: above.value * 1.74,
    status: "inherited",
  });
});

test("an amount is never the parent's: the gap says that it is known for the parent as a whole only", () => {
  const parts = worldOfParts([{ id: "AAA-1", parent: "AAA", own: {} }]);
  for (const variable of variableIds) {
    if (variables[variable].inherits.kind !== "amount") continue;
    const above = world.regions.find(({ id }) => id === "AAA")?.cells[variable];
    if (!above) continue;
    expect(cellOf(parts, "AAA-1", variable)).toEqual(
      isMeasure(above) ? { causes: [{ kind: "notBelow", variable, parent: "AAA" }] } : above,
    );
  }
});

test("GDP follows from the people of a region and the income per head that it inherits", () => {
  const parts = worldOfParts([{ id: "AAA-1", parent: "AAA", own: { population: 1000 } }]);
  const income = cellOf(parts, "AAA-1", "gdpPerHead");
  if (!isMeasure(income)) throw new Error("an income");
  expect(cellOf(parts, "AAA-1", "gdp")).toMatchObject({
    value: 1000 * income.value,
    low: 1000 * income.low,
    high: 1000 * income.high,
    status: "inherited",
    unit: "USD/yr",
  });
});

test("a mix is the region's own or its parent's, never a mixture of both", () => {
  const parts = worldOfParts([
    { id: "AAA-1", parent: "AAA", own: { capacityTotal: 3, annualDemand: 12 } },
    { id: "AAA-2", parent: "AAA", own: { generationCoal: 2 } },
  ]);
  expect(cellOf(parts, "AAA-1", "netImports")).toEqual({
    causes: [{ kind: "notBelow", variable: "netImports", parent: "AAA" }],
  });
  expect(cellOf(parts, "AAA-1", "generationGas")).toMatchObject({ status: "inherited" });
  expect(cellOf(parts, "AAA-2", "generationGas")).toMatchObject({ causes: [{ kind: "notBelow" }] });
});

test.each(["capacityTotal", "annualDemand", "annualDemandOfCapacityYear", "netImports"] as const)(
  "%s of a country is no figure of its parts",
  (variable) => {
    const parts = worldOfParts([{ id: "AAA-1", parent: "AAA", own: {} }]);
    expect(cellOf(parts, "AAA-1", variable)).toEqual({
      causes: [{ kind: "notBelow", variable, parent: "AAA" }],
    });
  },
);

test("climate is inherited only inside one climate zone", () => {
  const partOf = (oneClimate: readonly string[]): Cell =>
    cellOf(
      worldOfParts([{ id: "AAA-1", parent: "AAA", own: {} }], {
        ...world,
        evidence: { ...noWorldEvidence, oneClimate },
      }),
      "AAA-1",
      "wetBulb",
    );
  expect(partOf(["AAA"])).toMatchObject({ status: "inherited" });
  expect(partOf(["BBB"])).toEqual({
    causes: [{ kind: "otherClimate", variable: "wetBulb", parent: "AAA" }],
  });
});

test("whatever is known locally, no group is ever local in part and inherited in part", () => {
  const local = fc.subarray([...variableIds]);
  fc.assert(
    fc.property(local, (ids) => {
      const own = Object.fromEntries(ids.map((id) => [id, 1]));
      const parts = worldOfParts([{ id: "AAA-1", parent: "AAA", own }]);
      for (const group of ["mix"] as const) {
        const statuses = variableIds.flatMap((id) => {
          const { inherits } = variables[id];
          const cell = cellOf(parts, "AAA-1", id);
          const isMember = inherits.kind === "group" && inherits.group === group;
          return isMember && isMeasure(cell) ? [cell.status === "inherited"] : [];
        });
        expect(new Set(statuses).size).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

test("an estimated amount is as old as the older of its two figures", () => {
  const yearWith = (perHead: number): number | undefined => {
    const parents = {
      ...world,
      regions: world.regions.map((region) => ({
        ...region,
        cells: { ...region.cells, gdpPerHead: measure("gdpPerHead", 5e4, { year: perHead }) },
      })),
    };
    const gdp = worldOfParts([{ id: "AAA-1", parent: "AAA", own: { population: 5 } }], parents)
      .regions[0]?.cells.gdp;
    return gdp && isMeasure(gdp) ? gdp.year : undefined;
  };
  expect([yearWith(2018), yearWith(2024)]).toEqual([2018, 2022]);
});

test("a gap of the parent stays a gap with the parent's reasons", () => {
  const above = world.regions.find(({ id }) => id === "CCC")?.cells ?? {};
  const gaps = variableIds.filter((id) => above[id] && !isMeasure(cellOf(world, "CCC", id)));
  const parts = worldOfParts([{ id: "CCC-1", parent: "CCC", own: {} }]);
  expect(gaps.length).toBeGreaterThan(0);
  for (const id of gaps) expect(cellOf(parts, "CCC-1", id)).toEqual(cellOf(world, "CCC", id));
});

test("a topic that did not load is unread: nothing inherited stands where something local may be", () => {
  const { atlas, topicJson } = partFiles([{ id: "AAA-1", parent: "AAA", own: {} }]);
  const { price, ...others } = topicJson;
  expect(price).toBeDefined();
  const { world: read, issues } = parseWorldWithin("admin1", atlas, others, world);
  expect(issues).toEqual([]);
  expect(cellOf(read, "AAA-1", "priceBusiness")).toEqual({
    causes: [{ kind: "unread", variable: "priceBusiness", file: "admin1/price.json" }],
  });
  expect(cellOf(read, "AAA-1", "carbonIntensity")).toMatchObject({ status: "inherited" });
});

test("an entry that cannot be read is a gap of its own: nothing inherited stands in its place", () => {
  const { atlas, topicJson } = partFiles([
    { id: "AAA-1", parent: "AAA", own: { priceBusiness: 0.4 } },
  ]);
  const values = { priceBusiness: [["0.4", 2022, 1, 0]] };
  const price = { ...(topicJson.price as object), values };
  const { world: read, issues } = parseWorldWithin("admin1", atlas, { ...topicJson, price }, world);
  expect(issues).toHaveLength(1);
  expect(cellOf(read, "AAA-1", "priceBusiness")).toEqual({
    causes: [{ kind: "unreadEntry", variable: "priceBusiness", file: "admin1/price.json" }],
  });
});

test("an amount that cannot be read is not estimated in its place", () => {
  const own = { population: 1000, gdp: 5 };
  const { atlas, topicJson } = partFiles([{ id: "AAA-1", parent: "AAA", own }]);
  const people = topicJson.people as { readonly values: Readonly<Record<string, unknown>> };
  const values = { ...people.values, gdp: [["5", 2022, 1, 0]] };
  const spoiled = { ...topicJson, people: { ...people, values } };
  const { world: read } = parseWorldWithin("admin1", atlas, spoiled, world);
  expect(cellOf(read, "AAA-1", "gdpPerHead")).toMatchObject({ status: "inherited" });
  expect(cellOf(read, "AAA-1", "gdp")).toEqual({
    causes: [{ kind: "unreadEntry", variable: "gdp", file: "admin1/people.json" }],
  });
});

test("a region without a region above it is left out and said, a file that is none of ours too", () => {
  const { atlas, topicJson } = partFiles([{ id: "QQQ-1", parent: "QQQ", own: {} }]);
  const read = parseWorldWithin("admin1", atlas, { ...topicJson, water: "404" }, world);
  expect(read.world.regions).toEqual([]);
  expect(read.issues).toEqual([
    "admin1/water.json: not a file of the topic water; write it again with npm run data.",
    'admin1/atlas.json, region QQQ-1: received parent "QQQ", which is no region of the level above; write the files again with npm run data.',
  ]);
  expect(parseWorldWithin("admin1", "404", {}, world).issues[0]).toMatch(/^admin1\/atlas\.json, /);
});

test("counties inherit from states, and know their country", () => {
  const states = worldOfParts([{ id: "AAA-1", parent: "AAA", own: { priceBusiness: 0.4 } }]);
  const { atlas, topicJson } = partFiles([{ id: "AA-1", parent: "AAA-1", own: {} }], "county");
  const { world: counties } = parseWorldWithin("county", atlas, topicJson, states);
  expect(counties.regions[0]).toMatchObject({ country: "AAA", parent: "AAA-1" });
  expect(cellOf(counties, "AA-1", "priceBusiness")).toMatchObject({
    value: 0.4,
    status: "inherited",
  });
  expect(counties.parents?.parents).toBe(world);
});

test("the regions of one country are a world of their own", () => {
  const parts = worldOfParts([
    { id: "AAA-1", parent: "AAA", own: {} },
    { id: "BBB-1", parent: "BBB", own: {} },
  ]);
  const within = regionsWithin(parts, "AAA");
  expect(within.regions.map(({ id }) => id)).toEqual(["AAA-1"]);
  expect(within).toMatchObject({ within: "AAA", parents: world });
});

test("a widened range holds the value and the range it came with, inside what the variable can be", () => {
  const figure = { value: 90, low: 70, high: 95 };
  expect(widened(figure, { by: "lack", low: 0.5, high: 2 }, { min: 0, max: 100 })).toEqual({
    low: 70,
    high: 95,
  });
  expect(widened(figure, { by: "lack", low: 0.33, high: 4 }, { min: 0, max: 100 })).toEqual({
    low: 60,
    high: 100 - 10 * 0.33,
  });
  expect(widened(figure, { by: "plus", low: 5, high: 20 }, { min: 0, max: 100 })).toEqual({
    low: 70,
    high: 100,
  });
  expect(
    widened(
      { value: 2, low: 2, high: 2 },
      { by: "times", low: 0.5, high: 3 },
      { min: 1.5, max: 9 },
    ),
  ).toEqual({ low: 1.5, high: 6 });
});
