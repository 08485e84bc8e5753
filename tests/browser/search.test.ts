import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn } from "./visit.ts";

const atlas = session((visit) => {
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
}, "svg");

/** Types into the search as a person does, and takes the best match. */
async function find(page: Page, typed: string, first: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: "Find a region" }).click();
  await page.keyboard.type(typed);
  await page.getByRole("option").first().filter({ hasText: first }).waitFor();
  await page.keyboard.press("Enter");
}

test("a name of another language and one with a slip are found, and those chosen are offered again", async () => {
  const { page } = await atlas.visit("?v=1&lang=en&layer=carbonIntensity");
  await drawn(page);
  await find(page, "Allemagne", /^Germany/);
  await expect.poll(() => page.url()).toContain("region=DEU");
  await find(page, "Swtzerland", /^Switzerland/);
  await expect.poll(() => page.url()).toContain("region=CHE");
  await page
    .getByRole("complementary", { name: "Selected region" })
    .getByRole("heading", { level: 2, name: "Switzerland" })
    .waitFor();
  expect(await page.locator(".search-list").count()).toBe(0);
  await page.reload();
  await drawn(page);
  await page.getByRole("combobox", { name: "Find a region" }).click();
  await page.getByText("Chosen lately").waitFor();
  await expect
    .poll(() => page.getByRole("option").allTextContents())
    .toEqual([expect.stringContaining("Switzerland"), expect.stringContaining("Germany")]);
  await page.keyboard.press("Escape");
  expect(await accessFaults(page)).toEqual([]);
});
