import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn, standsStill } from "./visit.ts";

const atlas = session((visit) => {
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
}, "svg");

const layer = "?v=1&lang=en&layer=carbonIntensity";

async function open(address: string, options = {}): Promise<Page> {
  const { page } = await atlas.visit(address, options);
  await drawn(page);
  return page;
}

const methods = (page: Page) => page.getByRole("combobox", { name: "Classes", exact: true });
const panel = (page: Page) => page.getByRole("region", { name: "Histogram and limits" });
const bars = (page: Page) => page.locator(".legend-class");

/** Fills of the regions on the map. */
const fills = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator(".map-picture path[data-region]")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("fill")));

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Histogram and limits", exact: true }).click();
  await panel(page).locator(".histogram svg").waitFor();
}

test("the number of classes is chosen by keyboard, drawn on legend and map, and kept by the link", async () => {
  const page = await open(layer);
  await methods(page).selectOption("quantile");
  await openPanel(page);
  const chosen = panel(page).getByRole("radio", { name: "7", exact: true });
  await chosen.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowLeft");
  await expect.poll(() => bars(page).count()).toBe(3);
  expect(new Set(await fills(page)).size).toBeLessThan(8);
  await expect.poll(() => page.url()).toContain("classes=3");
  await page.reload();
  await drawn(page);
  await expect.poll(() => bars(page).count()).toBe(3);
});

test("limits that are typed are the classes of map, table and file; what cannot be is said", async () => {
  const page = await open(`${layer}&limits=carbonIntensity:100,300,600&breaks=manual`);
  await expect.poll(() => bars(page).count()).toBe(4);
  await openPanel(page);
  const second = panel(page).getByRole("textbox", { name: "Limit 2" });
  await second.fill("50");
  await second.press("Enter");
  await panel(page).getByText("Limit 2 is not above the one before it.").waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await bars(page).count()).toBe(4);
  await second.fill("much");
  await second.press("Enter");
  await panel(page).getByText("Limit 2 reads “much”, which is no number.").waitFor();
  await second.fill("250");
  await second.press("Enter");
  await expect.poll(() => page.url()).toContain("limits=carbonIntensity:100,250,600");
  expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
  await expect.poll(() => bars(page).nth(1).getAttribute("aria-label")).toContain("100–250");
  await page.getByRole("button", { name: "Download" }).first().click();
  const saved = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /map.*svg/i }).click();
  const file = await (await saved).createReadStream();
  const svg = (await file.toArray()).join("");
  expect(svg).toContain(">250<");
  await page.getByRole("link", { name: "Table", exact: true }).first().click();
  await page.getByRole("button", { name: /^100–250/ }).waitFor();
});

test("limits of one layer leave another its own, and a broken link is told", async () => {
  const page = await open(`${layer}&limits=gridIntensity:3,2&breaks=manual`);
  await page.getByText("“gridIntensity:3,2” is not a value for “limits”").waitFor();
  await expect.poll(() => bars(page).count()).toBeGreaterThan(4);
});

test("a class of the legend keeps its colour while the others stand back, by keyboard too", async () => {
  const page = await open(`${layer}&breaks=equal&classes=4`);
  await bars(page).nth(2).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => bars(page).nth(2).getAttribute("aria-pressed")).toBe("true");
  const faded = page.locator(".map-picture path[data-region][opacity]");
  await expect.poll(() => faded.count()).toBeGreaterThan(50);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.locator("h1").click();
  await expect.poll(() => faded.count()).toBe(0);
});

test.each([
  ["dark", { colorScheme: "dark" as const }, "en"],
  ["narrow", { viewport: { width: 360, height: 740 } }, "en"],
  ["Arabic", {}, "ar"],
])("the histogram stands on a %s page without a fault", async (name, options, language) => {
  const page = await open(
    `?v=1&lang=${language}&layer=carbonIntensity&breaks=natural&classes=5`,
    options,
  );
  await page.locator(".view-choice button").click();
  await panel(page).or(page.locator(".classes-panel")).locator(".histogram svg").waitFor();
  await standsStill(page);
  expect(await accessFaults(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  if (process.env.PICTURES)
    await page.screenshot({
      path: `${process.env.PICTURES}/classes-${name}.png`,
      fullPage: true,
    });
});
