import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { releases } from "../../app/changes/releases.ts";
import { readExport } from "../../src/report/diff/readExport.ts";

test("every release that the page names has its results, and every file is named", () => {
  const files = readdirSync("data/releases").filter((name) => name.endsWith(".json"));
  expect(files.toSorted()).toEqual(releases.map((version) => `${version}.json`).toSorted());
});

test.each(releases)(
  "the results of %s are read whole, and say of which release they are",
  (version) => {
    const text = readFileSync(`data/releases/${version}.json`, "utf8");
    const { found, issues } = readExport(text, version);
    expect(issues).toEqual([]);
    expect(found?.modelVersion).toBe(version.replace(/\.\d+$/, ""));
    expect(found?.scenario.preset).toBe("today");
    expect(found?.rows.size).toBeGreaterThan(50);
    expect(found?.rows.get("burdenIndex")?.size).toBeGreaterThan(190);
    const ids = [...(found?.rows.values() ?? [])].flatMap((rows) =>
      [...rows.values()].flatMap(({ sources }) => sources),
    );
    for (const id of new Set(ids)) expect(found?.vintages.get(id), id).not.toBe(undefined);
  },
);
