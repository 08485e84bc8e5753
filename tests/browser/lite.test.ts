import { afterAll, beforeAll, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const phone = { width: 360, height: 740 };

test("a browser that runs no scripts is led to pages that need none, in the reader's language", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone });
  await page.goto(server.url);
  await page.getByRole("link", { name: "Every region as a page that needs none" }).click();
  await page.getByRole("link", { name: "Virginia" }).click();
  await page.getByRole("link", { name: "Français" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Virginie");
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await page.locator("svg[role=img]").first().isVisible()).toBe(true);
  await page.close();
});

test.each(["index.html", "IRL/index.html", "IND/hi/index.html", "IRL/ar/index.html"])(
  "the light page %s has no finding of axe and leads to the atlas",
  async (path) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(`${server.url}lite/${path}`);
    expect(await accessFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(phone.width);
    await page.locator('a[href*="index.html?v=2"]').click();
    await page.locator(".masthead").waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("region") ?? "").toBe(path.includes("I") ? path.slice(0, 3) : "");
    await page.close();
  },
);
