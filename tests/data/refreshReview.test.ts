import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english } from "../../data/build/english.ts";
import { outlookOf } from "../../data/refresh/classMoves.ts";
import { refreshReport } from "../../data/refresh/refreshReport.ts";
import { refreshTables } from "../../data/refresh/refreshTables.ts";
import { reviewJson } from "../../data/refresh/reviewJson.ts";
import { reviewMarkdown } from "../../data/refresh/reviewMarkdown.ts";
import { fixtureAtlas, fixtureDatasets } from "./fixtureAtlas.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Three prices of the first dataset, and a file of its publisher that changes one of them. */
async function reviewed(prices: string, dryRun = false) {
  const folder = fixtureAtlas();
  const before = tableIn(folder);
  const [dataset] = fixtureDatasets;
  if (!dataset) throw new Error("no dataset");
  const review = await refreshTables([dataset], {
    origin: { folder: temporaryFolder({ "prices.csv": prices }) },
    ...{ folder, dryRun, accept: ["first"] },
    outlook: (changed) =>
      outlookOf(changed, folder, { datasets: fixtureDatasets, finer: {}, references: [] }),
  });
  return { review, folder, before };
}

const tableIn = (folder: string): string => readFileSync(join(folder, "first/table.csv"), "utf8");

const dearer = "code,price\nIRL,0.3\nKEN,0.9\nXKX,0.4\n";

test("says which regions move to another class, and by which figure", async () => {
  const { review } = await reviewed(dearer);
  const moved = review.moves.flatMap(({ level, diff }) =>
    diff.moves.map(({ region, indicator, before, after }) => ({
      ...{ level, region, indicator, from: before.value, to: after.value },
    })),
  );
  expect(moved).toContainEqual({
    ...{ level: "country", region: "KEN", indicator: "priceBusiness", from: 20, to: 90 },
  });
  const text = refreshReport(review, english, true).join("\n");
  expect(text).toMatch(/ {2}KEN priceBusiness: class \d → \d, rank .+ → .+; .*price/i);
});

test("a table that is the same moves nothing, and no atlas is built for it", async () => {
  const { review } = await reviewed("code,price\nIRL,0.3\nXKX,2\n");
  expect(review.moves).toEqual([]);
});

test("the moves of a dry run are those of the refresh, and the tables stay", async () => {
  const [meant, dry] = [await reviewed(dearer), await reviewed(dearer, true)];
  expect(JSON.stringify(dry.review.moves)).toBe(JSON.stringify(meant.review.moves));
  expect(tableIn(dry.folder)).toBe(dry.before);
  expect(tableIn(meant.folder)).not.toBe(meant.before);
  expect(readdirSync(dry.folder)).not.toContain("sources.json");
});

test("a region that the atlas does not know keeps every table", async () => {
  const { review, folder, before } = await reviewed("code,price\nIRL,0.3\nQQQ,0.4\n");
  expect(review.failures[0]).toMatch(/^the tables are kept .+QQQ/);
  expect(review.tables).toEqual([]);
  expect(tableIn(folder)).toBe(before);
});

test("the files say which they were compiled from, and whether they are new", async () => {
  const { review, folder } = await reviewed(dearer);
  const record = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8"));
  expect(record.first).toEqual([
    {
      name: "prices.csv",
      url: "https://example.org/first.csv",
      bytes: dearer.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fromAddress: false,
    },
  ]);
  expect(review.tables[0]?.sources[0]?.isSame).toBe(false);
});

test("the review is written for people, who follow no link of a publisher", async () => {
  const hostile = 'code,price\nIRL,"[click](https://evil.example)"\nXKX,0.4\n<img src=x>,2\n';
  const { review } = await reviewed(hostile, true);
  const text = reviewMarkdown(review, english);
  expect(text).toContain("# Refresh of the tables");
  expect(text).not.toMatch(/(?<!\\)(\[click|<img)/);
  const fine = reviewMarkdown((await reviewed(dearer)).review, english);
  expect(fine).toContain("| first | 2 | 3 | 1 | 0 | 1 | 1 |");
  expect(fine).toContain("## What moves: country");
  expect(fine).toContain("**Changed**\n\n- XKX priceBusiness 2024: 2 reported → 0.4 reported");
});

test("the review is data too, with every row", async () => {
  const { review } = await reviewed(dearer);
  const data = JSON.parse(reviewJson(review));
  expect(data.tables[0]).toMatchObject({
    id: "first",
    rows: 3,
    rowsBefore: 2,
    added: [expect.any(String)],
  });
  expect(data.moves[0].moves.length).toBeGreaterThan(0);
  expect(data.failures).toEqual([]);
});
