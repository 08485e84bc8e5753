import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { drawn, visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("what was opened once opens again when the server is gone", async () => {
  const server = await serve();
  const { page, complaints, close } = await visit(
    browser,
    server.url,
    "?v=1&region=FRA&lang=en&draws=1024",
    {
      serviceWorkers: "allow",
    },
  );
  await drawn(page);
  await page.getByRole("heading", { level: 2, name: "France" }).waitFor();
  const missing = () =>
    page.evaluate(async () => {
      const files = performance.getEntriesByType("resource").map(({ name }) => name);
      const kept = await Promise.all(["./", ...files].map((file) => caches.match(file)));
      return kept.filter((response) => response === undefined).length;
    });
  await expect.poll(missing, { timeout: 30_000 }).toBe(0);
  await server.close();
  await page.goto(`${server.url}?v=1&region=IRL&lang=en`);
  await drawn(page);
  await page.getByRole("heading", { level: 2, name: "Ireland" }).waitFor();
  expect(complaints.filter((complaint) => !/ERR_CONNECTION_REFUSED/.test(complaint))).toEqual([]);
  await close();
});
