import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAtlas } from "../../src/index.ts";
import { isRegionRecord } from "../../src/region/isRegionRecord.ts";
import { world } from "../fixtures/world.ts";

const records: Record<string, unknown>[] = world.regions.map(({ cells, ...region }) =>
  JSON.parse(JSON.stringify(region)),
);
const fileOf = (...regions: unknown[]): unknown => ({
  release: { date: "2026-11-23" },
  regions,
  datasets: [],
  gateFailures: [],
});
const [record = {}] = records;

test("every region that passes by hand is one that the schema takes", () => {
  expect(records.every(isRegionRecord)).toBe(true);
  const issues: string[] = [];
  expect(parseAtlas(fileOf(...records), issues)?.regions).toEqual(records);
  expect(issues).toEqual([]);
});

/** Sentences about a file with one good region and this one. */
function issuesOf(received: unknown): readonly string[] {
  const issues: string[] = [];
  parseAtlas(fileOf(record, received), issues);
  return issues;
}

const odd = fc.oneof(
  fc.constantFrom(null, undefined, "", "country", "Europe", -0, 91, [], [0], [0, 91], [0, 0, 0]),
  fc.jsonValue(),
  fc.tuple(fc.double(), fc.double()),
);

test("whatever stands in a field, what passes by hand has no issue, and what does not is said or has more fields", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(record), "iso2", "parent"), odd, (field, value) => {
      const changed = { ...record, [field]: value };
      expect(issuesOf(changed).length === 0).toBe(isRegionRecord(changed));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["no object", 5, "regions.1"],
  ["a list", [], "regions.1"],
  ["a name that is none", { ...record, name: "" }, "regions.1.name"],
  ["a level that is none", { ...record, level: "city" }, "regions.1.level"],
  ["a place off the globe", { ...record, label: [200, 0] }, "regions.1.label.0"],
])("a region that cannot be taken is named by its place and field (%s)", (_, received, place) => {
  expect(issuesOf(received)[0]).toMatch(new RegExp(`^atlas\\.json, ${place}`));
});

test("a field that is none of ours is left out", () => {
  const issues: string[] = [];
  const extra = { ...record, admin: true };
  expect(isRegionRecord(extra)).toBe(false);
  expect(parseAtlas(fileOf(extra), issues)?.regions).toEqual([record]);
  expect(issues).toEqual([]);
});
