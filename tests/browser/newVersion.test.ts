import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { copyOfBuild, deployNext } from "./release.ts";
import { serve } from "./serve.ts";
import { drawn, visit } from "./visit.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let folder: string;

beforeAll(async () => {
  folder = copyOfBuild();
  browser = await launch();
  server = await serve({ folder });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const address = "?v=1&region=IRL&set=aiShare:0.3&lang=en&renderer=svg&draws=0";

const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true });

const build = (page: Page) => page.locator('meta[name="build"]').getAttribute("content");

/** Takes the new version as a reader would, and waits until the page is it. */
async function take(page: Page): Promise<void> {
  await page.getByText("There is a new version of the atlas.").waitFor();
  await page.getByRole("button", { name: "Load it" }).click();
  await expect.poll(() => build(page).catch(() => "")).toMatch(/^next-/);
}

test("an open page says that there is a new version, and takes it with its scenario", async () => {
  const keeping = await visit(browser, server.url, address, { serviceWorkers: "allow" });
  await drawn(keeping.page);
  await expect
    .poll(() => keeping.page.evaluate(() => navigator.serviceWorker.controller?.state), {
      timeout: 60_000,
    })
    .toBe("activated");
  const plain = await visit(browser, server.url, address);
  await drawn(plain.page);
  await deployNext(folder);

  const { page } = plain;
  await view(page, "Method").click();
  await page.getByRole("alert").filter({ hasText: "did not load" }).waitFor();
  await take(page);
  await page.getByRole("heading", { level: 1, name: "Method" }).waitFor();
  expect(page.url()).toContain("set=aiShare");

  const kept = keeping.page;
  await view(kept, "Table").click();
  await kept.getByRole("table").waitFor();
  await kept.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await take(kept);
  await kept.getByRole("table").waitFor();
  expect(new URL(kept.url()).searchParams.get("set")).toContain("aiShare:0.3");
  expect(await kept.getByText("There is a new version").count()).toBe(0);
  const isKept = () =>
    kept.evaluate(async () => {
      const program = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]')?.href;
      return program !== undefined && (await caches.match(program)) !== undefined;
    });
  await expect.poll(isKept, { timeout: 40_000 }).toBe(true);
  await keeping.close();
  await plain.close();
}, 180_000);
