import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../app/cli/run.ts";
import { launch } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "printed-"));
let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a mailbox takes, bytes. */
const most = 1_000_000;

test.each(["MX-QUE", "US-VA", "FRA"])(
  "the report of %s printed from a browser is light and keeps its legend",
  async (place) => {
    const status = await run(["report", place, "--format", "html", "--out", folder], {
      print: () => undefined,
      note: () => undefined,
      resolve: (path) => resolve(folder, path),
    });
    expect(status).toBe(0);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, `burden-${place}-today.html`)).href);
    await page.emulateMedia({ media: "print" });
    for (const printBackground of [true, false]) {
      const { length } = await page.pdf({ printBackground, preferCSSPageSize: true });
      expect(length).toBeGreaterThan(100_000);
      expect(length).toBeLessThanOrEqual(most);
    }
    const bars = page.locator("svg.legend").filter({ visible: true });
    expect(await bars.count()).toBeGreaterThan(0);
    for (const bar of await bars.all()) {
      const classes = bar.locator("rect[fill]");
      expect(await classes.count()).toBeGreaterThanOrEqual(7);
      const box = await bar.boundingBox();
      for (const one of await classes.all()) {
        const own = await one.boundingBox();
        expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(
          (box?.x ?? 0) + (box?.width ?? 0) + 1,
        );
      }
    }
    const said = (await page.locator("svg.chips").textContent()) ?? "";
    expect(said).toMatch(/no data/i);
    await page.close();
  },
  60_000,
);
