import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn, openView, standsStill } from "./visit.ts";

const atlas = session((visit) => {
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
}, "svg");

const layer = "?v=1&lang=en&layer=carbonIntensity&level=country";

async function open(address: string, options = {}): Promise<Page> {
  const { page } = await atlas.visit(address, options);
  await drawn(page);
  return page;
}

const panel = (page: Page) => page.getByRole("region", { name: "Filter of regions" });
const ranking = (page: Page) => page.getByRole("region", { name: /^Ranking of/ });
const keptOnMap = (page: Page) => page.locator(".map-picture path[data-region]:not([opacity])");

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Filter/ }).click();
  await panel(page)
    .getByRole("button", { name: /^Africa/ })
    .waitFor();
}

/** Saves the file that a menu offers and gives back its text. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent("download");
  await click();
  const stream = await (await download).createReadStream();
  return (await stream.toArray()).join("");
}

test("map, ranking, table, file and link agree on the regions of a filter", async () => {
  const page = await open(layer);
  await openPanel(page);
  await panel(page)
    .getByRole("button", { name: /^Africa/ })
    .click();
  await panel(page)
    .getByRole("button", { name: /^Least developed/ })
    .press("Enter");
  await panel(page).getByText("33 regions of 2").waitFor();
  expect(page.url()).toContain("filter=continent:Africa,group:ldc");
  await expect.poll(() => keptOnMap(page).count()).toBeLessThanOrEqual(33);
  const rows = ranking(page).getByRole("listitem");
  const ranked = await rows.count();
  expect(ranked).toBeGreaterThan(20);
  expect(ranked).toBeLessThanOrEqual(33);
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Download" }).first().click();
  const text = await saved(page, () =>
    page
      .getByRole("menuitem")
      .filter({ hasText: /Regions of the filter.*CSV/ })
      .click(),
  );
  const ids = new Set(
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]),
  );
  expect(ids.size).toBe(33);
  expect(ids.has("ZMB")).toBe(true);
  await openView(page, "Table");
  await page.getByRole("button", { name: "Filter of the map: 33 regions" }).waitFor();
  await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^33 /);
  await page.reload();
  await page.getByRole("button", { name: "Filter of the map: 33 regions" }).click();
  await expect.poll(() => page.url()).not.toContain("filter=");
});

test("favourites are kept in the browser, and a link names them", async () => {
  const page = await open(`${layer}&region=CHL`);
  await page.getByRole("button", { name: "Favourite: Chile" }).click();
  await page.reload();
  await drawn(page);
  const star = page.getByRole("button", { name: "Favourite: Chile" });
  await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Only favourites (1)" }).click();
  await expect.poll(() => page.url()).toContain("among=CHL");
  await panel(page).getByText("1 region of 2").waitFor();
  expect(await keptOnMap(page).count()).toBe(1);
});

test("regions like this one have its income and its headroom", async () => {
  const page = await open(`${layer}&region=IND`);
  await openPanel(page);
  await panel(page)
    .getByRole("button", { name: /^Regions like India/ })
    .click();
  await expect.poll(() => page.url()).toContain("filter=income:lowerMiddle,headroom:");
  await ranking(page).getByRole("button", { name: "India", exact: true }).waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("filter=");
});

test("lists that do not load are said, and the other filters work", async () => {
  const { page } = await atlas.visit(`${layer}&filter=continent:Europe`, {}, (bare) =>
    bare.route("**/country-groups.json", (route) => route.fulfill({ status: 200, body: "{}" })),
  );
  await drawn(page);
  await page.getByRole("button", { name: /^Filter/ }).click();
  await panel(page).getByRole("alert").waitFor();
  await expect.poll(() => keptOnMap(page).count()).toBeLessThan(70);
});

test.each([
  ["dark", { colorScheme: "dark" as const }, "en"],
  ["narrow", { viewport: { width: 360, height: 740 } }, "en"],
  ["Arabic", {}, "ar"],
])("filter and ranking stand on a %s page without a fault", async (name, options, language) => {
  const page = await open(
    `?v=1&lang=${language}&layer=carbonIntensity&filter=group:g77&draws=1024`,
    options,
  );
  await page.getByRole("button", { name: /^(Filter|تصفية)/ }).click();
  await page.locator(".filter-panel").waitFor();
  await page.locator(".ranking li").first().waitFor();
  await standsStill(page);
  expect(await accessFaults(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  if (process.env.PICTURES) {
    if (name === "narrow") await page.locator(".filter-panel").scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.PICTURES}/filter-${name}.png` });
  }
});
