import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn } from "./visit.ts";

const atlas = session(undefined, "svg");

async function open(more = "", options?: BrowserContextOptions): Promise<Page> {
  const address = `?v=1&view=benefit${more}`;
  const { page } = await (options ? atlas.visit(address, options) : atlas.show(address));
  await drawn(page);
  return page;
}

const setting = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

const cell = (page: Page, name: RegExp) =>
  page.getByRole("table", { name: /sixteen classes/ }).getByRole("button", { name });

const rows = (page: Page) =>
  page.getByRole("table", { name: "Regions and ledgers" }).getByRole("rowheader");

/** Opacity of a region's shape on the SVG map; 1 where none is set. */
const opacityOf = (page: Page, id: string): Promise<number> =>
  page
    .locator(`.map-picture > [data-region="${id}"]`)
    .evaluate((shape) => Number(shape.getAttribute("opacity") ?? 1));

const countOf = async (page: Page, name: RegExp): Promise<number> =>
  Number((await cell(page, name).textContent()) ?? Number.NaN);

describe("burden by benefit", () => {
  test("opens from the menu, asks nobody else and complains of nothing", async () => {
    await atlas.visit("?v=1&lang=en");
    const { page } = atlas.current;
    await drawn(page);
    await page.getByRole("link", { name: "Burden × benefit" }).click();
    await page.getByRole("heading", { level: 1, name: /against AI compute owned/ }).waitFor();
    expect(setting(page, "view")).toBe("benefit");
    await page.waitForLoadState("networkidle");
    expect(atlas.current.outside).toEqual([]);
    expect(atlas.current.complaints).toEqual([]);
  });

  test("the counts of the sixteen cells and of no data add up to every region", async () => {
    const page = await open("&lang=en");
    const counts = await page.locator(".legend-cell").allTextContents();
    expect(counts).toHaveLength(16);
    const specials = await page.locator(".legend-specials b").allTextContents();
    const sum = [...counts, ...specials].reduce((total, count) => total + Number(count), 0);
    const { regions } = JSON.parse(readFileSync("data/built/atlas.json", "utf8"));
    expect(sum).toBe(regions.length);
  });

  test("a cell selects on map, scatter and table at once; Back undoes it", async () => {
    const page = await open("&lang=en&renderer=svg");
    const name = /^Low burden, zero ownership/;
    const count = await countOf(page, name);
    expect(count).toBeGreaterThan(0);
    await cell(page, name).click();
    expect(setting(page, "cells")).toBe("low-zero");
    await expect.poll(() => opacityOf(page, "USA")).toBeLessThan(0.5);
    const first = await rows(page).first().textContent();
    expect(await page.locator('.scatter circle[opacity="1"]').count()).toBe(count);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await rows(page).count()).toBe(count);
    await page.goBack();
    await expect.poll(() => opacityOf(page, "USA")).toBe(1);
    expect(await rows(page).first().textContent()).not.toBe(first);
  });

  test("High burden, zero benefit never reads as zero: ruled on the map, worded in the table", async () => {
    const page = await open("&lang=en&renderer=svg&cells=high-zero");
    const id = await page
      .locator('.scatter circle[opacity="1"]')
      .first()
      .getAttribute("data-region");
    const ruling = page.locator('.map-over path[fill*="zeroBenefit"]');
    expect(await ruling.count()).toBeGreaterThan(0);
    const texts = await page
      .getByRole("table", { name: "Regions and ledgers" })
      .locator("tbody tr")
      .allTextContents();
    expect(texts.every((text) => text.includes("burden only"))).toBe(true);
    await open(`&lang=en&region=${id}`);
    const panel = page.getByRole("region", { name: "Selected region" });
    await panel.waitFor();
    expect(await panel.textContent()).toContain("no ratio exists, which is not a zero");
  });

  test("a drag over the scatter selects and stands in the address; a reload keeps it", async () => {
    const page = await open("&lang=en");
    const box = await page.locator(".scatter").boundingBox();
    if (!box) throw new Error("There is no scatter.");
    await page.mouse.move(box.x + 54, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + 80, { steps: 4 });
    await page.mouse.move(box.x + 95, box.y + 130, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => setting(page, "brush")).toMatch(/^[\d.e+-]+,[\d.e+-]+,0,0$/);
    const chosen = await page.getByText(/of \d+ regions with both figures/).textContent();
    await page.reload();
    await drawn(page);
    await expect
      .poll(() => page.getByText(/of \d+ regions with both figures/).textContent())
      .toBe(chosen);
  });

  test("a region pinned on the map says its class, its ledgers and its ratios", async () => {
    const page = await open("&lang=en&renderer=svg");
    await page.locator('.map-picture > [data-region="BRA"]').click();
    await expect.poll(() => setting(page, "region")).toBe("BRA");
    const tooltip = await page.locator(".map-tooltip").textContent();
    expect(tooltip).toMatch(/burden, (zero|low|middle|high) ownership/);
    for (const label of ["Host", "Use", "Own", "Burden over use"]) expect(tooltip).toContain(label);
  });

  test("arcs stand on the map for the flows of the table", async () => {
    const page = await open("&lang=en&arcs=on&renderer=auto");
    const flows = page.getByRole("table", { name: "From users to hosts" });
    const listed = await flows.getByRole("rowheader").count();
    expect(listed).toBeGreaterThan(3);
    await expect.poll(() => page.locator(".flow-arcs g").count()).toBe(listed);
  });

  test("works by keyboard alone", async () => {
    const page = await open("&lang=en");
    await cell(page, /^High burden, zero ownership/).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => setting(page, "cells")).toBe("middle-zero");
    await page.getByRole("button", { name: "Clear" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => setting(page, "cells")).toBeNull();
  });

  test("the file of the selection has a row for each of its regions", async () => {
    const page = await open("&lang=en&cells=high-zero");
    const count = await countOf(page, /^High burden, zero ownership/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Regions shown, CSV" }).click(),
    ]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + count);
    expect(lines[1]).toContain("burdenWithoutBenefit");
  });

  test.each(["en", "ar"])("on a phone nothing is wider than the screen (%s)", async (language) => {
    const page = await open(`&lang=${language}&region=IRL&renderer=svg`, {
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    const small = await page
      .locator(".legend-cell")
      .evaluateAll((cells) => cells.filter((each) => each.getBoundingClientRect().height < 44));
    expect(small).toHaveLength(0);
  });

  test.each([
    ["light", "&lang=en&region=IRL&arcs=on"],
    ["dark", "&lang=en&theme=dark&cells=high-zero"],
    ["Arabic", "&lang=ar&benefit=use"],
  ])("has no fault that axe can find (%s)", async (_, more) => {
    const page = await open(more);
    expect(await accessFaults(page)).toEqual([]);
  });

  test("prints light, as vectors, without controls", async () => {
    const page = await open("&lang=en&theme=dark", {});
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator('[data-map-ready="svg"]').waitFor();
    expect(await page.locator(".benefit-start").isVisible()).toBe(false);
    expect(await page.locator(".bivariate-legend").isVisible()).toBe(true);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe("rgb(255, 255, 255)");
  });
});
