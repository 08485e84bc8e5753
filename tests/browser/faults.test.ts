import type { Page, Route } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { drawn, openView } from "./visit.ts";

/** Faults write to the console; each test says which, and whatever else is written fails it. */
let expected: RegExp = /^$/;
const atlas = session(({ complaints, outside }) => {
  expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  expect(outside).toEqual([]);
}, "svg");
beforeEach(() => {
  expected = /^$/;
});

const refused = /Failed to load resource|dynamically imported module|Unable to preload/;

/** A server that answers for some files as told, until it heals. */
function fault(pattern: RegExp, answer: (route: Route) => unknown) {
  let isHealed = false;
  return {
    prepare: (page: Page) =>
      page.route(pattern, (route) => (isHealed ? route.continue() : answer(route))),
    heal: (): void => {
      isHealed = true;
    },
  };
}

const script = (body: string) => (route: Route) =>
  route.fulfill({ contentType: "text/javascript", body });

const banner = (page: Page) => page.locator(".banner");
const marks = (page: Page) => page.locator("main .last-answer, aside .last-answer");
const slider = (page: Page) => page.getByRole("slider", { name: "AI share of data-centre load" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Selected region" });
const retry = (page: Page) => page.getByRole("button", { name: "Try again" });

describe("a worker of the model", () => {
  test.each([
    ["is not there", (route: Route) => route.fulfill({ status: 404, body: "not found" })],
    [
      "is a web page",
      (route: Route) => route.fulfill({ contentType: "text/html", body: "<p>Sign in" }),
    ],
    ["fails as it starts", script("throw new Error('no memory')")],
  ])("that %s: a sentence with what to do, and figures once it is there", async (_, answer) => {
    expected = /Failed to load|worker|no memory|MIME/i;
    const worker = fault(/assess\.worker/, answer);
    const { page } = await atlas.visit("?lang=en&region=IRL", undefined, worker.prepare);
    await banner(page).getByText("worker that computes the figures stopped twice").waitFor();
    expect(await page.locator("h1").textContent()).toBe("There is nothing to show yet");
    await page.getByRole("link", { name: "Read the data and their sources" }).click();
    await page.getByRole("heading", { level: 1, name: /Method/ }).waitFor();
    worker.heal();
    await page.goBack();
    await retry(page).click();
    await drawn(page);
    await panel(page).getByRole("heading", { level: 2, name: "Ireland" }).waitFor();
    expect(await banner(page).count()).toBe(0);
  });
});

/** Workers that hear nothing from now on; those that start later do. */
const deafen = (page: Page) => page.evaluate(() => dispatchEvent(new Event("deafen")));
const prepareDeafness = (page: Page) =>
  page.addInitScript(() => {
    const { Worker: Hearing } = globalThis;
    globalThis.Worker = class extends Hearing {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        addEventListener("deafen", () => {
          this.postMessage = () => undefined;
        });
      }
    };
  });

test("a worker that falls silent: figures are marked and held back, Cancel and a new attempt leave one page", async () => {
  const { page } = await atlas.visit(
    "?lang=en&region=IRL&layer=demandShare",
    undefined,
    prepareDeafness,
  );
  await drawn(page);
  await slider(page).waitFor();
  const share = page.getByRole("button", { name: "Share", exact: true });
  const download = page.getByRole("button", { name: "Download" }).first();
  const headline = panel(page).locator(".headline");
  const before = await headline.textContent();
  await deafen(page);
  await slider(page).press("ArrowRight");
  await marks(page).first().waitFor();
  expect(await marks(page).allTextContents()).toEqual(
    Array(2).fill("Figures of the last answer: scenario “Hosted today”."),
  );
  expect([await share.isDisabled(), await download.isDisabled()]).toEqual([true, true]);
  await page.getByRole("button", { name: "Cancel" }).click();
  await banner(page).getByText("The computation was stopped.").waitFor();
  expect(await headline.textContent()).toBe(before);
  await retry(page).click();
  await expect.poll(() => marks(page).count()).toBe(0);
  await expect.poll(() => headline.textContent()).not.toBe(before);
  expect(await share.isEnabled()).toBe(true);
  /** Without a word from the reader the worker is replaced. */
  await deafen(page);
  const second = await headline.textContent();
  await slider(page).press("ArrowRight");
  await marks(page).first().waitFor();
  await expect.poll(() => headline.textContent()).not.toBe(second);
  await expect.poll(() => marks(page).count()).toBe(0);
  expect(await banner(page).count()).toBe(0);
});

test("parts that do not arrive are missing in their own place, and come when asked for again", async () => {
  expected = refused;
  let refuses = /GlMap|Legend-|sites-/;
  const { page } = await atlas.visit("?lang=en&renderer=auto&sites=on", undefined, (opened) =>
    opened.route(/assets\//, (route) =>
      refuses.test(route.request().url()) ? route.abort() : route.continue(),
    ),
  );
  await drawn(page);
  await banner(page).getByText("the map is drawn as SVG").waitFor();
  await expect.poll(() => retry(page).count()).toBe(2);
  refuses = /^$/;
  for (const left of [1, 0]) {
    await retry(page).first().click();
    await expect.poll(() => retry(page).count()).toBe(left);
  }
  await page.getByRole("region", { name: /^Legend/ }).waitFor();
  for (const [view, chunk, heading] of [
    ["Table", "TablePage", /What a megawatt-hour/],
    ["Method", "MethodPage", /Method/],
    ["Compare", "ComparePage", /Compare/],
    ["Life cycle", "LifeCyclePage", /./],
    ["Burden × benefit", "BenefitPage", /./],
    ["How this compares", "ComparisonPage", /./],
    ["How sure?", "SensitivityPage", /./],
  ] as const) {
    refuses = new RegExp(chunk);
    await openView(page, view);
    await retry(page).waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("did not load");
    refuses = /^$/;
    await retry(page).click();
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }
});

/** Puts every text into a new element, as browsers do that translate a page. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.textContent = text.data;
    }
  });

/** Goes to an address of the open page, as Back and Forward do. */
const goTo = (page: Page, search: string) =>
  page.evaluate((query) => {
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);

test("a translated page keeps no figure of the question before", async () => {
  const shown = async (page: Page): Promise<string> => {
    const parts = [page.locator("main"), panel(page)].map((part) => part.textContent());
    return (await Promise.all(parts)).join(" ").replace(/\s+/g, " ");
  };
  const { page, close } = await atlas.visit("?lang=en&region=IRL");
  await drawn(page);
  await slider(page).waitFor();
  await panel(page).locator(".indicator-table").waitFor();
  await translate(page);
  await slider(page).press("ArrowRight");
  await expect.poll(() => page.url()).toContain("aiShare");
  await goTo(page, `${new URL(page.url()).search}&layer=carbonIntensity`);
  await expect.poll(() => page.locator("h1").textContent()).toContain("Carbon intensity");
  await translate(page);
  await goTo(page, new URL(page.url()).search.replace("region=IRL", "region=FRA"));
  await panel(page).getByRole("heading", { level: 2, name: "France" }).waitFor();
  const fresh = await atlas.visit(new URL(page.url()).search);
  await drawn(fresh.page);
  await panel(fresh.page).locator(".indicator-table").waitFor();
  /** Where the translated page says something else than one that was opened at its address. */
  const difference = async (): Promise<string> => {
    const [translated, other] = [await shown(page), await shown(fresh.page)];
    const at = [...translated].findIndex((letter, place) => letter !== other[place]);
    return at < 0 ? "" : translated.slice(Math.max(0, at - 60), at + 60);
  };
  await expect.poll(difference).toBe("");
  await close();
});

test("a key held on a slider is one step of the history, however often it repeats", async () => {
  const { page } = await atlas.visit("?lang=en&region=IRL");
  await drawn(page);
  await slider(page).focus();
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  for (let press = 0; press < 40; press++)
    await page.keyboard.press(press < 30 ? "ArrowRight" : "ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("aiShare");
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("aiShare");
});

test("states of another release than the countries in memory are noticed", async () => {
  const { page } = await atlas.visit("?lang=en&level=admin1", undefined, (opened) =>
    opened.route(/admin1\/atlas\.json/, async (route) => {
      const text = await (await route.fetch()).text();
      const body = text.replace(/"date":"[^"]*"/, '"date":"2031-01-02"');
      return route.fulfill({ contentType: "application/json", body });
    }),
  );
  await banner(page).getByText("are of the release of 2031-01-02").waitFor();
});

test("nothing outside of the layout scrolls, hides or steals: columns, focus, tooltip, Escape", async () => {
  let openSearch: () => void = () => undefined;
  const { page } = await atlas.visit("?lang=en", undefined, (opened) =>
    opened.route(/RegionSearch/, async (route) => {
      await new Promise<void>((open) => {
        openSearch = open;
      });
      return route.continue();
    }),
  );
  await drawn(page);
  const stage = page.getByRole("application");
  const region = () => new URL(page.url()).searchParams.get("region");

  const field = page.getByRole("combobox", { name: "Find a region" });
  await field.focus();
  await page.keyboard.press("Tab");
  const bare = await field.elementHandle();
  openSearch();
  await expect.poll(() => bare?.evaluate(({ isConnected }) => isConnected)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("INPUT");

  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(region).not.toBeNull();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(region).toBeNull();

  const tooltip = page.locator(".map-tooltip");
  await stage.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator('[data-region="BRA"]').first().hover();
  await tooltip.waitFor();
  await page.keyboard.press("t");
  await page
    .getByRole("link", { name: "Show as map" })
    .or(page.getByRole("table"))
    .first()
    .waitFor();
  await page.mouse.move(5, 5);
  await page.keyboard.press("m");
  await drawn(page);
  expect(await tooltip.count()).toBe(0);

  const isWithin = () =>
    page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
  await page.locator(".column-start").evaluate((column) => column.scrollTo(0, column.scrollHeight));
  expect(await isWithin()).toBe(true);

  await page.setViewportSize({ width: 1024, height: 768 });
  await page.keyboard.press("/");
  await page.keyboard.type("Japan");
  await page.keyboard.press("Enter");
  await panel(page).getByRole("heading", { level: 2, name: "Japan" }).waitFor();
  const [map, beside] = [await stage.boundingBox(), await panel(page).boundingBox()];
  if (!map || !beside) throw new Error("Map or panel is not there.");
  expect(map.x + map.width).toBeLessThanOrEqual(beside.x);
  expect(await isWithin()).toBe(true);
});
