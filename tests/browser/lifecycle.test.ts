import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";

const atlas = session(undefined, "svg");

/** Opens the life cycle and waits for the chart and for the regions. */
async function open(query = "", options?: BrowserContextOptions): Promise<Page> {
  const address = `?v=1&view=life-cycle${query}`;
  const { page } = await (options ? atlas.visit(address, options) : atlas.show(address));
  await page.locator(".life-chart svg").waitFor();
  await page.locator(".life-shares").waitFor({ timeout: 30_000 });
  return page;
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

const setting = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

describe("the life cycle of a model", () => {
  test("opens from the menu, asks nobody else and complains of nothing", async () => {
    const page = await open("&lang=en");
    expect(await title(page).textContent()).toBe(
      "After 75 days of use, answering has taken more energy than training",
    );
    expect(await page.locator(".life-page h2").count()).toBeGreaterThan(6);
    await page.waitForLoadState("networkidle");
    expect(atlas.current.outside).toEqual([]);
    expect(atlas.current.complaints).toEqual([]);
  });

  test("a model of the list fills the address, and Back undoes it", async () => {
    const page = await open("&lang=en");
    const field = page.getByRole("combobox", { name: "Model" });
    await field.selectOption("Llama 3.1-405B");
    await expect.poll(() => setting(page, "set")).toContain("activeParameters:405");
    expect(await page.getByText(/On record for its training/).textContent()).toMatch(
      /54\.0\sGWh\. In the ledger: 5[34]\.\d\sGWh/,
    );
    await page.goBack();
    await expect.poll(() => setting(page, "set")).toBeNull();
    expect(await field.inputValue()).toBe("own");
  });

  test("a slider moved by keys moves the day and the address", async () => {
    const page = await open("&lang=en");
    const before = await title(page).textContent();
    const slider = page.getByRole("slider", { name: "Output tokens of the model per day" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => setting(page, "set")).toContain("tokensPerDay:");
    expect(await title(page).textContent()).not.toBe(before);
    await page.keyboard.press("Tab");
    await page
      .getByRole("radiogroup", { name: "Axes" })
      .locator("label", { hasText: "Logarithmic" })
      .click();
    await expect.poll(() => setting(page, "axis")).toBe("log");
  });

  test("is free of accessibility faults, light and dark", async () => {
    for (const theme of ["light", "dark"]) {
      const page = await open(`&lang=en&theme=${theme}&set=embodied:true`);
      expect(await accessFaults(page)).toEqual([]);
    }
  });

  test("keeps to the width of a phone, in both directions", async () => {
    for (const language of ["en", "ar"]) {
      const page = await open(`&lang=${language}`, phone);
      const [content, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(width as number);
      const spill = await page.locator(".life-chart text").evaluateAll((texts) =>
        texts
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1;
          })
          .map((text) => text.textContent),
      );
      expect(spill).toEqual([]);
      await page
        .getByText(/Model, use and machines|النموذج والاستخدام والآلات/)
        .last()
        .click();
      await page.getByRole("slider").first().waitFor();
      await atlas.close();
    }
  });

  test("time runs from the right in Arabic", async () => {
    const page = await open("&lang=ar");
    const [start, end] = await page
      .locator(".life-line")
      .last()
      .evaluate((line) => {
        const path = line as SVGPathElement;
        return [path.getPointAtLength(0).x, path.getPointAtLength(path.getTotalLength()).x];
      });
    expect(start).toBeGreaterThan(end as number);
  });

  test("goes to paper with its table and without its controls", async () => {
    const page = await open("&lang=en", {});
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".life-details[open] .life-table").first().waitFor();
    expect(await page.locator(".life-page .column-start").isVisible()).toBe(false);
    expect(await page.locator(".life-chart svg").isVisible()).toBe(true);
  });

  test("tells of a list of models that did not load, and works on", async () => {
    await atlas.visit("?v=1&view=life-cycle&lang=en", {}, (page) =>
      page.route("**/epoch-notable-models.json", (route) => route.fulfill({ status: 503 })),
    );
    const { page } = atlas.current;
    await page.getByText(/The list of models did not load/).waitFor();
    expect(await title(page).textContent()).toContain("After 75 days");
  });
});
