import fc from "fast-check";
import { expect, test } from "vitest";
import { isMeasure, type VariableId, variableIds, type World } from "../../src/index.ts";
import { type UsedSource, usedSources } from "../../src/layer/usedSources.ts";
import { inventedWorld, seeds, settled } from "../properties/invented.ts";

const size = 30;
const someVariables = fc.uniqueArray(fc.constantFrom(...variableIds), { maxLength: 12 });
const someRegions = fc.array(fc.constantFrom(0, 1), { minLength: size, maxLength: size });

/** The same, cell by cell. */
function counted(
  world: World,
  reads: readonly VariableId[],
  used: readonly number[],
): UsedSource[] {
  const cells = world.regions
    .filter((_, region) => used[region] === 1)
    .flatMap((region) => reads.map((variable) => region.cells[variable]));
  const found = cells.filter((cell) => cell !== undefined).filter(isMeasure);
  const ids = [...new Set(found.map(({ source }) => source))];
  return ids.map((id) => {
    const own = found.filter(({ source }) => source === id);
    return { id, cells: own.length, years: [...new Set(own.map(({ year }) => year))].toSorted() };
  });
}

/** An invented world of two datasets. */
function worldOf(seed: number): World {
  const world = inventedWorld(seed, size);
  for (const [place, { cells }] of world.regions.entries())
    for (const cell of Object.values(cells))
      if (isMeasure(cell)) Object.assign(cell, { source: cell.year % 3 === place % 3 ? "a" : "b" });
  return world;
}

test("every cell of the regions that count is counted once, under its dataset and year", () => {
  fc.assert(
    fc.property(seeds, someVariables, someRegions, (seed, reads, used) => {
      const world = worldOf(seed);
      const found = usedSources(world, reads, { used: Uint8Array.from(used) });
      expect(new Set(found)).toEqual(new Set(counted(world, reads, used)));
      const order = found.map(({ cells }) => cells);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }),
    settled,
  );
});

test("all regions count where none is named", () => {
  const world = worldOf(1);
  expect(new Set(usedSources(world, ["population", "gdp"]))).toEqual(
    new Set(counted(world, ["population", "gdp"], Array(size).fill(1))),
  );
});
