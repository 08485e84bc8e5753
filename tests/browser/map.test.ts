import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { mapProjection, palette, worldExtent, worldPicture } from "../../src/index.ts";
import { region } from "../boundaries/committed.ts";
import { chromiumPath } from "./browser.ts";
import {
  colourAt,
  coloursAt,
  difference,
  inEqualEarth,
  inMercator,
  mapFrame,
  type Point,
} from "./mapPoints.ts";
import { session } from "./session.ts";
import { drawn, standsStill, visit } from "./visit.ts";

/** Large regions on every continent, with a value on the layer below. */
const large = ["FRA", "BRA", "USA", "IND", "AUS", "ZAF", "CHN"];
const plain = "?v=1&layer=demandShare&dots=off";

let fills: ReadonlyMap<string, string>;

const atlas = session(({ outside, complaints }) => {
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

beforeAll(async () => {
  fills = await svgFills(plain);
  await atlas.close();
});

/** Opens the map anew, for a test that does something to its page that no address undoes. */
async function open(address: string): Promise<Page> {
  const { page } = await atlas.visit(address);
  await drawn(page);
  return page;
}

/** Shows an address on the page that the tests share: to open the map anew takes most of the time of a test. */
async function show(address: string): Promise<Page> {
  const { page } = await atlas.show(address);
  await drawn(page);
  return page;
}

/** The fill of each region on the SVG map. The graphics card must give the same. */
async function svgFills(address: string): Promise<ReadonlyMap<string, string>> {
  const page = await open(`${address}&renderer=svg`);
  const fills = await page
    .locator(".map-picture path[data-region]")
    .evaluateAll((paths) =>
      paths.map((path) => [path.getAttribute("data-region"), path.getAttribute("fill")]),
    );
  return new Map(fills as [string, string][]);
}

/** Moves the mouse there and reads the region in the tooltip. */
async function pointedAt(page: Page, { x, y }: Point): Promise<string | null> {
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return page.locator(".map-tooltip-name").textContent({ timeout: 5_000 });
}

/** Regions with neither border nor small region near their label. */
const wide = ["BRA", "USA", "IND", "AUS", "CHN"];

/** Wide regions whose middle has a pixel that is far from the colour of their class. */
async function dottedAmong(page: Page, fills: ReadonlyMap<string, string>): Promise<string[]> {
  const dotted: string[] = [];
  for (const id of wide) {
    const colours = await coloursAt(page, await inEqualEarth(page, id), 15);
    if (colours.some((colour) => difference(colour, fills.get(id) ?? "") > 30)) dotted.push(id);
  }
  return dotted;
}

/** Goes to another address as Back and Forward do, without loading the page anew. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);

const choose = (page: Page, projection: string): Promise<void> =>
  page.locator("label").getByText(projection, { exact: true }).click();

describe("a first visit", () => {
  test("lands on what a megawatt-hour of today's footprint costs, asking nobody else", async () => {
    const page = await open("");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
      "What a megawatt-hour of AI inference costs",
    );
    expect(await page.getByRole("radio", { name: "Footprint" }).first().isChecked()).toBe(true);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("canvas").count()).toBe(1);
  });
});

describe("the WebGL map", () => {
  test("gives each region the colour that its class has in the palette", async () => {
    const page = await show(plain);
    expect(await page.locator("canvas").count()).toBe(1);
    for (const id of large) {
      const fill = fills.get(id) ?? "";
      expect(palette.light.sequential, id).toContain(fill);
      const seen = await colourAt(page, await inEqualEarth(page, id));
      expect(difference(seen, fill), `${id}: ${seen}, not ${fill}`).toBeLessThanOrEqual(3);
    }
    const classes = new Set(large.map((id) => fills.get(id)));
    expect(classes.size).toBeGreaterThan(2);
  });

  test("fills its frame and follows it, the whole world still in it", async () => {
    const page = await show(plain);
    for (const height of [700, 1000, 900]) {
      await page.setViewportSize({ width: 1440, height });
      await page.waitForTimeout(300);
      await drawn(page);
      const frame = await mapFrame(page);
      const canvas = await page.locator("canvas").boundingBox();
      expect(canvas?.height).toBeCloseTo(frame.height, 0);
      const seen = await colourAt(page, await inEqualEarth(page, "BRA"));
      expect(difference(seen, fills.get("BRA") ?? "")).toBeLessThanOrEqual(3);
    }
  });

  test("answers where it is drawn, from projection to projection and back", async () => {
    const page = await show(plain);
    const places = { "Equal Earth": inEqualEarth, Mercator: inMercator };
    const tour = ["Mercator", "Equal Earth", "Globe", "Mercator"] as const;
    for (const projection of tour) {
      await choose(page, projection);
      await page.waitForTimeout(300);
      await drawn(page);
      if (projection === "Globe") continue;
      for (const id of ["IND", "BRA"]) {
        const at = await places[projection](page, id);
        await expect
          .poll(() => pointedAt(page, at), { message: `${projection}, ${id}` })
          .toBe(region(id).name);
        await page.mouse.move(0, 0);
        const seen = await colourAt(page, at);
        expect(difference(seen, fills.get(id) ?? ""), `${projection}, ${id}`).toBeLessThanOrEqual(
          3,
        );
      }
    }
  }, 180_000);

  test("turns a globe with 11° E and 24° N, in Libya, in its middle", async () => {
    const page = await show(`${plain}&projection=globe`);
    const frame = await mapFrame(page);
    const middle = { x: frame.x + frame.width / 2 + 4, y: frame.y + frame.height / 2 };
    expect(await pointedAt(page, middle)).toBe("Libya");
  });

  test("selects by a click, pins the tooltip, and lets go by Escape", async () => {
    const page = await open(plain);
    const brazil = await inEqualEarth(page, "BRA");
    await page.mouse.click(brazil.x, brazil.y);
    await expect.poll(() => new URL(page.url()).searchParams.get("region")).toBe("BRA");
    const ocean = await inEqualEarth(page, "SHN");
    await page.mouse.move(ocean.x - 60, ocean.y + 20);
    expect(await page.locator(".map-tooltip.pinned .map-tooltip-name").textContent()).toBe(
      "Brazil",
    );
    await page.locator(".map-stage").focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".map-tooltip.pinned").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).searchParams.get("region")).toBeNull();
  });

  test("is one stop of the Tab key, moves by arrows, says where it is and opens by Enter", async () => {
    const page = await show(`${plain}&region=FRA`);
    const stage = page.locator(".map-stage");
    await stage.focus();
    expect(await page.locator(".map-view [tabindex='0']").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    const said = page.locator(".map-view [aria-live]");
    await expect
      .poll(() => said.textContent())
      .toMatch(/^(Switzerland|Italy|Germany|Liechtenstein)/);
    const name = (await said.textContent())?.split(":")[0];
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("region")).not.toBe("FRA");
    const chosen = new URL(page.url()).searchParams.get("region") ?? "";
    expect(region(chosen).name).toBe(name);
  });

  test("fades all but one class while its bar is pointed at", async () => {
    const page = await show(plain);
    const brazil = await inEqualEarth(page, "BRA");
    const india = await inEqualEarth(page, "IND");
    const step = palette.light.sequential.indexOf(fills.get("BRA") ?? "");
    expect(fills.get("IND")).not.toBe(fills.get("BRA"));
    const bars = page.locator(".legend-class");
    const colours = await bars.evaluateAll((all) =>
      all.map((bar) => getComputedStyle(bar).backgroundColor),
    );
    const wanted = palette.light.sequential[step] ?? "";
    const rgb = `rgb(${[1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16)).join(", ")})`;
    await bars.nth(colours.indexOf(rgb)).hover();
    await page.waitForTimeout(300);
    await drawn(page);
    expect(difference(await colourAt(page, brazil), wanted)).toBeLessThanOrEqual(3);
    expect(difference(await colourAt(page, india), fills.get("IND") ?? "")).toBeGreaterThan(40);
  });
});

describe("the map after a fault", () => {
  test("has its colours again when the graphics card comes back, whatever changed meanwhile", async () => {
    const page = await open("?v=1&layer=carbonIntensity&theme=dark&dots=off");
    await page.evaluate(() => {
      const context = document.querySelector("canvas")?.getContext("webgl2");
      const lose = context?.getExtension("WEBGL_lose_context");
      addEventListener("come-back", () => lose?.restoreContext());
      lose?.loseContext();
    });
    const heading = page.getByRole("heading", { level: 1 });
    await goTo(page, `${plain}&theme=light&draws=0&set=aiShare:0.9`);
    await expect.poll(() => heading.textContent()).toMatch(/demand/);
    await page
      .getByText(/“Hosted today” with .*90/)
      .first()
      .waitFor();
    await goTo(page, `${plain}&theme=light&draws=0`);
    await expect.poll(() => page.getByText(/“Hosted today” with /).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("come-back")));
    for (const id of large) {
      const at = await inEqualEarth(page, id);
      await expect
        .poll(async () => difference(await colourAt(page, at), fills.get(id) ?? ""), {
          message: id,
        })
        .toBeLessThanOrEqual(3);
    }
    expect(await page.locator("canvas").count()).toBe(1);
  });

  test("has no dots left of states when it is back at countries without them", async () => {
    const dotted = "?v=1&layer=ownShare&draws=0";
    const bare = `${dotted}&dots=off&level=country`;
    const plainFills = await svgFills(bare);
    const page = await open(dotted);
    expect((await dottedAmong(page, plainFills)).length).toBeGreaterThan(2);
    await goTo(page, `${dotted}&level=admin1`);
    await page
      .getByText(/states and provinces/i)
      .first()
      .waitFor();
    await goTo(page, `${dotted}&level=admin1&theme=dark&projection=mercator`);
    await goTo(page, bare);
    await expect.poll(() => dottedAmong(page, plainFills), { timeout: 30_000 }).toEqual([]);
  });

  test("looks where its link says, on paper too, and a region is let go with its map", async () => {
    const page = await open(`${plain}&level=country&at=20,0,4`);
    const setting = () => new URL(page.url()).searchParams.get("at");
    const tooltips = page.locator(".map-tooltip-name");
    const showsCongo = async () => {
      const frame = await mapFrame(page);
      const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
      await expect
        .poll(() => pointedAt(page, middle).catch(() => ""), { timeout: 30_000 })
        .toBe(region("COD").name);
    };
    await showsCongo();
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
    await page.mouse.move(5, 5);
    await page.keyboard.press("m");
    await drawn(page);
    expect(await tooltips.count()).toBe(0);
    await showsCongo();

    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const picture = page.locator(".map-picture");
    const [left = 0, top = 0, width = 0, height = 0] = (
      (await picture.getAttribute("viewBox")) ?? ""
    )
      .split(" ")
      .map(Number);
    const [x = 0, y = 0] = mapProjection(worldExtent, worldPicture)([20, 0]) ?? [];
    expect(left + width / 2).toBeCloseTo(x, 0);
    expect(top + height / 2).toBeCloseTo(y, 0);
    expect(width).toBeLessThan(worldPicture.width / 2);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.locator('[data-map-ready="webgl"]').waitFor();
    expect(setting()).toMatch(/^20(\.\d+)?,-?0(\.\d+)?,/);
    await showsCongo();

    const steps = await page.evaluate(() => history.length);
    await page.locator(".map-stage").focus();
    await page.keyboard.press("-");
    await expect.poll(setting).toMatch(/,2(\.\d+)?$/);
    expect(await tooltips.count()).toBe(0);
    await page.keyboard.press("0");
    await expect.poll(setting).toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  }, 120_000);
});

describe("the SVG map", () => {
  test("takes the place of WebGL where there is none, and says so", async () => {
    const poor = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-3d-apis"],
    });
    const { page, outside } = await visit(poor, atlas.url, plain);
    await page.locator(".map-picture").waitFor({ timeout: 30_000 });
    expect(await page.locator("canvas").count()).toBe(0);
    /** The map moves when the page says that it has no WebGL. */
    await expect
      .poll(async () => pointedAt(page, await inEqualEarth(page, "BRA")).catch(() => ""), {
        timeout: 30_000,
      })
      .toBe("Brazil");
    expect(outside).toEqual([]);
    await poor.close();
  });

  test("zooms in four steps and back", async () => {
    const page = await show(`${plain}&renderer=svg&level=country`);
    const width = async (): Promise<number> =>
      Number((await page.locator(".map-picture").getAttribute("viewBox"))?.split(" ")[2]);
    await standsStill(page);
    const whole = await width();
    const nearer = page.getByRole("button", { name: "Zoom in" });
    const seen: number[] = [];
    for (let step = 0; step < 4; step++) {
      await nearer.click();
      await standsStill(page);
      seen.push(Math.round(whole / (await width())));
    }
    expect(seen).toEqual([2, 4, 8, 8]);
    await page.getByRole("button", { name: "Whole world" }).click();
    await expect.poll(width).toBeCloseTo(whole, 3);
  });

  test("does all that by keyboard too", async () => {
    const page = await show(`${plain}&renderer=svg&region=DEU`);
    await page.locator(".map-stage").focus();
    await page.keyboard.press("ArrowDown");
    const said = page.locator(".map-view [aria-live]");
    await expect
      .poll(() => said.textContent())
      .toMatch(/^(Austria|Switzerland|Italy|Liechtenstein)/);
  });
});
