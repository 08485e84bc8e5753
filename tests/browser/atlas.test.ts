import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { burdenProgram } from "../cli/burdenProgram.ts";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn, standsStill } from "./visit.ts";

const atlas = session(undefined, "svg");

/** Opens an address and waits for the map, or for the table. */
async function open(
  address: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const { page } = await (options ? atlas.visit(address, options, prepare) : atlas.show(address));
  if (address.includes("view=table")) await page.getByRole("table").waitFor();
  else await drawn(page);
  return page;
}

const setting = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** The segmented switch draws its label over the radio; people click the label. */
const choose = (page: Page, group: string, option: string): Promise<void> =>
  page
    .getByRole("radiogroup", { name: group })
    .last()
    .locator("label", { hasText: option })
    .click();

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

describe("a first visit", () => {
  test("offers questions whose counts are those of the views they open", async () => {
    const page = await open("?v=2&lang=en");
    const link = page.getByRole("link", { name: /^Where is headroom gone/ });
    const count = Number(/(\d+) regions/.exec((await link.locator("..").textContent()) ?? "")?.[1]);
    await link.click();
    await expect.poll(() => setting(page, "layer")).toBe("headroom");
    expect(await link.locator("..").getByRole("listitem").count()).toBe(count);
  });
});

describe("the scenario", () => {
  test("one switch places 100 MW everywhere: title, classes and the region's numbers move", async () => {
    const page = await open("?v=1&region=IRL&lang=en");
    const panel = page.getByRole("complementary", { name: "Selected region" });
    const before = await panel.textContent();
    const classes = await page.getByRole("region", { name: /^Legend/ }).textContent();
    await choose(page, "Basis of the scenario", "Siting");
    await expect.poll(() => panel.textContent()).not.toBe(before);
    await expect.poll(() => panel.textContent()).toMatch(/AI servers of 100\sMW in Ireland/);
    expect(await page.getByRole("region", { name: /^Legend/ }).textContent()).not.toBe(classes);
    expect(page.url()).toContain("siting-100mw");
  });

  test("a slider moved by key changes the number, stands in the address and survives a reload", async () => {
    const page = await open("?v=1&region=IRL&layer=demandShare&lang=en");
    const panel = page.getByRole("complementary", { name: "Selected region" });
    const headline = panel.locator("p").nth(1);
    await expect.poll(() => headline.textContent()).toMatch(/^AI inference takes/);
    const before = await headline.textContent();
    const slider = page.getByRole("slider", { name: "AI share of data-centre load" });
    await slider.focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => setting(page, "set")).toContain("aiShare");
    await expect.poll(() => headline.textContent()).not.toBe(before);
    await standsStill(page);
    const after = await headline.textContent();
    const value = await slider.inputValue();
    await page.reload();
    await drawn(page);
    expect(
      await page.getByRole("slider", { name: "AI share of data-centre load" }).inputValue(),
    ).toBe(value);
    await expect.poll(() => headline.textContent()).toBe(after);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => headline.textContent()).toBe(before);
  });

  test("Back undoes a choice of layer and region", async () => {
    const page = await open("?v=2&lang=en");
    await page
      .getByRole("group")
      .filter({ hasText: /^Carbon/ })
      .first()
      .click();
    await page.locator("label", { hasText: "Carbon intensity" }).first().click();
    await expect.poll(() => setting(page, "layer")).toBe("carbonIntensity");
    await page.goBack();
    await expect.poll(() => setting(page, "layer")).toBe(null);
    expect(await title(page).textContent()).toContain("What a megawatt-hour of AI inference costs");
  });

  test("an address that asks for nonsense is read as far as it makes sense, and says so", async () => {
    const page = await open("?v=1&layer=moonshine&set=aiShare:7&lang=en");
    expect(await title(page).textContent()).toContain("External cost per resident");
    const said = await page.getByRole("status").allTextContents();
    const told = `${said.join(" ")} ${(await page.getByRole("alert").allTextContents()).join(" ")}`;
    expect(told).toContain("moonshine");
  });
});

describe("finding a region", () => {
  test("/ focuses the search, a name without its accents finds, Enter opens the panel", async () => {
    const page = await open("?v=1&lang=en");
    await page.keyboard.press("/");
    await page.keyboard.type("cote d");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => setting(page, "region")).toBe("CIV");
    await page.keyboard.press("Escape");
  });

  test("a gap says its reason in words", async () => {
    const page = await open("?v=1&region=ERI&layer=priceBusiness&lang=en");
    const panel = page.getByRole("complementary", { name: "Selected region" });
    const text = (await panel.textContent()) ?? "";
    expect(text).toContain("Eurostat");
    expect(text).toContain("World Bank");
    expect(text).toMatch(/Eritrea/);
  });
});

describe("the table twin", () => {
  test("sorts, filters, opens a region by key, and keeps its address", async () => {
    const page = await open("?v=1&view=table&layer=priceBusiness&lang=en");
    const first = page.locator("tbody tr").filter({ hasText: /\S/ }).first();
    const highest = await first.textContent();
    await page
      .getByRole("button", { name: "Business price" })
      .or(page.getByRole("button", { name: /price/i }))
      .first()
      .click();
    await expect.poll(() => first.textContent()).not.toBe(highest);
    await page.getByRole("searchbox").fill("irel");
    await expect.poll(() => page.locator("tbody tr").filter({ hasText: /\S/ }).count()).toBe(1);
    await page.locator("tbody").getByRole("button", { name: "Ireland" }).press("Enter");
    await expect.poll(() => setting(page, "region")).toBe("IRL");
  });

  test("gives the reason beside a region without a value", async () => {
    const page = await open("?v=1&view=table&layer=priceBusiness&lang=en");
    await page.getByRole("searchbox").fill("eritrea");
    await expect.poll(() => page.locator("tbody").textContent()).toMatch(/Eritrea.*World Bank/);
  });
});

describe("languages and states", () => {
  test("Arabic turns the page and writes its own digits", async () => {
    const page = await open("?v=1&lang=ar&region=IRL");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await title(page).textContent()).toMatch(/[٠-٩]{4}/);
    expect(atlas.current.complaints).toEqual([]);
  });

  test("a file that does not arrive costs its own layers only, and Try again brings it", async () => {
    let fails = true;
    const page = await open("?v=1&layer=priceBusiness&region=IRL&lang=en", {}, (opened) =>
      opened.route("**/price.json", (route) => (fails ? route.abort() : route.continue())),
    );
    const banner = page.getByRole("alert");
    await banner.waitFor();
    expect(await banner.textContent()).toContain("price.json");
    const chips = page.getByRole("region", { name: /^Legend/ });
    expect(await chips.textContent()).toMatch(/No data\s*256/);
    fails = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => chips.textContent()).not.toMatch(/No data\s*256/);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a file cut short is named with what was received", async () => {
    const page = await open("?v=1&lang=en", {}, (opened) =>
      opened.route("**/water.json", (route) =>
        route.fulfill({ contentType: "application/json", body: '{"topic":"wat' }),
      ),
    );
    expect(await page.getByRole("alert").textContent()).toContain("water.json");
  });

  test("offline, the page says so and goes on working", async () => {
    const page = await open("?v=1&region=IRL&lang=en", {});
    const slider = page.getByRole("slider", { name: "Social cost of carbon" });
    await slider.waitFor();
    await page.context().setOffline(true);
    await page.getByText(/You are offline/).waitFor();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => setting(page, "set")).toContain("socialCostOfCarbon");
  });
});

test("figures of operators stand beside those of the atlas, each with its source", async () => {
  const { rows } = JSON.parse(readFileSync("dist/operator-efficiency.json", "utf8"));
  const inIndia = rows.filter(({ country }: { country?: string }) => country === "IND");
  const page = await open("?v=1&region=IND&lang=en");
  const panel = page.getByRole("complementary", { name: "Selected region" });
  await panel.getByText("What operators report of their facilities here").click();
  const table = panel.locator("details", { hasText: "What operators report" }).getByRole("table");
  await table.waitFor();
  expect(await table.locator("tbody tr").count()).toBe(inIndia.length);
  expect(await table.getByRole("link").count()).toBe(inIndia.length);
  expect(await panel.textContent()).toContain("the atlas computes with a PUE of 1.2");
  expect(await accessFaults(page)).toEqual([]);
});

test("a page that cannot be fetched says so in its place and comes with the connection", async () => {
  const page = await open("?v=1&lang=en", {});
  await page.context().setOffline(true);
  const menu = page.getByRole("navigation", { name: "Views" });
  await menu.getByRole("link", { name: "Life cycle" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "did not load" });
  await notice.waitFor();
  expect(await page.getByRole("banner").isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.getByRole("heading", { level: 1, name: /answering has taken more/ }).waitFor();
});

describe("downloads", () => {
  test("the region's files are those of the command line, to the byte", async () => {
    const folder = mkdtempSync(join(tmpdir(), "burden-"));
    execFileSync(process.execPath, [
      ...[burdenProgram, "report", "IRL", "--format", "html,csv,json", "--out", folder],
    ]);
    const page = await open("?v=1&region=IRL&lang=en&draws=1024");
    await page.getByText("nine of ten of 1,024 draws").waitFor({ timeout: 60_000 });
    const panel = page.getByRole("complementary", { name: "Selected region" });
    for (const format of ["HTML", "CSV", "JSON"]) {
      await panel.getByRole("button", { name: "Download" }).click();
      const arriving = page.waitForEvent("download");
      await page.getByRole("menuitem").filter({ hasText: format }).first().click();
      const download = await arriving;
      const path = await download.path();
      expect(readFileSync(path), download.suggestedFilename()).toEqual(
        readFileSync(join(folder, download.suggestedFilename())),
      );
    }
  }, 120_000);
});

describe("accessibility", () => {
  const states: readonly (readonly [string, string])[] = [
    ["landing", "?v=1&renderer=auto&lang=en"],
    ["a region", "?v=1&region=IRL&lang=en"],
    ["a gap", "?v=1&region=ERI&layer=burdenIndex&preset=siting-100mw&lang=en"],
    ["table", "?v=1&view=table&lang=en"],
    ["dark", "?v=1&region=IRL&theme=dark&lang=en"],
    ["Arabic", "?v=1&region=IRL&lang=ar"],
    ["SVG", "?v=1&lang=en"],
  ];
  test.each(states)("%s has no finding of axe", async (_, address) => {
    const page = await open(address);
    expect(await accessFaults(page)).toEqual([]);
  });

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  test("a phone has no finding of axe, and nothing runs out of it at the side", async () => {
    const page = await open("?v=1&region=IRL&renderer=auto&lang=en", phone);
    expect(await accessFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test("nothing runs out of a narrow page at the side", async () => {
    const page = await open("?v=1&region=IRL&lang=en", { viewport: { width: 360, height: 640 } });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1000, height: 800 });
    await standsStill(page);
    expect(await overflow(page)).toBe(0);
  });

  test("every view keeps its name in the menu, however wide the screen", async () => {
    const page = await open("?v=1&lang=en", { viewport: { width: 900, height: 800 } });
    const menu = page.getByRole("navigation", { name: "Views" });
    for (const width of [900, 960, 1000, 1240, 1260, 1300]) {
      await page.setViewportSize({ width, height: 800 });
      const hidden = await menu.evaluate((views) => views.scrollWidth - views.clientWidth);
      expect(hidden, `${width} px`).toBe(0);
    }
  });
});
