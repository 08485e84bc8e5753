import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";

const atlas = session();
let host: Server;
let code = "";

/** A newspaper's site, which allows one frame and nothing else. */
beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; frame-src ${new URL(atlas.url).origin}`,
    );
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>News</title><h1>News</h1>${code}</html>`);
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
});
afterAll(() => void host.close());

test("the code of the menu shows the map inside of another site, which leads to the whole atlas", async () => {
  const { page } = await atlas.visit("?layer=carbonPerResident&at=10,50,4", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Download" }).first().click();
  await page.getByRole("menuitem", { name: /code to embed/i }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("<iframe");
  code = await page.evaluate(() => navigator.clipboard.readText());
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1, name: /per resident/i }).waitFor();
  await frame
    .locator(".legend-frame")
    .getByText(/no data/i)
    .first()
    .waitFor();
  expect(await frame.locator(".masthead, .tabs, .column-start").count()).toBe(0);
  const wide = await frame
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const whole = await frame.getByRole("link", { name: /open in/i }).getAttribute("href");
  expect(whole).toContain("layer=carbonPerResident");
  expect(whole).toMatch(/at=1\d(\.\d+)?,\d+/);
  expect(whole).not.toContain("view=embed");
});

test("the embedded map has no finding of axe", async () => {
  const { page } = await atlas.visit("?view=embed&renderer=svg");
  await page.locator(".legend-frame").waitFor();
  expect(await accessFaults(page)).toEqual([]);
});
