import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { viewOf } from "../../app/map/gl/planarView.ts";
import { planes } from "../../app/map/gl/planes.ts";
import {
  type Assessment,
  assess,
  mainRing,
  outcomeOf,
  palette,
  parseWorld,
  parseWorldWithin,
  presets,
  regionFeatures,
  topics,
  type World,
} from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { layerLimits } from "../../src/layer/layerLimits.ts";
import { region, topologyOf } from "../boundaries/committed.ts";
import { burdenProgram } from "../cli/burdenProgram.ts";
import { accessFaults } from "./accessFaults.ts";
import { colourAt, difference, mapFrame, type Point } from "./mapPoints.ts";
import { session } from "./session.ts";
import { drawn } from "./visit.ts";

const layer = "carbonIntensity";
/** Large states and provinces of several countries, by the ids of the boundaries. */
const named = ["USA-3536", "USA-3541", "IND-3249", "BRA-1311", "AUS-2654", "CAN-634"];

const atlas = session();
let assessment: Assessment;

beforeAll(() => {
  assessment = provincesAssessed();
});

/** The model's own answer on states and provinces, from the files that the page reads. */
function provincesAssessed(): Assessment {
  const json = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, "utf8"));
  const topicsIn = (folder: string) =>
    Object.fromEntries(topics.map((topic) => [topic, json(`${folder}${topic}.json`)]));
  const { world } = parseWorld(json("atlas.json"), topicsIn(""));
  const below = parseWorldWithin("admin1", json("admin1/atlas.json"), topicsIn("admin1/"), world);
  const [scenario] = presets;
  if (!scenario) throw new Error("There is no preset.");
  return assess(below.world, scenario);
}

/** The colour that a region's class has in the palette, by the model. */
function colourOf(id: string): string {
  const indicator = indicatorOf(layer);
  const outcome = outcomeOf(assessment, layer, assessment.regions.indexOf(id));
  if (!indicator || outcome.value === undefined) throw new Error(`${id} has no value.`);
  const limits = layerLimits(indicator, assessment);
  const { value } = outcome;
  return palette.light.sequential[limits.filter((limit) => value >= limit).length] ?? "";
}

async function open(query: string, options?: BrowserContextOptions): Promise<Page> {
  const chosen = query.includes("&layer=") ? "" : `&layer=${layer}`;
  const address = `?v=1${chosen}${query}`;
  const { page } = await (options ? atlas.visit(address, options) : atlas.show(address));
  return page;
}

const title = (page: Page): Promise<string | null> =>
  page.getByRole("heading", { level: 1 }).textContent();

const setting = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** Waits until states and provinces are on the page. */
async function provinces(page: Page): Promise<void> {
  await expect.poll(() => title(page), { timeout: 40_000 }).toContain("states and provinces");
}

const choose = (page: Page, option: string): Promise<void> =>
  page
    .getByRole("radiogroup", { name: "Level of the regions" })
    .locator("label", { hasText: option })
    .click();

const fillOf = (page: Page, id: string): Promise<string | null> =>
  page.locator(`.map-picture > [data-region="${id}"]`).first().getAttribute("fill");

/** Puts the focus where a reader would have it: on the stage of the map. */
const focusMap = (page: Page): Promise<void> => page.locator(".map-stage").focus();

describe("the level of the map", () => {
  test("is switched, stands in the address, and gives each state the colour of its class", async () => {
    const page = await open("&lang=en&renderer=svg&dots=off");
    await drawn(page);
    expect(await title(page)).not.toContain("states");
    await choose(page, "States and provinces");
    await provinces(page);
    expect(setting(page, "level")).toBe("admin1");
    for (const id of named)
      await expect.poll(() => fillOf(page, id), { message: region(id).name }).toBe(colourOf(id));
    expect(new Set(named.map(colourOf)).size).toBeGreaterThan(2);
    expect(await page.locator('.map-picture > [data-region="USA"]').count()).toBe(0);
    await choose(page, "Countries");
    await expect.poll(() => title(page)).not.toContain("states");
    await expect.poll(() => fillOf(page, "USA")).toMatch(/^#/);
    expect(await page.locator('.map-picture > [data-region="USA-3541"]').count()).toBe(0);
    await page.goBack();
    await provinces(page);
  });

  test("is drawn by the graphics card in the same colours", async () => {
    const page = await open("&level=admin1&region=US-CA&lang=en&dots=off", {});
    await provinces(page);
    await page.locator('[data-map-ready="webgl"]').waitFor({ timeout: 50_000 });
    for (const id of ["USA-3541", "USA-3536", "USA-3526"]) {
      const at = await placeOf(page, id);
      await expect
        .poll(async () => difference(await colourAt(page, at), colourOf(id)), {
          message: region(id).name,
          timeout: 30_000,
        })
        .toBeLessThanOrEqual(3);
    }
    expect(atlas.current.outside).toEqual([]);
    expect(atlas.current.complaints).toEqual([]);
  }, 120_000);

  test("follows the zoom, and does not flicker where it turns", async () => {
    const page = await open("&lang=en&renderer=svg", {});
    await drawn(page);
    await focusMap(page);
    expect(atlas.current.loaded.some((url) => url.includes("admin1/"))).toBe(false);
    await page.keyboard.press("+");
    await page.waitForTimeout(300);
    expect(await title(page)).not.toContain("states");
    await page.keyboard.press("+");
    await provinces(page);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    await expect.poll(() => title(page)).not.toContain("states");
    expect(setting(page, "level")).toBeNull();
  });

  test("ranks no state together with a country", async () => {
    const page = await open("&view=table&level=admin1&lang=en");
    await provinces(page);
    const rows = () => page.locator(".region-table tbody tr:not(.spacer)");
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe(
      String(assessment.regions.length + 1),
    );
    expect(await rows().count()).toBeLessThan(120);
    await page.getByRole("searchbox").fill("US-VA");
    await expect.poll(() => rows().count()).toBe(1);
    expect(await rows().textContent()).toMatch(/Virginia.*United States/);
    await page.getByRole("searchbox").fill("USA");
    const names = await page.locator(".cell-name button").allTextContents();
    expect(names.length).toBeGreaterThan(20);
    expect(names).not.toContain("United States");
  });

  test("ranks the states of one country among each other where it is asked to", async () => {
    const page = await open("&view=table&within=IND&lang=en", {});
    await provinces(page);
    await expect.poll(() => title(page)).toContain("(India)");
    const states = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 1;
    expect(states).toBeGreaterThan(30);
    expect(states).toBeLessThan(40);
    await page.getByRole("combobox", { name: "Ranked among the regions of" }).selectOption("BRA");
    await expect.poll(() => title(page)).toContain("(Brazil)");
    expect(setting(page, "within")).toBe("BRA");
  });
});

/** Position of a state's label on the page when the camera is over its country. */
async function placeOf(page: Page, id: string): Promise<Point> {
  const frame = await mapFrame(page);
  const { equalEarth: plane } = planes;
  const country = regionFeatures(topologyOf("countries"), "countries").find(
    (shape) => shape.id === region(id).parent,
  );
  const view = country && viewOf("equalEarth", mainRing(country), frame);
  if (!plane || !view) throw new Error(`${id} has no country on the map.`);
  const edge = 512 * 2 ** view.zoom;
  const [x, y] = plane.toSquare(...region(id).label);
  const [centreX, centreY] = plane.toSquare(...view.center);
  return {
    x: frame.x + frame.width / 2 + (x - centreX) * edge,
    y: frame.y + frame.height / 2 + (y - centreY) * edge,
  };
}

describe("a link to a state", () => {
  test("restores its panel from the code that people type, its country beside it", async () => {
    const page = await open("&region=US-VA&lang=en&renderer=svg");
    await provinces(page);
    await expect.poll(() => setting(page, "region")).toBe("US-VA");
    const panel = page.getByRole("complementary", { name: "Selected region" });
    await panel.getByRole("heading", { name: "Virginia" }).waitFor();
    const beside = panel.getByRole("table", { name: /Beside its country and neighbours/ });
    expect(await beside.textContent()).toMatch(/United States as a whole/);
    expect(await beside.textContent()).toContain("Kentucky");
    await beside.getByRole("link", { name: "Maryland" }).click();
    await expect
      .poll(() => panel.getByRole("heading", { level: 2 }).textContent())
      .toBe("Maryland");
    await page.reload();
    await expect
      .poll(() => panel.getByRole("heading", { level: 2 }).textContent(), { timeout: 30_000 })
      .toBe("Maryland");
  });

  test("that no data hold says so and shows the rest", async () => {
    const page = await open("&region=US-ZZ&within=XYZ&lang=en&renderer=svg");
    await expect
      .poll(() => page.locator(".banners").textContent(), { timeout: 30_000 })
      .toMatch(/XYZ[\s\S]*US-ZZ/);
    expect(setting(page, "region")).toBeNull();
    expect(setting(page, "within")).toBeNull();
  });

  test("gives files that are those of the command line, to the byte", async () => {
    const folder = mkdtempSync(join(tmpdir(), "burden-"));
    execFileSync(process.execPath, [
      ...[burdenProgram, "report", "US-VA", "--layer", "carbonIntensity"],
      ...["--format", "html,csv,json", "--out", folder],
    ]);
    const page = await open("&region=US-VA&lang=en&renderer=svg");
    await provinces(page);
    const panel = page.getByRole("complementary", { name: "Selected region" });
    for (const format of ["HTML", "CSV", "JSON"]) {
      await panel.getByRole("button", { name: "Download" }).click();
      const arriving = page.waitForEvent("download");
      await page.getByRole("menuitem").filter({ hasText: format }).first().click();
      const download = await arriving;
      expect(readFileSync(await download.path(), "utf8"), download.suggestedFilename()).toBe(
        readFileSync(join(folder, download.suggestedFilename()), "utf8"),
      );
    }
  }, 120_000);
});

describe("by keyboard", () => {
  test("a state is found by its code, and the arrows lead to the next one", async () => {
    const page = await open("&lang=en&renderer=svg");
    await drawn(page);
    await page.keyboard.press("/");
    await page.keyboard.type("IN-MH");
    await page.getByRole("option", { name: /Maharashtra/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await provinces(page);
    await expect.poll(() => setting(page, "region")).toMatch(/^IN-/);
    const maharashtra = setting(page, "region");
    await focusMap(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => setting(page, "region")).not.toBe(maharashtra);
    expect(setting(page, "region")).toMatch(/^IN-/);
  });

  test("the switch of levels is one stop, moved by the arrows", async () => {
    const page = await open("&lang=en&renderer=svg&level=country");
    await drawn(page);
    const group = page.getByRole("radiogroup", { name: "Level of the regions" });
    await group.getByRole("radio", { name: "Countries" }).focus();
    await page.keyboard.press("ArrowRight");
    await provinces(page);
    expect(await group.getByRole("radio", { name: "States and provinces" }).isChecked()).toBe(true);
  });
});

describe("a level that does not come", () => {
  test("leaves the countries, says what was received, and is tried again", async () => {
    await atlas.visit(`?v=1&layer=${layer}&level=admin1&lang=en&renderer=svg`, {}, (page) =>
      page.route("**/admin1/atlas.json", (route) => route.fulfill({ status: 503 })),
    );
    const { page } = atlas.current;
    await page.getByText(/States and provinces did not load/).waitFor({ timeout: 30_000 });
    expect(await page.locator(".banners").textContent()).toContain("503");
    expect(await title(page)).not.toContain("states");
    await page.unroute("**/admin1/atlas.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await provinces(page);
  });

  test("shows its bar while it lasts, and is given up", async () => {
    await atlas.visit(`?v=1&layer=${layer}&level=admin1&lang=en&renderer=svg`, {}, (page) =>
      page.route("**/world.topo.json", () => undefined),
    );
    const { page } = atlas.current;
    await page.getByRole("progressbar", { name: /Reading states/ }).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => setting(page, "level")).toBe("country");
    expect(await page.getByRole("progressbar").count()).toBe(0);
  });
});

describe("the page of states and provinces", () => {
  test.each(["en", "ar"])("is no wider than a phone (%s)", async (language) => {
    const page = await open(`&level=admin1&region=US-VA&lang=${language}&renderer=svg`, {
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
    });
    await expect.poll(() => page.locator(".region-codes").count(), { timeout: 40_000 }).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test.each([
    ["light", "&level=admin1&region=US-VA&lang=en&renderer=svg"],
    ["dark, within a country", "&within=IND&theme=dark&lang=en&renderer=svg"],
    ["Arabic", "&level=admin1&region=US-VA&lang=ar&renderer=svg"],
    ["table", "&view=table&level=admin1&lang=en"],
  ])("has no fault that axe can find (%s)", async (_, query) => {
    const page = await open(query);
    await expect
      .poll(() => title(page), { timeout: 40_000 })
      .toMatch(/states and provinces|الولايات والأقاليم/);
    await page.waitForTimeout(500);
    expect(await accessFaults(page)).toEqual([]);
  });
});

describe("counties of the United States", () => {
  /** The model's own answer on counties, each within its state and country. */
  function countiesAssessed(): Assessment {
    const [scenario] = presets;
    if (!scenario) throw new Error("There is no preset.");
    const states = worldIn("admin1", parseWorld(json("atlas.json"), topicsIn("")).world);
    return assess(worldIn("county", states), scenario);
  }

  const json = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, "utf8"));
  const topicsIn = (folder: string) =>
    Object.fromEntries(topics.map((topic) => [topic, json(`${folder}${topic}.json`)]));
  const worldIn = (level: "admin1" | "county", above: World): World =>
    parseWorldWithin(level, json(`${level}/atlas.json`), topicsIn(`${level}/`), above).world;

  const counties = (page: Page): Promise<void> =>
    expect.poll(() => title(page), { timeout: 40_000 }).toContain("counties");

  test("are chosen by the switch alone, coloured by their class, ranked among themselves", async () => {
    const of = countiesAssessed();
    const indicator = indicatorOf("aiUseShare");
    if (!indicator) throw new Error("There is no such layer.");
    const limits = layerLimits(indicator, of);
    const page = await open("&layer=aiUseShare&lang=en&renderer=svg&dots=off");
    await drawn(page);
    await choose(page, "US counties");
    await counties(page);
    expect(setting(page, "level")).toBe("county");
    for (const id of ["US-51107", "US-48201", "US-06037"]) {
      const { value = Number.NaN } = outcomeOf(of, "aiUseShare", of.regions.indexOf(id));
      const colour = palette.light.sequential[limits.filter((limit) => value >= limit).length];
      await expect.poll(() => fillOf(page, id), { message: id, timeout: 30_000 }).toBe(colour);
    }
    expect(await page.locator('.map-picture > [data-region="USA-3541"]').count()).toBe(0);
    expect(atlas.current.complaints).toEqual([]);
  }, 120_000);

  test("open from a link, their state beside them", async () => {
    const page = await open("&layer=aiUseShare&region=US-51107&lang=en&renderer=svg");
    await page.getByRole("heading", { level: 2, name: "Loudoun" }).waitFor({ timeout: 50_000 });
    const panel = page.getByRole("complementary", { name: "Selected region" });
    await panel.getByText("Virginia").first().waitFor();
    expect(await panel.textContent()).toMatch(/among [\d,]+ counties with a local figure/);
  }, 120_000);

  test("are no wider than a phone", async () => {
    const page = await open("&layer=aiUseShare&level=county&lang=en&renderer=svg", {
      viewport: { width: 360, height: 740 },
    });
    await counties(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }, 120_000);
});
