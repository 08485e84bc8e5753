import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assessmentsOf } from "../../src/assessment/assess.ts";
import {
  countryGroupsShape,
  defaultScenario,
  filteredRegions,
  filterFacetIds,
  filterFacets,
  groupsByCountry,
  type RegionFilter,
  readReference,
  regionFacts,
} from "../../src/index.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const file = "data/built/country-groups.json";
const { rows } = readReference(JSON.parse(readFileSync(file, "utf8")), file, countryGroupsShape);
const groups = groupsByCountry(rows);
const world = builtWorld();
const assessment = assessmentsOf(world)(defaultScenario);
const facts = regionFacts({ world, assessment, groups });
const factsOf = (id: string) => facts[assessment.regions.indexOf(id)];
const kept = (filter: Partial<RegionFilter>): ReadonlySet<string> =>
  filteredRegions({ world, assessment }, facts, { chosen: {}, among: [], ...filter });

test("the lists have the members that their publishers count", () => {
  const count = (id: string): number => rows.filter(({ group }) => group === id).length;
  expect(["g77", "ldc", "sids", "lldc"].map(count)).toEqual([130, 45, 53, 32]);
  const known = new Set(world.regions.map(({ id }) => id));
  expect(rows.filter(({ region }) => !known.has(region))).toEqual([]);
});

test("facts are those of the country", () => {
  expect(factsOf("IRL")).toMatchObject({ continent: ["Europe"], income: ["high"], group: [] });
  expect(factsOf("TLS")).toMatchObject({ continent: ["Asia"], group: ["g77", "ldc", "sids"] });
  expect(factsOf("IND")).toMatchObject({ income: ["lowerMiddle"], group: ["g77"] });
});

test("a part of a country has the income and the groups of its country", () => {
  const states = builtWorld("admin1");
  const drawn = assessmentsOf(states)(defaultScenario);
  const below = regionFacts({ world: states, assessment: drawn, groups });
  const place = states.regions.findIndex(({ parent }) => parent === "ZMB");
  expect(below[place]).toMatchObject({ continent: ["Africa"], group: ["g77", "ldc", "lldc"] });
  const named = filteredRegions({ world: states, assessment: drawn }, below, {
    chosen: {},
    among: ["ZMB"],
  });
  expect(named.size).toBe(states.regions.filter(({ parent }) => parent === "ZMB").length);
});

test("nothing chosen means every region", () => {
  expect(kept({}).size).toBe(assessment.regions.length);
});

const filters: fc.Arbitrary<RegionFilter["chosen"]> = fc
  .tuple(...filterFacetIds.map((facet) => fc.subarray([...filterFacets[facet]])))
  .map((lists) => Object.fromEntries(filterFacetIds.map((facet, at) => [facet, lists[at] ?? []])));

test("a region is kept just where each line that says something says one of its facts", () => {
  fc.assert(
    fc.property(filters, (chosen) => {
      const found = kept({ chosen });
      for (const [place, id] of assessment.regions.entries()) {
        const fails = filterFacetIds.some((facet) => {
          const wanted = chosen[facet] ?? [];
          return wanted.length > 0 && !wanted.some((fact) => facts[place]?.[facet].includes(fact));
        });
        expect(found.has(id)).toBe(!fails);
      }
    }),
    { numRuns: 40 },
  );
});

test("one more word in a line never leaves out more, one more line never lets in more", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...filterFacetIds), (chosen, facet) => {
      const all: readonly string[] = filterFacets[facet];
      const wide = kept({ chosen: { ...chosen, [facet]: all } });
      const narrow = kept({ chosen: { ...chosen, [facet]: [all[0] ?? ""] } });
      for (const id of narrow) expect(wide.has(id)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
