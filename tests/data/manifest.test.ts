import { expect, test } from "vitest";
import {
  formatManifest,
  manifestDifferences,
  manifestEntry,
  manifestLosses,
} from "../../data/build/manifest.ts";

const before = {
  "b/table.csv": manifestEntry("header\none\n", 1),
  "built/a.json": manifestEntry("{}"),
};
const accept = "if that is meant, accept it with npm run data -- --update-manifest.";

test("the same files differ in nothing", () => {
  expect(manifestDifferences(before, { ...before })).toEqual([]);
});

test("says which file changed and by how much, which is new, and which is gone", () => {
  const now = {
    "b/table.csv": manifestEntry("header\none\ntwo\n", 2),
    "c/table.csv": manifestEntry("header\n", 0),
  };
  expect(manifestDifferences(before, now)).toEqual([
    `b/table.csv: changed from 1 rows (11 bytes) to 2 rows (15 bytes); ${accept}`,
    `built/a.json: in the manifest, but no longer built; ${accept}`,
    `c/table.csv: new, not in the manifest; ${accept}`,
  ]);
});

test("one byte is a difference", () => {
  const now = { ...before, "built/a.json": manifestEntry("[]") };
  expect(manifestDifferences(before, now)).toHaveLength(1);
});

test("is written sorted, one line a file, and read back the same", () => {
  const text = formatManifest({ z: manifestEntry("z"), ...before });
  expect(text.split("\n").map((line) => line.trim().split(":")[0])).toEqual([
    "{",
    '"b/table.csv"',
    '"built/a.json"',
    '"z"',
    "}",
    "",
  ]);
  expect(manifestDifferences(JSON.parse(text), { z: manifestEntry("z"), ...before })).toEqual([]);
});

test("counts bytes, not characters", () => {
  expect(manifestEntry("é").bytes).toBe(2);
});

test("a manifest is not written over files that are gone or have lost many rows", () => {
  const entry = (rows: number) => manifestEntry("x", rows);
  const committed = { "a.csv": entry(100), "b.csv": entry(10), "c.json": manifestEntry("{}") };
  expect(manifestLosses(committed, committed)).toEqual([]);
  expect(manifestLosses(committed, { ...committed, "a.csv": entry(90) })).toEqual([]);
  expect(manifestLosses(committed, { "a.csv": entry(89), "b.csv": entry(0) })).toEqual([
    "a.csv: 11 of 100 rows are missing, and the manifest is kept; if that is meant, add --accept-losses.",
    "b.csv: 10 of 10 rows are missing, and the manifest is kept; if that is meant, add --accept-losses.",
    "c.json: the file is missing, and the manifest is kept; if that is meant, add --accept-losses.",
  ]);
});
