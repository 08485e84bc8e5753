import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../app/cli/run.ts";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { openView } from "./visit.ts";

const atlas = session(({ outside, complaints }) => {
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
}, "svg");

const folder = mkdtempSync(join(tmpdir(), "changes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in the folder. */
async function burden(...words: string[]): Promise<void> {
  const status = await run(words, {
    print: () => undefined,
    note: () => undefined,
    resolve: (path) => resolve(folder, path),
  });
  expect(status).toBe(0);
}

const patience = { timeout: 60_000 } as const;
const named = (name: string): string => join(folder, name);

beforeAll(async () => {
  await burden("assess", "--format", "json", "--out", "old.json");
  await burden(
    ...["assess", "--format", "json", "--set", "socialCostOfCarbon=400", "--out", "new.json"],
  );
  await burden("diff", "old.json", "new.json", "--format", "csv", "--out", "diff.csv");
  await burden("diff", "old.json", "new.json", "--format", "json", "--out", "diff.json");
  await burden("diff", "old.json", "new.json", "--out", "diff.txt");
  writeFileSync(named("broken.json"), '{"results": [');
});

const choose = (page: Page, side: "Earlier" | "Later", file: string): Promise<void> =>
  page
    .getByRole("group", { name: `${side} results` })
    .locator("input[type=file]")
    .setInputFiles(named(file));

async function saved(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

describe("the page of what changed", () => {
  test("compares two files, filters by cause, and saves what the command line writes, byte for byte", async () => {
    const { page } = await atlas.visit("?v=2&view=map");
    await openView(page, "What changed");
    await page.getByText("method edition of the model: 0.2 → 0.3").first().waitFor(patience);
    await page.getByText("Allocated only, not ranked → Size of economy only").first().waitFor();
    await choose(page, "Earlier", "old.json");
    await choose(page, "Later", "new.json");
    const table = page.getByRole("table", { name: "What changed" });
    await table.waitFor(patience);
    await page.getByText("factor Social cost of carbon: 210 → 400").first().waitFor();
    expect(await saved(page, "CSV")).toBe(readFileSync(named("diff.csv"), "utf8"));
    expect(await saved(page, "JSON")).toBe(readFileSync(named("diff.json"), "utf8"));
    expect(await saved(page, "TEXT")).toBe(readFileSync(named("diff.txt"), "utf8"));
    expect(await accessFaults(page)).toEqual([]);
    await page.getByLabel("Cause").selectOption({ label: "Any factor" });
    await page.getByLabel("Region", { exact: true }).fill("chile");
    await expect
      .poll(() => table.getByRole("row").allTextContents())
      .toSatisfy((rows: readonly string[]) =>
        rows.slice(1).every((row) => row.startsWith("Chile") && row.includes("factor Social")),
      );
    await page.getByLabel("Region", { exact: true }).fill("nowhere");
    await page.getByText("No change fits these choices.").waitFor();
  });

  test("compares a file with what is on the page, under the scenario on screen", async () => {
    const { page } = await atlas.visit("?v=2&view=changes&set=socialCostOfCarbon:400");
    await choose(page, "Earlier", "old.json");
    await page.getByText("factor Social cost of carbon: 210 → 400").first().waitFor(patience);
    const here = JSON.parse(await saved(page, "JSON"));
    expect(here.moves).toEqual(JSON.parse(readFileSync(named("diff.json"), "utf8")).moves);
  });

  test("says what to do with a file that is none, and works on", async () => {
    const { page } = await atlas.visit("?v=2&view=changes");
    await choose(page, "Earlier", "broken.json");
    await page
      .getByRole("alert")
      .getByText(/broken\.json is not JSON\. Give two files of results/)
      .waitFor(patience);
    await choose(page, "Earlier", "old.json");
    await page.getByText("No region changed class, rank or kind of figure.").waitFor(patience);
  });

  test("reads right to left, and on a phone", async () => {
    const { page } = await atlas.visit("?v=2&view=changes&lang=ar", {
      viewport: { width: 360, height: 760 },
      hasTouch: true,
    });
    const files = page.locator("input[type=file]");
    await files.nth(0).setInputFiles(named("old.json"));
    await files.nth(1).setInputFiles(named("new.json"));
    const table = page.getByRole("table");
    await table.waitFor(patience);
    expect(await table.textContent()).toMatch(/[٠-٩] ← [٠-٩]/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(await accessFaults(page)).toEqual([]);
  });
});
